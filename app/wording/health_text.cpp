// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/health_text.h"

#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace naba::wording {

namespace {

struct HealthText
{
    Q_DECLARE_TR_FUNCTIONS(naba::wording)
};

QString address(const QUrl &url)
{
    return isolated(url.toDisplayString());
}

QString failing(const FeedHealth &feed, const QDateTime &nowUtc)
{
    QString text = feed.error ? sentence(*feed.error) : QString();
    if (feed.failingSince.isValid()) {
        text += QLatin1Char(' ') + HealthText::tr("So it has been since %1.", "a date and time")
                                       .arg(fullDate(feed.failingSince));
    }
    if (feed.fetching.next.isValid() && feed.fetching.next > nowUtc) {
        text += QLatin1Char(' ') + HealthText::tr("It is asked again on %1.", "a date and time")
                                       .arg(fullDate(feed.fetching.next));
    }
    return text;
}

QString moved(const FeedHealth &feed)
{
    if (!feed.fetching.movedFrom.isEmpty()) {
        return HealthText::tr("It has moved. Naba asks its new address now: %1. The old one was "
                              "%2.",
                              "two addresses")
            .arg(address(feed.url), address(feed.fetching.movedFrom));
    }
    return HealthText::tr("Its site sends Naba on to %1. If that holds for some days, Naba will "
                          "go there by itself.",
                          "an address")
        .arg(address(feed.fetching.movingTo));
}

} // namespace

QString troubleText(const FeedHealth &feed, Trouble trouble, const QDateTime &nowUtc)
{
    switch (trouble) {
    case Trouble::Gone:
        return (feed.error ? sentence(*feed.error) + QLatin1Char(' ') : QString()) +
               HealthText::tr("Naba does not ask it any more.");
    case Trouble::Failing:
        return failing(feed, nowUtc);
    case Trouble::Waiting:
        return HealthText::tr("Its server wants to be left alone until %1.", "a date and time")
            .arg(fullDate(feed.waitUntil));
    case Trouble::Moved:
        return moved(feed);
    case Trouble::Silent:
        return HealthText::tr("Nothing new since %1.", "a date").arg(fullDate(feed.newest));
    case Trouble::Slow:
        return HealthText::tr("It takes %1 seconds to answer.", "a number")
            .arg(number((feed.fetching.tookMs + 500) / 1000));
    case Trouble::Heavy:
        return HealthText::tr("It sends %1 each time it has something new.", "a size: 3 MB")
            .arg(size(feed.fetching.bytes));
    }
    return {};
}

QString healthText(const FeedHealth &feed, const QDateTime &nowUtc)
{
    QStringList lines;
    for (const Trouble trouble : feed.troubles)
        lines.append(troubleText(feed, trouble, nowUtc));
    if (lines.isEmpty())
        return HealthText::tr("All is well.");
    return lines.join(QLatin1Char('\n'));
}

QString troubleName(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Gone:
        return HealthText::tr("Gone");
    case Trouble::Failing:
        return HealthText::tr("Failing");
    case Trouble::Waiting:
        return HealthText::tr("Waiting");
    case Trouble::Moved:
        return HealthText::tr("Moved");
    case Trouble::Silent:
        return HealthText::tr("Silent");
    case Trouble::Slow:
        return HealthText::tr("Slow");
    case Trouble::Heavy:
        return HealthText::tr("Heavy");
    }
    return {};
}

} // namespace naba::wording
