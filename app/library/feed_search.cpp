// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/feed_search.h"

#include "app/feeds/discover.h"
#include "app/library/address.h"

#include <QSet>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

bool isWeb(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
}

} // namespace

bool looksLikePage(const Fetched &fetched)
{
    if (fetched.contentType.toLower().contains("html"))
        return true;
    const QByteArray start = fetched.body.left(4096).toLower();
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<head");
}

QList<FeedChoice> announcedBy(const Fetched &page)
{
    QList<FeedChoice> found;
    QSet<QUrl> seen;
    for (const feeds::FeedLink &link :
         feeds::announcedFeeds(page.body, page.contentType, page.url)) {
        const QUrl url = normalised(link.url);
        const bool mayFetch = isWeb(url) || (url.isLocalFile() && page.url.isLocalFile());
        if (!mayFetch || seen.contains(url))
            continue;
        seen.insert(url);
        found.append({url, link.title, feeds::feedKind(link.mimeType)});
    }
    return found;
}

FeedGuesses guessesFor(const Fetched &page)
{
    FeedGuesses guesses;
    if (!isWeb(page.url))
        return guesses;
    for (const feeds::FeedLink &link : feeds::linkedFeeds(page.body, page.contentType, page.url)) {
        const QUrl url = normalised(link.url);
        if (isWeb(url) && !guesses.linked.contains(url))
            guesses.linked.append(url);
    }
    for (const QUrl &address : feeds::usualFeedAddresses(page.url)) {
        const QUrl url = normalised(address);
        if (!guesses.linked.contains(url))
            guesses.usual.append(url);
    }
    return guesses;
}

bool mayGuessOn(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotAFeed:
    case ErrorKind::NoFeedInPage:
    case ErrorKind::TooLarge:
    case ErrorKind::TooManyRedirects:
        return true;
    case ErrorKind::HttpStatus:
        return error.code == 404 || error.code == 410 || error.code == 400 || error.code == 405 ||
               error.code == 406;
    default:
        return false;
    }
}

Error severalFeeds(const QList<FeedChoice> &choices)
{
    QStringList lines;
    for (const FeedChoice &choice : choices) {
        lines.append(QStringList{choice.url.toString(QUrl::FullyEncoded), choice.title.simplified(),
                                 choice.kind}
                         .join(u'\t'));
    }
    return {ErrorKind::SeveralFeeds, lines.join(u'\n'), 0};
}

} // namespace naba
