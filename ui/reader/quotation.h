// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/reader_article.h"

#include <QTextCursor>

namespace naba::reader {

/// A piece of an article's text with where it comes from: title, source, date in full, link.
struct Quotation
{
    const ReaderArticle &article;
    QTextCursor selection; ///< what it holds of the page's header is left out
};

QString plainText(const Quotation &quotation);
/// A <blockquote> and a line that links to the article.
QString cleanHtml(const Quotation &quotation);

} // namespace naba::reader
