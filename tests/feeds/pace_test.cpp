// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include <QTest>

using namespace naba;
using namespace naba::feeds;

namespace {

Pace paceOf(const QByteArray &channel)
{
    const auto feed = parse("<rss version=\"2.0\" xmlns:sy=\"http://purl.org/rss/1.0/modules/"
                            "syndication/\"><channel><title>x</title>" +
                                channel + "</channel></rss>",
                            {});
    return feed ? feed->pace : Pace();
}

} // namespace

class PaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTtl();
    void readsSkipped();
    void readsSyndication();
    void readsSyndicationOfOtherFormats();
};

void PaceTest::readsTtl()
{
    QCOMPARE(paceOf("<ttl>90</ttl>").ttlMinutes, 90);
    QCOMPARE(paceOf("<ttl> 60 </ttl>").ttlMinutes, 60);
    QCOMPARE(paceOf("<ttl>often</ttl>").ttlMinutes, 0);
    QCOMPARE(paceOf("<ttl>-3</ttl>").ttlMinutes, 0);
    QVERIFY(paceOf("<ttl>99999999999</ttl>").ttlMinutes > 0);
    QCOMPARE(paceOf(""), Pace());
}

void PaceTest::readsSkipped()
{
    const Pace pace = paceOf("<skipHours><hour>0</hour><hour>23</hour><hour>24</hour>"
                             "<hour>25</hour><hour>x</hour></skipHours>"
                             "<skipDays><day>Monday</day><day>sunday</day><day>Nono</day>"
                             "</skipDays>");
    QCOMPARE(pace.skipHours, 1U | 1U << 23);
    QCOMPARE(pace.skipDays, 1U | 1U << 6);
}

void PaceTest::readsSyndication()
{
    const Pace pace = paceOf("<sy:updateFrequency>4</sy:updateFrequency>"
                             "<sy:updatePeriod> Daily\n</sy:updatePeriod>");
    QCOMPARE(pace.periodMinutes, 24 * 60);
    QCOMPARE(pace.perPeriod, 4);
    QCOMPARE(paceOf("<sy:updatePeriod>hourly</sy:updatePeriod>").perPeriod, 1);
    QCOMPARE(paceOf("<sy:updatePeriod>never</sy:updatePeriod>").periodMinutes, 0);
}

void PaceTest::readsSyndicationOfOtherFormats()
{
    const auto atom = parse("<feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:sy=\"http://purl.org"
                            "/rss/1.0/modules/syndication/\"><title>x</title>"
                            "<sy:updatePeriod>weekly</sy:updatePeriod></feed>",
                            {});
    QVERIFY(atom);
    QCOMPARE(atom->pace.periodMinutes, 7 * 24 * 60);
}

QTEST_GUILESS_MAIN(PaceTest)
#include "pace_test.moc"
