// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"

namespace naba::feeds {

/// What makes an item the same article at the next refresh: its id, without the scheme and tracking
/// parameters if it is a web address; else its link without these and its fragment; else a hash of
/// title and date.
QString identity(const ParsedItem &item);

} // namespace naba::feeds
