// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace naba::html {

/// The text of markup that html::sanitise wrote: well-formed, with no entities but its own. Much
/// faster than plainText, which parses; for all the articles of a library. Blocks are parted by
/// line breaks.
QString textOfClean(QStringView html);

} // namespace naba::html
