// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/wording.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace naba::wording {

/// Languages the interface speaks, as BCP 47 tags.
QStringList supportedLanguages();

/// The locale for a choice of language: "" follows the system, else "ar", "en". A language that
/// is not supported becomes English. The territory is the system's where that goes together, so
/// that Libya reads its own digits and month names.
QLocale localeFor(const QString &language);

/// Puts the interface into a language: loads :/i18n/naba_<language>.qm and Qt's own words, in
/// place of those installed before, and sets the locale of wording. A file that is missing leaves
/// the words in English. Main thread, with a QCoreApplication. Returns localeFor(language).
QLocale installTranslation(const QString &language, Digits digits = Digits::Locale);

} // namespace naba::wording
