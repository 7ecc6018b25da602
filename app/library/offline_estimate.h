// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/offline.h"
#include "app/store/connections.h"

#include <QList>

namespace naba {

/// Of one article: a page of thumbnails is not what somebody reads on a trip.
inline constexpr qsizetype mostPackPictures = 60;

/// Whether the feed brings only a beginning of an article, and its page was not got yet.
bool isSummary(const Article &article);

/// What fetching these articles would bring, from a look into some of them. Waits for the database:
/// for a worker. `withWhole`: whole articles can be fetched at all.
Result<PackEstimate> estimatePack(store::Connections &connections, const QList<ArticleId> &ids,
                                  PackContents contents, bool withWhole);

} // namespace naba
