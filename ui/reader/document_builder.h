// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/reader_article.h"

#include <QTextDocument>

#include <memory>

namespace naba::reader {

/// An article as a document, header and all, in the theme in force. Built with QTextCursor from
/// blocks: nothing a page says about colours, faces or sizes has a way in. Main thread.
/// `zoom` 1 is the size of docs/architecture.md, "Type".
std::unique_ptr<QTextDocument> buildDocument(const ReaderArticle &article, double zoom);

/// Sets the headline in lines of about the same length: the narrowest width with no more lines
/// than `width` needs. Cheap; call it when the column's width changes.
void balanceTitle(QTextDocument &document, double width);

} // namespace naba::reader
