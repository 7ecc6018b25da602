// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using naba::feeds::parseDate;

class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
};

void DatesTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    // RFC 822, 2822
    row("Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21Z");
    row("Thu, 1 Jan 04 19:48 EST", "2004-01-02T00:48:00Z");
    row("01 Jan 2004 19:48:21 +0330", "2004-01-01T16:18:21Z");
    row("Wed, 31 Dec 1997 23:59:60 -0000", "1997-12-31T23:59:59Z");
    row("Sun, 06 Sep 2009 16:20:00 +0000", "2009-09-06T16:20:00Z");
    row("  Thursday ,  01-Jan-2004   19:48:21   PST ", "2004-01-02T03:48:21Z");
    row("Thu, 01 January 2004 7:48 pm GMT", "2004-01-01T19:48:00Z");
    row("Thu, 01 Jan 2004 12:05 AM", "2004-01-01T00:05:00Z");
    row("Thu, 01 Jan 2004", "2004-01-01T00:00:00Z");
    row("Mon, 01 Sept 2025 10:00:00 GMT+3", "2025-09-01T07:00:00Z");
    row("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21Z");
    row("Thu Jan 01 19:48:21 EET 2004", "2004-01-01T17:48:21Z");
    row("Jan 1, 2004 19:48", "2004-01-01T19:48:00Z");
    row("Thu, 01 Jan 2004 24:00:00 GMT", "2004-01-02T00:00:00Z");
    // RFC 3339, ISO 8601, W3C-DTF
    row("2003-12-31T10:14:55Z", "2003-12-31T10:14:55Z");
    row("2003-12-31T10:14:55.25-08:00", "2003-12-31T18:14:55Z");
    row("2003-12-31 10:14:55", "2003-12-31T10:14:55Z");
    row("2003-12-31T10:14+0330", "2003-12-31T06:44:00Z");
    row("2003-12-31t10:14:55z", "2003-12-31T10:14:55Z");
    row("2003", "2003-01-01T00:00:00Z");
    row("2003-12", "2003-12-01T00:00:00Z");
    row("2003-12-31", "2003-12-31T00:00:00Z");
    row("20031231", "2003-12-31T00:00:00Z");
    row("20031231T101455Z", "2003-12-31T10:14:55Z");
    row("2003-365", "2003-12-31T00:00:00Z");
    row("2004-W01-4", "2004-01-01T00:00:00Z");
    row("03-12-31", "2003-12-31T00:00:00Z");
    row("2003-12-31 10:14:55 UTC", "2003-12-31T10:14:55Z");
    row("2003-12-31 10:14:55 +03:00", "2003-12-31T07:14:55Z");
    // Numbers only
    row("31/12/2003 10:14", "2003-12-31T10:14:00Z");
    row("12/31/2003 10:14", "2003-12-31T10:14:00Z");
    row("31.12.2003", "2003-12-31T00:00:00Z");
    row("5.6.2026", "2026-06-05T00:00:00Z");
    row("2003/12/31 10:14:55", "2003-12-31T10:14:55Z");
    // Our readers' languages
    row("الأربعاء، 01 يوليو 2026 09:00:00 +0300", "2026-07-01T06:00:00Z");
    row("١ يوليو ٢٠٢٦ ٩:٠٠ م", "2026-07-01T21:00:00Z");
    row("5 مايو 2004 م", "2004-05-05T00:00:00Z");
    row("3 تشرين الثاني 2025", "2025-11-03T00:00:00Z");
    row("3 كانون الأول/ديسمبر 2025 14:30", "2025-12-03T14:30:00Z");
    row("12 جويلية 2025", "2025-07-12T00:00:00Z");
    row("۱ ژوئیه ۲۰۲۶ ۰۹:۰۰", "2026-07-01T09:00:00Z");
    row("۱۰ تیر ۱۴۰۵", "2026-07-01T00:00:00Z");
    row("1 فروردین 1403", "2024-03-20T00:00:00Z");
    row("1 رمضان 1445", "2024-03-11T00:00:00Z");
    // Years that no Gregorian date of a feed has
    row("1404-05-12T10:00:00Z", "2025-08-03T10:00:00Z");
    row("1404/05/12 10:00", "2025-08-03T10:00:00Z");
    row("۱۴۰۴/۰۵/۱۲", "2025-08-03T00:00:00Z");
    row("12/05/1404", "2025-08-03T00:00:00Z");
    row("Sun, 12 05 1404 10:00:00 +0330", "2025-08-03T06:30:00Z");
    row("1447-02-09", "2025-08-04T00:00:00Z");
    row("٠٩/٠٢/١٤٤٧", "2025-08-04T00:00:00Z");
    row("Sun, 12 Mordad 1404 10:00:00 +0330", "2025-08-03T06:30:00Z");
    row("9 Safar 1447", "2025-08-04T00:00:00Z");
    row("۳۰ اسفند ۱۴۰۳", "2025-03-20T00:00:00Z");
    row("1800-05-12", "1800-05-12T00:00:00Z");
    row("5 בינואר 2026 10:00 IST", "2026-01-05T08:00:00Z");
    row("1 جولائی 2026", "2026-07-01T00:00:00Z");
    row("1 juillet 2026", "2026-07-01T00:00:00Z");
    row("1. März 2026", "2026-03-01T00:00:00Z");
    row("1 Ağustos 2026", "2026-08-01T00:00:00Z");
}

void DatesTest::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime date = parseDate(text);
    QCOMPARE(date.toString(u"yyyy-MM-ddTHH:mm:ssZ"_s), utc);
    QCOMPARE(date.timeSpec(), Qt::UTC);
}

void DatesTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"yesterday"_s;
    QTest::newRow("a number") << u"7"_s;
    QTest::newRow("no such day") << u"2003-02-31"_s;
    QTest::newRow("no such month") << u"2003-13-01"_s;
    QTest::newRow("no such Jalali day") << u"1404-12-30"_s;
    QTest::newRow("no such hour") << u"Thu, 01 Jan 2004 99:00:00 GMT"_s;
    QTest::newRow("no year") << u"01 Jan"_s;
    QTest::newRow("long") << QString(100'000, u'1');
    QTest::newRow("markup") << u"<b>today</b>"_s;
}

void DatesTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseDate(text).isValid());
}

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
