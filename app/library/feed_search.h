// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/library/fetcher.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace naba {

/// A feed that was found or is announced, for a reader to choose.
struct FeedChoice
{
    QUrl url;
    QString title; ///< may be empty
    QString kind;  ///< "RSS", "Atom", "JSON Feed"; may be empty
};

bool looksLikePage(const Fetched &fetched);

/// Feeds that a page announces and that may be fetched from there: a page from the network does
/// not get to name files.
QList<FeedChoice> announcedBy(const Fetched &page);

/// Where a page that announces nothing may have its feed: each must be asked.
struct FeedGuesses
{
    QList<QUrl> linked; ///< links that look like feeds: all of them are worth asking
    QList<QUrl> usual;  ///< the usual addresses: the first that is a feed will do
};

FeedGuesses guessesFor(const Fetched &page);

/// Whether the next guess may be tried after this error; a server that refuses or is not there is
/// not asked again and again.
bool mayGuessOn(const Error &error);

/// SeveralFeeds: each choice a line, its address, title and kind parted by tabs.
Error severalFeeds(const QList<FeedChoice> &choices);

} // namespace naba
