// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/feed_json.h"
#include "app/feeds/parse.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    feeds::ParseOptions options;
    options.base = QUrl(u"https://a.example/dir/feed"_s);
    options.maxItems = 50;
    const auto feed = feeds::parse(bytes, options);
    if (!feed)
        return 0;
    promise(feed->items.size() <= options.maxItems, "no more items than asked for");
    promise(!feed->title.contains(u'\n'), "a title is one line");
    for (const feeds::ParsedItem &item : feed->items) {
        promise(!item.url.startsWith("javascript:"_L1, Qt::CaseInsensitive), "no scripts as links");
        promise(!item.title.contains(u'\u202E'), "titles do not turn what follows");
    }
    feeds::toJsonFeed(*feed);
    return 0;
}
