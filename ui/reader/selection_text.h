// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCursor>

namespace naba::reader {

/// Body: without what stands around the article's text.
enum class Extent { All, Body };

/// What a selection says, as one would type it: logical order, no isolates, ZWNJ and no-break
/// spaces kept, chips as their text, table rows in the source's order parted by tabs.
QString plainText(const QTextCursor &selection, Extent extent = Extent::All);

/// The same as a small piece of clean HTML without styles: lists and tables as such.
QString cleanHtml(const QTextCursor &selection, Extent extent = Extent::All);

} // namespace naba::reader
