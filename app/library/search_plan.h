// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/feed.h"
#include "app/domain/search.h"
#include "app/text/search_query.h"

#include <QList>

namespace naba {

/// What names in a query may mean.
struct SearchNames
{
    QList<Feed> feeds;
    QList<Folder> folders;
    QList<Tag> tags;
    QStringList languages; ///< that feeds are in (BCP 47)
};

/// A query as questions to the index: an article is found if one of them finds it. More than one
/// only where a word or a field may hold ("ليبيا OR tag:ليبيا").
struct SearchPlans
{
    QList<SearchPlan> plans;
    QList<text::QueryNotice> notices; ///< names that nothing has
};

/// `exactForms` takes every word as it is written. Nothing to ask: no plans.
SearchPlans searchPlans(const text::SearchQuery &query, const SearchNames &names, bool exactForms);

/// The texts that an article is found by, to be marked in it.
QList<SearchText> searchTexts(const text::SearchQuery &query, bool exactForms);

} // namespace naba
