// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace naba::text {

/// Whose rules of inflection a word follows.
enum class Rules : quint8 { None, Arabic, Persian, Urdu, Hebrew };

/// The rules for a word as it was written in a text of `language` (BCP 47); without a language its
/// own letters tell.
Rules rulesFor(QStringView word, QStringView language);

/// What a folded word's inflected forms share; the word itself if the rules know nothing better.
QString stemOf(const QString &form, Rules rules);

} // namespace naba::text
