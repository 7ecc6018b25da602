// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pictures.h"
#include "ui/reader/reader_article.h"
#include "ui/reader/type_scale.h"

#include <QTextDocument>

#include <memory>

namespace naba::reader {

/// An article as a document, header and all, in the theme in force. Built with QTextCursor from
/// blocks: nothing a page says about colours, faces or sizes has a way in. Main thread.
/// `zoom` 1 is the size of docs/architecture.md, "Type".
std::unique_ptr<QTextDocument> buildDocument(const ReaderArticle &article, double zoom,
                                             const Pictures *pictures = nullptr);
/// The same for any medium. `pictures`, if any, must outlive the document; on paper, pictures that
/// are not among them are left out. `column` is the width tables have to fit; 0: any.
std::unique_ptr<QTextDocument> buildDocument(const ReaderArticle &article, const TypeScale &scale,
                                             const Pictures *pictures, double column = 0);

/// Sets the headline in lines of about the same length: the narrowest width with no more lines
/// than `width` needs. Cheap; call it when the column's width changes.
void balanceTitle(QTextDocument &document, double width);

} // namespace naba::reader
