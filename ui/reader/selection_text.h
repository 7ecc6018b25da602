// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCursor>

namespace naba::reader {

/// What a selection says, as one would type it: logical order, no isolates, ZWNJ and no-break
/// spaces kept, chips as their text, table rows in the source's order parted by tabs.
QString plainText(const QTextCursor &selection);

/// The same as a small piece of clean HTML, without styles.
QString cleanHtml(const QTextCursor &selection);

} // namespace naba::reader
