// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/taking.h"

#include "app/base/thread_time.h"
#include "app/feeds/parse.h"

#include <utility>

namespace naba {

Taken takeIn(const Fetched &answer, const QByteArray &known)
{
    Taken taken;
    qint64 mark = threadTime();
    const auto lap = [&mark](qint64 &sum) {
        const qint64 now = threadTime();
        sum += now - std::exchange(mark, now);
    };
    taken.hash = bodyHash(answer);
    lap(taken.costs.hashing);
    if (taken.hash == known)
        return taken;
    const auto parsed =
        feeds::parse(answer.body, {answer.url, answer.contentType, answer.maxItems});
    lap(taken.costs.parsing);
    if (!parsed) {
        taken.ingested = tl::unexpected<Error>(parsed.error());
        return taken;
    }
    Ingested ingested = ingest(*parsed, answer.url, answer.at);
    lap(taken.costs.cleaning);
    taken.rows = store::rowsOf(std::exchange(ingested.articles, {}));
    lap(taken.costs.hashing);
    taken.ingested = std::move(ingested);
    return taken;
}

} // namespace naba
