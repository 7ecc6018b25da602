// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"
#include "app/feeds/xml_tree.h"

namespace naba::feeds {

/// Takes what a feed says of how often to read it: RSS 2.0's ttl, skipHours and skipDays, the
/// syndication module's updatePeriod and updateFrequency. Whether `element` was one of them.
bool takePace(XmlTree &tree, const Element &element, Pace &pace);

} // namespace naba::feeds
