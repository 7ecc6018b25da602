// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feed.h"
#include "app/feeds/opml.h"
#include "app/library/library.h"
#include "app/store/store.h"

#include <QList>

#include <utility>

namespace naba {

/// What taking in `document` would do beside the feeds that are there.
OpmlPreview previewOf(const feeds::OpmlDocument &document, const QList<Feed> &present);

/// The subscriptions of `document` that are not there yet.
QList<store::NewFeed> newFeeds(const feeds::OpmlDocument &document, const QList<Feed> &present);

/// Feeds without the reader's word on their direction for which `document` has one.
QList<std::pair<FeedId, Qt::LayoutDirection>> directionsOf(const feeds::OpmlDocument &document,
                                                           const QList<Feed> &present);

/// The library's subscriptions as OPML holds them: those on the web, with their folders.
feeds::OpmlDocument documentOf(const QList<Feed> &present, const QList<Folder> &folders);

} // namespace naba
