// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naba::html {

/// Marker of a numbered list's item in logical order ("9.", "c.", "IV."), by the list's `type`
/// attribute (HTML §4.4.5); numbers that have no letters or Roman numeral stay decimal.
QString numberMarker(qint64 number, const QString &type);

} // namespace naba::html
