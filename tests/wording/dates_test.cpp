// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"

#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODate).toUTC();
}

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale libya(QLocale::Arabic, QLocale::Libya);
const QLocale britain(QLocale::English, QLocale::UnitedKingdom);

} // namespace

/// The words are English here: no translation is installed. Names of days and months, digits and
/// the order of a time's parts come from the locale and are right in any language.
class DatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { wording::setLocale(britain); }

    void timeOfDay_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<wording::Digits>("digits");
        QTest::addColumn<QString>("morning");
        QTest::addColumn<QString>("evening");
        using wording::Digits;
        QTest::newRow("egypt") << egypt << Digits::Locale << u"١١:٥٢ ص"_s << u"٩:٤٨ م"_s;
        QTest::newRow("libya") << libya << Digits::Locale << u"11:52 ص"_s << u"9:48 م"_s;
        QTest::newRow("libya, arabic")
            << libya << Digits::ArabicIndic << u"١١:٥٢ ص"_s << u"٩:٤٨ م"_s;
        QTest::newRow("egypt, latin") << egypt << Digits::Latin << u"11:52 ص"_s << u"9:48 م"_s;
        QTest::newRow("britain") << britain << Digits::Locale << u"11:52"_s << u"21:48"_s;
        QTest::newRow("no country") << QLocale::c() << Digits::Locale << u"11:52"_s << u"21:48"_s;
    }

    void timeOfDay()
    {
        QFETCH(QLocale, locale);
        QFETCH(wording::Digits, digits);
        wording::setLocale(locale, digits);
        QTEST(wording::timeOfDay(utc(u"2026-11-23T11:52:00Z"_s)), "morning");
        QTEST(wording::timeOfDay(utc(u"2026-11-23T21:48:00Z"_s)), "evening");
    }

    void rowTime_data()
    {
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("shown");
        QTest::newRow("this moment") << u"2026-11-23T12:00:00Z"_s << u"now"_s;
        QTest::newRow("59 seconds") << u"2026-11-23T11:59:01Z"_s << u"now"_s;
        QTest::newRow("a publisher's fast clock") << u"2026-11-23T12:02:00Z"_s << u"now"_s;
        QTest::newRow("one minute") << u"2026-11-23T11:59:00Z"_s << u"1 min ago"_s;
        QTest::newRow("12 minutes") << u"2026-11-23T11:47:20Z"_s << u"12 min ago"_s;
        QTest::newRow("59 minutes") << u"2026-11-23T11:00:01Z"_s << u"59 min ago"_s;
        QTest::newRow("an hour") << u"2026-11-23T11:00:00Z"_s << u"11:00"_s;
        QTest::newRow("the day before") << u"2026-11-22T21:48:00Z"_s << u"21:48"_s;
        QTest::newRow("to come") << u"2026-11-23T18:30:00Z"_s << u"18:30"_s;
    }

    void rowTime()
    {
        QFETCH(QString, published);
        QTEST(wording::rowTime(utc(published), utc(u"2026-11-23T12:00:00Z"_s)), "shown");
    }

    void minutesInTheLocalesDigits()
    {
        wording::setLocale(egypt);
        const QString shown =
            wording::rowTime(utc(u"2026-11-23T11:48:00Z"_s), utc(u"2026-11-23T12:00:00Z"_s));
        QVERIFY2(shown.contains(u"١٢"_s), qPrintable(shown));
        QVERIFY(!shown.contains(u'1'));
    }

    void rowDate_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("shown");
        QTest::newRow("today") << britain << u"2026-11-23T09:05:00Z"_s << u"09:05"_s;
        QTest::newRow("this year") << britain << u"2026-11-18T09:05:00Z"_s << u"18 Nov"_s;
        QTest::newRow("another year") << britain << u"2025-11-18T09:05:00Z"_s << u"18 Nov 2025"_s;
        QTest::newRow("egypt") << egypt << u"2026-11-18T09:05:00Z"_s << u"١٨ نوفمبر"_s;
        QTest::newRow("egypt, 2025") << egypt << u"2025-11-18T09:05:00Z"_s << u"١٨ نوفمبر ٢٠٢٥"_s;
        QTest::newRow("libya") << libya << u"2025-11-18T09:05:00Z"_s << u"18 نوفمبر 2025"_s;
    }

    void rowDate()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, published);
        wording::setLocale(locale);
        QTEST(wording::rowDate(utc(published), utc(u"2026-11-23T12:00:00Z"_s)), "shown");
    }

    void dayHeading_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("date");
        QTest::newRow("today") << britain << QDate(2026, 11, 23) << u"Today"_s
                               << u"Monday 23 November"_s;
        QTest::newRow("yesterday")
            << britain << QDate(2026, 11, 22) << u"Yesterday"_s << u"Sunday 22 November"_s;
        QTest::newRow("before") << britain << QDate(2026, 11, 21) << u"Saturday"_s
                                << u"21 November"_s;
        QTest::newRow("last year")
            << britain << QDate(2025, 11, 21) << u"Friday"_s << u"21 November 2025"_s;
        QTest::newRow("egypt") << egypt << QDate(2026, 11, 21) << u"السبت"_s << u"٢١ نوفمبر"_s;
        QTest::newRow("morocco") << QLocale(QLocale::Arabic, QLocale::Morocco)
                                 << QDate(2026, 11, 21) << u"السبت"_s << u"21 نونبر"_s;
        QTest::newRow("syria") << QLocale(QLocale::Arabic, QLocale::Syria) << QDate(2026, 11, 21)
                               << u"السبت"_s << u"٢١ تشرين الثاني"_s;
    }

    void dayHeading()
    {
        QFETCH(QLocale, locale);
        QFETCH(QDate, day);
        wording::setLocale(locale);
        const QDate today(2026, 11, 23);
        QTEST(wording::dayName(day, today), "name");
        QTEST(wording::dayDate(day, today), "date");
    }

    void yesterdayAcrossTheYear()
    {
        const QDate today(2027, 1, 1);
        QCOMPARE(wording::dayName(QDate(2026, 12, 31), today), u"Yesterday"_s);
        QCOMPARE(wording::dayDate(QDate(2026, 12, 31), today), u"Thursday 31 December 2026"_s);
    }

    void byline()
    {
        QCOMPARE(wording::fullDate(utc(u"2026-11-23T11:52:00Z"_s)),
                 u"Monday 23 November 2026, 11:52"_s);
        wording::setLocale(egypt);
        QVERIFY(wording::fullDate(utc(u"2026-11-23T11:52:00Z"_s))
                    .startsWith(u"الاثنين ٢٣ نوفمبر ٢٠٢٦"_s));
    }

    void updated()
    {
        const QDateTime now = utc(u"2026-11-23T18:00:00Z"_s);
        QCOMPARE(wording::updatedAt(utc(u"2026-11-23T12:45:00Z"_s), now), u"Updated 12:45"_s);
        QCOMPARE(wording::updatedAt(utc(u"2026-11-22T12:45:00Z"_s), now),
                 u"Updated 22 Nov, 12:45"_s);
    }
};

QTEST_GUILESS_MAIN(DatesTest)
#include "dates_test.moc"
