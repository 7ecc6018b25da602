// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/feed.h"
#include "app/domain/transfer.h"
#include "app/feeds/opml.h"
#include "app/library/library.h"

#include <QList>

namespace naba {

/// What taking in `document` would do beside the feeds that are there.
OpmlPreview previewOf(const feeds::OpmlDocument &document, const QList<Feed> &present);

/// The library's subscriptions as OPML holds them: those on the web, and every folder.
feeds::OpmlDocument documentOf(const PortableOutline &outline);

} // namespace naba
