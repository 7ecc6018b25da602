// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/host_policy.h"
#include "app/net/http_words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::net;

namespace {

const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

QDateTime later(qint64 seconds)
{
    return start.addSecs(seconds);
}

} // namespace

class HostPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsToItsPlaces();
    void aDiskHasPlacesForAll();
    void heedsRetryAfter();
    void takesTheLaterOfTwoWaits();
    void waitsLongerEachTimeWithoutOne();
    void forgetsWhenItIsAnswered();
    void remembersWaits();
    void backsOffWithJitter();
    void readsDates_data();
    void readsDates();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsCacheControl_data();
    void readsCacheControl();

private:
    using Asker = HostPolicy::Asker;

    HostPolicy policy()
    {
        return HostPolicy([this] { return m_now; }, [this] { return m_chance; });
    }

    QDateTime m_now;
    double m_chance = 0;
};

void HostPolicyTest::init()
{
    m_now = start;
    m_chance = 0;
}

void HostPolicyTest::keepsToItsPlaces()
{
    HostPolicy places = policy();
    places.begin(u"a"_s);
    QVERIFY(places.hasPlace(u"a"_s));
    places.begin(u"a"_s);
    QVERIFY(!places.hasPlace(u"a"_s));
    QVERIFY(places.hasPlace(u"b"_s));
    for (int i = 0; i < 22; ++i)
        places.begin(u"host%1"_s.arg(i));
    QVERIFY(!places.hasPlace());
    QVERIFY(!places.hasPlace(u"b"_s));
    places.end(u"a"_s);
    QVERIFY(places.hasPlace(u"a"_s));
    places.setLimits({1, 30});
    QVERIFY(!places.hasPlace(u"a"_s));
    QVERIFY(places.hasPlace(u"b"_s));
}

void HostPolicyTest::aDiskHasPlacesForAll()
{
    HostPolicy places = policy();
    for (int i = 0; i < 24; ++i) {
        QVERIFY(places.hasPlace({}));
        places.begin({});
    }
    QVERIFY(!places.hasPlace({}));
}

void HostPolicyTest::heedsRetryAfter()
{
    HostPolicy waits = policy();
    QVERIFY(!waits.waitUntil(u"a"_s, Asker::Schedule));
    const HostWait wait = waits.refused(u"a"_s, "120");
    QVERIFY(wait.stated);
    QCOMPARE(wait.until, later(120));
    for (const Asker asker : {Asker::Schedule, Asker::Reader})
        QCOMPARE(waits.waitUntil(u"a"_s, asker).value_or(QDateTime()), later(120));
    QVERIFY(!waits.waitUntil(u"b"_s, Asker::Schedule));
    m_now = later(120);
    QVERIFY(!waits.waitUntil(u"a"_s, Asker::Reader));
}

void HostPolicyTest::takesTheLaterOfTwoWaits()
{
    HostPolicy waits = policy();
    waits.refused(u"a"_s, "600");
    QCOMPARE(waits.refused(u"a"_s, "60").until, later(600));
    QCOMPARE(waits.refused(u"a"_s, "").until, later(600));
    QCOMPARE(waits.refused(u"a"_s, "900").until, later(900));
}

void HostPolicyTest::waitsLongerEachTimeWithoutOne()
{
    HostPolicy waits = policy();
    qint64 seconds = 60;
    for (int i = 0; i < 10; ++i) {
        const HostWait wait = waits.refused(u"a"_s, {});
        QVERIFY(!wait.stated);
        QCOMPARE(m_now.secsTo(wait.until), std::min<qint64>(seconds, 3600));
        QVERIFY(waits.waitUntil(u"a"_s, Asker::Schedule));
        // Our own caution does not hold the reader back.
        QVERIFY(!waits.waitUntil(u"a"_s, Asker::Reader));
        m_now = wait.until;
        seconds *= 2;
    }
}

void HostPolicyTest::forgetsWhenItIsAnswered()
{
    HostPolicy waits = policy();
    QVERIFY(!waits.answered(u"a"_s));
    waits.refused(u"a"_s, {});
    QVERIFY(waits.answered(u"a"_s));
    QVERIFY(!waits.waitUntil(u"a"_s, Asker::Schedule));
    waits.refused(u"a"_s, "60");
    // One that was on its way already says nothing about the wait.
    QVERIFY(!waits.answered(u"a"_s));
    m_now = later(61);
    QVERIFY(waits.answered(u"a"_s));
}

void HostPolicyTest::remembersWaits()
{
    HostPolicy waits = policy();
    waits.restore({{u"a"_s, later(90), true, 3}, {u"b"_s, later(90), false, 2}});
    QVERIFY(waits.waitUntil(u"a"_s, Asker::Reader));
    QVERIFY(!waits.waitUntil(u"b"_s, Asker::Reader));
    m_now = later(91);
    QCOMPARE(waits.refused(u"b"_s, {}).until, later(91 + 240));
}

void HostPolicyTest::backsOffWithJitter()
{
    const HostPolicy failures = policy();
    constexpr qint64 minute = 60;
    QCOMPARE(failures.afterFailure(1), later(15 * minute));
    QCOMPARE(failures.afterFailure(2), later(30 * minute));
    QCOMPARE(failures.afterFailure(5), later(240 * minute));
    QCOMPARE(failures.afterFailure(8), later(24 * 60 * minute));
    QCOMPARE(failures.afterFailure(1000), later(24 * 60 * minute));
    m_chance = 0.5;
    QCOMPARE(failures.afterFailure(1), later(15 * minute * 5 / 4));
    m_chance = 0.999;
    QVERIFY(failures.afterFailure(1) < later(15 * minute * 3 / 2));
}

void HostPolicyTest::readsDates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("date");
    const QDateTime date(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    QTest::newRow("IMF-fixdate") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << date;
    QTest::newRow("RFC 850") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << date;
    QTest::newRow("asctime") << QByteArray("Sun Nov  6 08:49:37 1994") << date;
    QTest::newRow("RFC 850 now") << QByteArray("Sunday, 01-Mar-26 12:00:00 GMT") << start;
    QTest::newRow("nothing") << QByteArray() << QDateTime();
    QTest::newRow("words") << QByteArray("in a minute or two please") << QDateTime();
    QTest::newRow("no such day") << QByteArray("Sun, 31 Feb 1994 08:49:37 GMT") << QDateTime();
}

void HostPolicyTest::readsDates()
{
    QFETCH(QByteArray, text);
    QFETCH(QDateTime, date);
    QCOMPARE(httpDate(text), date);
}

void HostPolicyTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("seconds") << QByteArray("120") << qint64{120};
    QTest::newRow("spaces") << QByteArray(" 5 ") << qint64{5};
    QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:10:00 GMT") << qint64{600};
    QTest::newRow("too long") << QByteArray("999999999999") << qint64{30 * 24 * 3600};
    QTest::newRow("past") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << qint64{-1};
    QTest::newRow("negative") << QByteArray("-5") << qint64{-1};
    QTest::newRow("words") << QByteArray("soon") << qint64{-1};
}

void HostPolicyTest::readsRetryAfter()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    const auto until = retryAfter(text, start);
    QCOMPARE(until ? start.secsTo(*until) : -1, seconds);
}

void HostPolicyTest::readsCacheControl_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("age");
    QTest::addColumn<qint64>("maxAge");
    QTest::addColumn<bool>("noStore");
    QTest::newRow("none") << QByteArray() << QByteArray() << qint64{-1} << false;
    QTest::newRow("max-age") << QByteArray("public, Max-Age=600") << QByteArray() << qint64{600}
                             << false;
    QTest::newRow("quoted") << QByteArray("max-age=\"60\"") << QByteArray() << qint64{60} << false;
    QTest::newRow("aged") << QByteArray("max-age=600") << QByteArray("400") << qint64{200} << false;
    QTest::newRow("stale") << QByteArray("max-age=600") << QByteArray("900") << qint64{0} << false;
    QTest::newRow("no-store") << QByteArray("no-store, max-age=0") << QByteArray() << qint64{0}
                              << true;
    QTest::newRow("nonsense") << QByteArray("max-age=soon") << QByteArray() << qint64{-1} << false;
}

void HostPolicyTest::readsCacheControl()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, age);
    QFETCH(qint64, maxAge);
    QFETCH(bool, noStore);
    const CacheWords words = cacheWords(text, age);
    QCOMPARE(words.maxAge.value_or(-1), maxAge);
    QCOMPARE(words.noStore, noStore);
}

QTEST_GUILESS_MAIN(HostPolicyTest)
#include "host_policy_test.moc"
