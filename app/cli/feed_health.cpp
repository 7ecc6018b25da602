// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feed_health.h"

#include "app/cli/await.h"
#include "app/cli/console.h"
#include "app/cli/json.h"
#include "app/library/feed_care.h"
#include "app/wording/health_text.h"
#include "app/wording/wording.h"

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// Names that scripts may rely on; they are not translated.
QString nameOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Gone:
        return u"gone"_s;
    case Trouble::Failing:
        return u"failing"_s;
    case Trouble::Waiting:
        return u"waiting"_s;
    case Trouble::Moved:
        return u"moved"_s;
    case Trouble::Silent:
        return u"silent"_s;
    case Trouble::Slow:
        return u"slow"_s;
    case Trouble::Heavy:
        break;
    }
    return u"heavy"_s;
}

QJsonValue jsonUrl(const QUrl &url)
{
    return url.isEmpty() ? QJsonValue(QJsonValue::Null)
                         : QJsonValue(url.toString(QUrl::FullyEncoded));
}

QJsonObject jsonHealth(const FeedHealth &feed, const QDateTime &now)
{
    QJsonArray troubles;
    for (const Trouble trouble : feed.troubles) {
        troubles.append(QJsonObject{{u"kind"_s, nameOf(trouble)},
                                    {u"message"_s, wording::troubleText(feed, trouble, now)}});
    }
    const Fetching &fetching = feed.fetching;
    return {
        {u"id"_s, feed.feed.value},
        {u"title"_s, feed.title},
        {u"url"_s, jsonUrl(feed.url)},
        {u"troubles"_s, troubles},
        {u"error"_s,
         feed.error ? QJsonValue(jsonError(*feed.error, {})) : QJsonValue(QJsonValue::Null)},
        {u"date_failing_since"_s, jsonTime(feed.failingSince)},
        {u"failures"_s, fetching.failures},
        {u"date_checked"_s, jsonTime(feed.checkedAt)},
        {u"date_answered"_s, jsonTime(fetching.answeredAt)},
        {u"date_next"_s, jsonTime(fetching.next)},
        {u"date_newest"_s, jsonTime(feed.newest)},
        {u"date_wait_until"_s, jsonTime(feed.waitUntil)},
        {u"date_gone"_s, jsonTime(fetching.stoppedAt)},
        {u"moved_from"_s, jsonUrl(fetching.movedFrom)},
        {u"date_moved"_s, jsonTime(fetching.movedAt)},
        {u"moving_to"_s, jsonUrl(fetching.movingTo)},
        {u"bytes"_s, fetching.bytes},
        {u"milliseconds"_s, fetching.tookMs},
    };
}

} // namespace

int feedHealth(Library &library, bool json)
{
    const Result<QList<FeedHealth>> feeds = await(library.care().health());
    if (!feeds) {
        say(feeds.error());
        return Failed;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (json) {
        QJsonArray array;
        for (const FeedHealth &feed : *feeds)
            array.append(jsonHealth(feed, now));
        outJson(array);
        return Done;
    }
    for (const FeedHealth &feed : *feeds) {
        outLine(QString::number(feed.feed.value) + u'\t' + printable(feed.title));
        const QStringList lines = wording::healthText(feed, now).split(u'\n');
        for (const QString &line : lines)
            outLine(u'\t' + line);
    }
    return Done;
}

} // namespace naba::cli
