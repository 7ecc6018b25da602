// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_style.h"

#include <QStringList>

namespace naba::settings {

/// The installed families that a script can be set in, by name: those made for it that really draw
/// it. Worked out at the first call for each script, which takes a moment with many fonts.
const QStringList &familiesFor(ReadingScript script);

/// The family the page itself has for a script.
QString defaultFamily(ReadingScript script);

/// A few letters that show a face at work beside its Latin name; empty where the name does.
QString familySample(ReadingScript script);

/// What people call a family: in the interface's language where the name is known.
QString familyTitle(const QString &family);

} // namespace naba::settings
