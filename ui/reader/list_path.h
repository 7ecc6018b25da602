// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

#include <vector>

namespace naba::reader {

/// One list around a block, and which of its items the block belongs to.
struct ListStep
{
    int list = 0; ///< the same for all items of one list, different in every list of a document
    bool ordered = false;
    int item = 0; ///< from 0

    bool operator==(const ListStep &) const = default;
};

/// The lists around a block or table, the outermost first. QTextList would number them wrongly
/// (list_writer.cpp), so that this is how copy and assistive technology know lists.
using ListPath = std::vector<ListStep>;

void setListPath(QTextFormat &format, const ListPath &path);
ListPath listPathOf(const QTextFormat &format);

} // namespace naba::reader
