// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_dates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naba::text {

class QueryDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        const auto row = [](const char *name, const QString &typed, const char *first,
                            const char *last = nullptr) {
            QTest::newRow(name) << typed << QString::fromLatin1(first)
                                << QString::fromLatin1(last ? last : first);
        };
        // Today is Monday, 23 November 2026; 13 Jumada II 1448; 2 Azar 1405.
        row("day", u"2026-03-01"_s, "2026-03-01");
        row("Arabic digits", u"٢٠٢٦-٠٣-٠١"_s, "2026-03-01");
        row("Persian digits", u"۲۰۲۶/۰۳/۰۱"_s, "2026-03-01");
        row("month", u"2026-02"_s, "2026-02-01", "2026-02-28");
        row("year", u"2025"_s, "2025-01-01", "2025-12-31");
        row("day first", u"1/3/2026"_s, "2026-03-01");
        row("month first where it must be", u"3/25/2026"_s, "2026-03-25");
        row("a moment's day", u"2026-03-01T10:00"_s, "2026-03-01");
        row("today", u"today"_s, "2026-11-23");
        row("Arabic today", u"اليوم"_s, "2026-11-23");
        row("yesterday", u"أمس"_s, "2026-11-22");
        row("yesterday without hamza", u"امس"_s, "2026-11-22");
        row("Persian yesterday", u"دیروز"_s, "2026-11-22");
        row("Hebrew yesterday", u"אתמול"_s, "2026-11-22");
        row("last week", u"last week"_s, "2026-11-16", "2026-11-22");
        row("with a hyphen", u"last-week"_s, "2026-11-16", "2026-11-22");
        row("Arabic last week", u"الأسبوع الماضي"_s, "2026-11-16", "2026-11-22");
        row("this week", u"this week"_s, "2026-11-23", "2026-11-29");
        row("this month", u"هذا الشهر"_s, "2026-11-01", "2026-11-30");
        row("last month", u"الشهر الماضي"_s, "2026-10-01", "2026-10-31");
        row("last year", u"العام الماضي"_s, "2025-01-01", "2025-12-31");
        row("Persian last year", u"سال گذشته"_s, "2025-01-01", "2025-12-31");
        row("days ago", u"3 days ago"_s, "2026-11-20");
        row("Arabic days ago", u"قبل ٣ أيام"_s, "2026-11-20");
        row("two days, dual", u"قبل يومين"_s, "2026-11-21");
        row("a week ago", u"منذ أسبوع"_s, "2026-11-16");
        row("compact", u"2w"_s, "2026-11-09");
        row("weekday", u"friday"_s, "2026-11-20");
        row("Arabic weekday", u"الجمعة"_s, "2026-11-20");
        row("today's weekday", u"الاثنين"_s, "2026-11-23");
        row("month and year", u"march 2026"_s, "2026-03-01", "2026-03-31");
        row("day, month, year", u"3 مارس 2026"_s, "2026-03-03");
        row("the last March", u"مارس"_s, "2026-03-01", "2026-03-31");
        row("the last December", u"ديسمبر"_s, "2025-12-01", "2025-12-31");
        row("Levantine month", u"تشرين الثاني 2025"_s, "2025-11-01", "2025-11-30");
        row("Moroccan month", u"غشت 2025"_s, "2025-08-01", "2025-08-31");
        row("Algerian month", u"جويلية 2025"_s, "2025-07-01", "2025-07-31");
        row("Jalali date", u"1405-01-01"_s, "2026-03-21");
        row("Jalali month", u"فروردین 1405"_s, "2026-03-21", "2026-04-20");
        row("the last Mehr", u"مهر"_s, "2026-09-23", "2026-10-22");
        row("Urdu month", u"مارچ 2026"_s, "2026-03-01", "2026-03-31");
        row("Hebrew month", u"מרץ 2026"_s, "2026-03-01", "2026-03-31");
    }

    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        QFETCH(QString, last);
        DateContext context;
        context.today = QDate(2026, 11, 23);
        const auto span = readDate(typed, context);
        QVERIFY(span);
        QCOMPARE(span->first.toString(Qt::ISODate), first);
        QCOMPARE(span->last.toString(Qt::ISODate), last);
    }

    void hijriDatesGoByTheCalendarGiven()
    {
        DateContext context;
        context.today = QDate(2026, 11, 23);
        context.hijri = [](int year, int month, int day) {
            return year == 1447 && month == 9 ? QDate(2026, 2, 18).addDays(day - 1)
                                              : QDate(2026, 3, 20);
        };
        const auto month = readDate(u"رمضان 1447"_s, context);
        QVERIFY(month);
        QCOMPARE(month->first, QDate(2026, 2, 18));
        QCOMPARE(month->last, QDate(2026, 3, 19));
        QCOMPARE(readDate(u"1447-09-10"_s, context)->first, QDate(2026, 2, 27));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed :
             {u""_s, u"tomatoes"_s, u"2026-13-01"_s, u"2026-02-31"_s, u"31/31/2026"_s, u"week"_s,
              u"3"_s, u"last"_s, u"مارس مارس"_s, u"99999999 days ago"_s, QString(500, u'1')})
            QTest::newRow(qPrintable(u"«%1»"_s.arg(typed.left(20)))) << typed;
    }

    void refuses()
    {
        QFETCH(QString, typed);
        DateContext context;
        context.today = QDate(2026, 11, 23);
        QVERIFY(!readDate(typed, context));
    }
};

} // namespace naba::text

QTEST_GUILESS_MAIN(naba::text::QueryDatesTest)
#include "query_dates_test.moc"
