// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read = feeds::readOpml(fuzz::bytesOf(data, size));
    if (!read)
        return 0;
    for (const feeds::OpmlFeed &feed : read->feeds)
        promise(feed.url.scheme() == "http"_L1 || feed.url.scheme() == "https"_L1, "only the web");
    const auto again = feeds::readOpml(feeds::writeOpml(*read));
    promise(again.has_value(), "what is written can be read");
    promise(again->feeds.size() == read->feeds.size(), "no feed is lost");
    promise(again->repeated == 0 && again->skipped == 0, "each feed is written once");
    return 0;
}
