// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/reader/measure.h"
#include "ui/reader/reader_article.h"
#include "ui/reader/reader_view.h"

#include <optional>

namespace naba::measure {

/// A page's file as an article without a headline; nothing if it cannot be read.
std::optional<Article> readPage(const QString &path);

/// Shows an article in a view whose text column is `column` pixels wide.
void showAt(ReaderView &view, const ReaderArticle &article, int column);

/// Makes the view as high as its text, for one picture of all of it.
void growToContents(ReaderView &view);

} // namespace naba::measure
