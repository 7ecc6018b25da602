// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/ingest.h"
#include "app/library/library.h"
#include "app/store/article_row.h"

#include <optional>

namespace naba {

/// What a worker made of an answer.
struct Taken
{
    QByteArray hash;
    /// Nothing: the body is the same as last time. Its articles are in `rows`.
    std::optional<Result<Ingested>> ingested;
    QList<store::ArticleRow> rows;
    RefreshReport::Costs costs;
};

/// Everything that can be done with an answer before it is stored; nothing if its body has the hash
/// `known`. Pure.
Taken takeIn(const Fetched &answer, const QByteArray &known);

} // namespace naba
