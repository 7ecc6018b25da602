// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/block_writer.h"
#include "ui/reader/reader_article.h"

namespace naba::reader {

/// Writes what stands above an article's text: source, headline, byline, tags.
void writeHeader(BlockWriter &writer, const ReaderArticle &article);

/// What chips lead to.
QString tagAnchor(TagId tag);
inline constexpr QLatin1StringView addTagAnchor("naba:addtag");

} // namespace naba::reader
