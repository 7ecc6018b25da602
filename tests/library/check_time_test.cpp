// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/check_time.h"
#include "app/library/feed_outcome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

// A Sunday.
const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

qint64 minutes(const Fetching &fetching, const net::CacheWords &cache = {})
{
    return now.secsTo(nextCheck(fetching, defaultIntervalMinutes, cache, now)) / 60;
}

net::HostPolicy policy()
{
    return {[] { return now; },
            [] {
                return 0.0;
            }};
}

} // namespace

class CheckTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNearestInterval();
    void adaptsToTheFeed();
    void heedsThePublisher();
    void heedsTheServer();
    void avoidsSkippedTimes();
    void movesAfterDays();
    void failureBacksOff();
    void offlineIsNoFailure();
    void goneStops();
};

void CheckTimeTest::takesTheNearestInterval()
{
    Fetching fetching;
    QCOMPARE(minutes(fetching), 45);
    fetching.folderMinutes = 90;
    QCOMPARE(minutes(fetching), 90);
    fetching.settings.intervalMinutes = 30;
    QCOMPARE(minutes(fetching), 30);
    fetching.settings.intervalMinutes = 1;
    QCOMPARE(minutes(fetching), 15);
}

void CheckTimeTest::adaptsToTheFeed()
{
    Fetching fetching;
    fetching.newest = now.addSecs(-3600);
    fetching.gapMinutes = 60;
    QCOMPARE(minutes(fetching), 45);
    fetching.gapMinutes = 24 * 60;
    QCOMPARE(minutes(fetching), 180);
    fetching.gapMinutes = 7 * 24 * 60;
    QCOMPARE(minutes(fetching), 21 * 60);
    fetching.gapMinutes = 90 * 24 * 60;
    QCOMPARE(minutes(fetching), 24 * 60);
    // One that wrote every hour and has been silent for a month.
    fetching.gapMinutes = 60;
    fetching.newest = now.addDays(-30);
    QCOMPARE(minutes(fetching), 24 * 60);
    // What the reader wants is not adapted.
    fetching.settings.intervalMinutes = 60;
    QCOMPARE(minutes(fetching), 60);
}

void CheckTimeTest::heedsThePublisher()
{
    Fetching fetching;
    fetching.ttlMinutes = 120;
    QCOMPARE(minutes(fetching), 120);
    fetching.periodMinutes = 240;
    QCOMPARE(minutes(fetching), 240);
    fetching.periodMinutes = 365 * 24 * 60;
    QCOMPARE(minutes(fetching), 24 * 60);
    fetching.periodMinutes = 0;
    fetching.ttlMinutes = 5;
    QCOMPARE(minutes(fetching), 45);
}

void CheckTimeTest::heedsTheServer()
{
    Fetching fetching;
    QCOMPARE(minutes(fetching, net::cacheWords("max-age=7200")), 120);
    QCOMPARE(minutes(fetching, net::cacheWords("max-age=60")), 45);
    QCOMPARE(minutes(fetching, net::cacheWords("max-age=31536000")), 24 * 60);
    QCOMPARE(minutes(fetching, net::cacheWords("no-store, max-age=7200")), 45);
    QCOMPARE(minutes(fetching, net::cacheWords("no-cache, max-age=7200")), 45);
    fetching.settings.intervalMinutes = 15;
    QCOMPARE(minutes(fetching, net::cacheWords("max-age=7200")), 120);
}

void CheckTimeTest::avoidsSkippedTimes()
{
    Fetching fetching;
    fetching.skipHours = 1U << 12 | 1U << 13; // 12:45 falls into them
    QCOMPARE(minutes(fetching), 120);
    fetching.skipHours = 0xffffff;
    QCOMPARE(minutes(fetching), 45);
    fetching.skipHours = 0;
    fetching.skipDays = 1U << 6 | 1U; // Sunday and Monday
    QCOMPARE(minutes(fetching), (12 + 24) * 60);
    fetching.skipDays = 0x7f;
    QCOMPARE(minutes(fetching), 45);
}

void CheckTimeTest::movesAfterDays()
{
    FetchState state;
    state.url = QUrl(u"https://old.example/feed"_s);
    net::HttpNotes notes;
    notes.movedTo = QUrl(u"https://new.example/feed"_s);
    Outcome first = afterAnswer(state, notes, nullptr, 45, now);
    QVERIFY(first.moveTo.isEmpty());
    QCOMPARE(first.fetching.movingTo, notes.movedTo);

    state.fetching = first.fetching;
    QVERIFY(afterAnswer(state, notes, nullptr, 45, now.addDays(2)).moveTo.isEmpty());
    const Outcome moved = afterAnswer(state, notes, nullptr, 45, now.addDays(daysUntilMoved));
    QCOMPARE(moved.moveTo, notes.movedTo);
    QCOMPARE(moved.fetching.movedFrom, state.url);

    // Another target, or none, begins anew.
    notes.movedTo = QUrl(u"https://other.example/feed"_s);
    const Outcome other = afterAnswer(state, notes, nullptr, 45, now.addDays(9));
    QVERIFY(other.moveTo.isEmpty());
    QCOMPARE(other.fetching.movingSince, now.addDays(9));
    notes.movedTo = {};
    QVERIFY(!afterAnswer(state, notes, nullptr, 45, now).fetching.movingSince.isValid());
}

void CheckTimeTest::failureBacksOff()
{
    FetchState state;
    state.url = QUrl(u"https://site.example/feed"_s);
    const Error error{ErrorKind::Timeout, {}, 0};
    state.fetching = afterFailure(state, error, policy(), now);
    QCOMPARE(state.fetching.failures, 1);
    QCOMPARE(state.fetching.next, now.addSecs(15 * 60));
    state.fetching = afterFailure(state, error, policy(), now);
    QCOMPARE(state.fetching.next, now.addSecs(30 * 60));
    // The server's own word counts if it is the longer one.
    net::HostPolicy told = policy();
    told.refused(u"site.example"_s, "86400");
    const Error refused{ErrorKind::HttpStatus, {}, 429};
    QCOMPARE(afterFailure(state, refused, told, now).next, now.addDays(1));
    // An answer ends it.
    QCOMPARE(afterAnswer(state, {}, nullptr, 45, now).fetching.failures, 0);
}

void CheckTimeTest::offlineIsNoFailure()
{
    FetchState state;
    state.fetching.failures = 2;
    state.fetching.next = now.addDays(1);
    const Fetching after = afterFailure(state, {ErrorKind::Offline, {}, 0}, policy(), now);
    QCOMPARE(after.failures, 2);
    QVERIFY(!after.next.isValid());
}

void CheckTimeTest::goneStops()
{
    FetchState state;
    state.url = QUrl(u"https://site.example/feed"_s);
    const Error error{ErrorKind::HttpStatus, {}, 410};
    state.fetching = afterFailure(state, error, policy(), now);
    QCOMPARE(state.fetching.stoppedAt, now);
    QCOMPARE(afterFailure(state, error, policy(), now.addDays(1)).stoppedAt, now);
    QVERIFY(!afterAnswer(state, {}, nullptr, 45, now).fetching.stoppedAt.isValid());
}

QTEST_GUILESS_MAIN(CheckTimeTest)
#include "check_time_test.moc"
