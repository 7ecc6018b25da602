// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/articles/article_row.h"

#include <QDateTime>
#include <QString>

namespace naba {

/// What a screen reader says of a row: the day if it begins one, then title, source, time, states
/// and tags.
QString spokenRow(const ArticleRow &row, const QDateTime &nowUtc);

} // namespace naba
