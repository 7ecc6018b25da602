// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/feed.h"
#include "app/library/ingest.h"
#include "app/net/host_policy.h"
#include "app/net/http_client.h"

namespace naba {

// What is known of a feed after it was asked once more. Pure, but for the chance in `policy`.

/// For how long a permanent redirect must have led to the same place before it is believed.
inline constexpr int daysUntilMoved = 3;

struct Outcome
{
    Fetching fetching;
    QUrl moveTo; ///< the subscription's new address; empty: it stays where it is
};

/// After a good answer to a request for `url`; `ingested` is what was new in it, if anything was.
Outcome afterAnswer(const FetchState &state, const net::HttpNotes &notes, const Ingested *ingested,
                    int generalMinutes, const QDateTime &now);

/// After a failure. Being offline counts for nothing: the feed is due when the network is back.
Fetching afterFailure(const FetchState &state, const Error &error, const net::HostPolicy &policy,
                      const QDateTime &now);

} // namespace naba
