// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/block_writer.h"
#include "ui/reader/reader_article.h"

namespace naba::reader {

/// Writes what comes with an article after its text: files to listen to, to watch or to save, each
/// with kind, size and length, and the page of its comments. All are links for the system to open.
/// Pictures that feeds enclose are those of the text and are left out.
void writeEnclosures(BlockWriter &writer, const ReaderArticle &article);

} // namespace naba::reader
