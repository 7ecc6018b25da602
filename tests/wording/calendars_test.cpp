// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/calendars.h"
#include "app/wording/wording.h"

#include <QCalendar>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;
using wording::Digits;
using wording::MonthNames;
using wording::SecondCalendar;

namespace {

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale libya(QLocale::Arabic, QLocale::Libya);
const QLocale britain(QLocale::English, QLocale::UnitedKingdom);

/// A day of the arithmetical Islamic calendar, worked out apart from Qt and ICU.
QDate civil(int year, int month, int day)
{
    // Reingold and Dershowitz, "Calendrical Calculations": fixed date of an Islamic date.
    const qint64 julian = 1948440 - 1 + day + 29 * (month - 1) + month / 2 +
                          (qint64(year) - 1) * 354 + (3 + 11 * qint64(year)) / 30;
    return QDate::fromJulianDay(julian);
}

} // namespace

class CalendarsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        wording::setLocale(britain);
        wording::setCalendars(SecondCalendar::Auto, MonthNames::Auto);
    }

    void names()
    {
        QCOMPARE(wording::secondCalendarNamed(u"none"_s), SecondCalendar::None);
        QCOMPARE(wording::secondCalendarNamed(u"hijri"_s), SecondCalendar::Hijri);
        QCOMPARE(wording::secondCalendarNamed(u"jalali"_s), SecondCalendar::Jalali);
        QCOMPARE(wording::secondCalendarNamed(u"hebrew"_s), SecondCalendar::Hebrew);
        QCOMPARE(wording::secondCalendarNamed(u"auto"_s), SecondCalendar::Auto);
        QCOMPARE(wording::secondCalendarNamed(u"?"_s), SecondCalendar::Auto);
        QCOMPARE(wording::monthNamesNamed(u"egypt"_s), MonthNames::Egypt);
        QCOMPARE(wording::monthNamesNamed(u"levant"_s), MonthNames::Levant);
        QCOMPARE(wording::monthNamesNamed(u"morocco"_s), MonthNames::Morocco);
        QCOMPARE(wording::monthNamesNamed(u"algeria"_s), MonthNames::Algeria);
        QCOMPARE(wording::monthNamesNamed(u"mauritania"_s), MonthNames::Mauritania);
        QCOMPARE(wording::monthNamesNamed(u""_s), MonthNames::Auto);
    }

    void calendarOfALanguage_data()
    {
        QTest::addColumn<QLocale>("window");
        QTest::addColumn<QString>("language");
        QTest::addColumn<SecondCalendar>("calendar");
        const QLocale iran(QLocale::Persian, QLocale::Iran);
        QTest::newRow("English reads Arabic") << britain << u"ar"_s << SecondCalendar::Hijri;
        QTest::newRow("English reads Urdu") << britain << u"ur-PK"_s << SecondCalendar::Hijri;
        QTest::newRow("English reads Persian") << britain << u"fa_IR"_s << SecondCalendar::Jalali;
        QTest::newRow("English reads Dari") << britain << u"prs"_s << SecondCalendar::Jalali;
        QTest::newRow("English reads Hebrew") << britain << u"he"_s << SecondCalendar::Hebrew;
        QTest::newRow("English reads English") << britain << u"en"_s << SecondCalendar::None;
        QTest::newRow("English reads ?") << britain << QString() << SecondCalendar::None;
        QTest::newRow("Arabic reads English") << egypt << u"en"_s << SecondCalendar::Hijri;
        QTest::newRow("Arabic reads Persian") << egypt << u"fa"_s << SecondCalendar::Jalali;
        QTest::newRow("Persian reads ?") << iran << QString() << SecondCalendar::Jalali;
        QTest::newRow("Filipino is not Persian") << britain << u"fil"_s << SecondCalendar::None;
    }

    void calendarOfALanguage()
    {
        QFETCH(QLocale, window);
        QFETCH(QString, language);
        wording::setLocale(window);
        QTEST(wording::calendarFor(language), "calendar");
    }

    void choiceBeatsLanguage()
    {
        wording::setCalendars(SecondCalendar::None, MonthNames::Auto);
        QCOMPARE(wording::secondDate(QDate(2026, 11, 23), u"ar"_s), QString());
        QCOMPARE(wording::secondDateNote(QDate(2026, 11, 23), u"ar"_s), QString());
        wording::setCalendars(SecondCalendar::Jalali, MonthNames::Auto);
        QCOMPARE(wording::secondDate(QDate(2026, 11, 23), u"ar"_s), u"2 Azar 1405"_s);
    }

    // The beginnings of months as Umm al-Qura had them.
    void ummAlQura_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Ramadan 1445") << QDate(2024, 3, 11) << u"1 Ramadan 1445"_s;
        QTest::newRow("Shawwal 1445") << QDate(2024, 4, 10) << u"1 Shawwal 1445"_s;
        QTest::newRow("Muharram 1446") << QDate(2024, 7, 7) << u"1 Muharram 1446"_s;
        QTest::newRow("Ramadan 1446") << QDate(2025, 3, 1) << u"1 Ramadan 1446"_s;
        QTest::newRow("Shawwal 1446") << QDate(2025, 3, 30) << u"1 Shawwal 1446"_s;
        QTest::newRow("2026-11-23") << QDate(2026, 11, 23) << u"13 Jumada II 1448"_s;
    }

    void ummAlQura()
    {
        QFETCH(QDate, day);
        if (!wording::isUmmAlQura(day))
            QSKIP("built without ICU");
        QTEST(wording::hijriDate(day), "shown");
        QCOMPARE(wording::secondDateNote(day, u"ar"_s), u"Umm al-Qura calendar"_s);
    }

    void ummAlQuraInArabic()
    {
        if (!wording::isUmmAlQura(QDate(2026, 11, 23)))
            QSKIP("built without ICU");
        wording::setLocale(egypt);
        QCOMPARE(wording::hijriDate(QDate(2026, 11, 23)), u"١٣ جمادى الآخرة ١٤٤٨"_s);
        wording::setLocale(libya);
        QCOMPARE(wording::hijriDate(QDate(2026, 11, 23)), u"13 جمادى الآخرة 1448"_s);
        wording::setLocale(egypt, Digits::Persian);
        QCOMPARE(wording::hijriDate(QDate(2026, 11, 23)), u"۱۳ جمادى الآخرة ۱۴۴۸"_s);
    }

    void hijriDaysAreReadAsTheyAreWritten()
    {
        if (!wording::isUmmAlQura(QDate(2026, 11, 23)))
            QSKIP("built without ICU");
        QCOMPARE(wording::hijriDay(1448, 6, 13), QDate(2026, 11, 23));
        QCOMPARE(wording::hijriDay(1445, 9, 1), QDate(2024, 3, 11));
        QVERIFY(!wording::hijriDay(1448, 13, 1).isValid());
        QVERIFY(!wording::hijriDay(1448, 1, 31).isValid());
        QCOMPARE(wording::hijriDay(1200, 9, 1), civil(1200, 9, 1));
        text::DateContext dates = wording::dateContext();
        dates.today = QDate(2026, 11, 23);
        const auto ramadan = text::readDate(u"رمضان 1445"_s, dates);
        QVERIFY(ramadan);
        QCOMPARE(ramadan->first, QDate(2024, 3, 11));
        QCOMPARE(ramadan->last, QDate(2024, 4, 9));
    }

    // Before and after the years that Umm al-Qura's table has (and everywhere without ICU).
    void calculated_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("shown");
        QTest::newRow("1200") << civil(1200, 9, 1) << u"1 Ramadan 1200"_s;
        QTest::newRow("1601") << civil(1601, 6, 12) << u"12 Jumada II 1601"_s;
        QTest::newRow("1448") << civil(1448, 6, 12) << u"12 Jumada II 1448"_s;
    }

    void calculated()
    {
        if (!QCalendar(QCalendar::System::IslamicCivil).isValid())
            QSKIP("this Qt has no Islamic civil calendar");
        QFETCH(QDate, day);
        if (wording::isUmmAlQura(day))
            QSKIP("Umm al-Qura knows this day");
        QTEST(wording::hijriDate(day), "shown");
        QVERIFY(wording::secondDateNote(day, u"ar"_s).contains(u"may be a day off"_s));
    }

    void civilDayOfTheTest() { QCOMPARE(civil(1448, 6, 12), QDate(2026, 11, 23)); }

    void jalali_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("shown");
        QTest::newRow("2026-11-23") << QDate(2026, 11, 23) << u"2 Azar 1405"_s;
        QTest::newRow("Nowruz 1403") << QDate(2024, 3, 20) << u"1 Farvardin 1403"_s;
        QTest::newRow("last of leap 1403") << QDate(2025, 3, 20) << u"30 Esfand 1403"_s;
        QTest::newRow("Nowruz 1404") << QDate(2025, 3, 21) << u"1 Farvardin 1404"_s;
    }

    void jalali()
    {
        if (!wording::isAvailable(SecondCalendar::Jalali))
            QSKIP("this Qt has no Jalali calendar");
        QFETCH(QDate, day);
        QTEST(wording::secondDate(day, u"fa"_s), "shown");
        QCOMPARE(wording::secondDateNote(day, u"fa"_s), u"Solar Hijri calendar"_s);
    }

    void jalaliInPersian()
    {
        if (!wording::isAvailable(SecondCalendar::Jalali))
            QSKIP("this Qt has no Jalali calendar");
        wording::setLocale(QLocale(QLocale::Persian, QLocale::Iran));
        QCOMPARE(wording::secondDate(QDate(2026, 11, 23)), u"۲ آذر ۱۴۰۵"_s);
        wording::setLocale(QLocale(QLocale::Persian, QLocale::Iran), Digits::Latin);
        QCOMPARE(wording::secondDate(QDate(2026, 11, 23)), u"2 آذر 1405"_s);
    }

    void hebrew_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("shown");
        QTest::newRow("2026-11-23") << QDate(2026, 11, 23) << u"13 Kislev 5787"_s;
        QTest::newRow("new year 5785") << QDate(2024, 10, 3) << u"1 Tishri 5785"_s;
        QTest::newRow("Purim of a leap year") << QDate(2024, 3, 24) << u"14 Adar II 5784"_s;
        QTest::newRow("Passover 5785") << QDate(2025, 4, 13) << u"15 Nisan 5785"_s;
    }

    void hebrew()
    {
        QFETCH(QDate, day);
        if (!wording::isAvailable(SecondCalendar::Hebrew)) {
            QCOMPARE(wording::secondDate(day, u"he"_s), QString());
            QSKIP("built without ICU");
        }
        QTEST(wording::secondDate(day, u"he"_s), "shown");
        QCOMPARE(wording::secondDateNote(day, u"he"_s), u"Hebrew calendar"_s);
    }

    void hebrewInHebrew()
    {
        if (!wording::isAvailable(SecondCalendar::Hebrew))
            QSKIP("built without ICU");
        wording::setLocale(QLocale(QLocale::Hebrew, QLocale::Israel));
        QCOMPARE(wording::secondDate(QDate(2026, 11, 23)), u"י״ג בכסלו תשפ״ז"_s);
    }

    void invalidDay()
    {
        for (const auto &language : {u"ar"_s, u"fa"_s, u"he"_s})
            QCOMPARE(wording::secondDate(QDate(), language), QString());
    }

    void monthNames_data()
    {
        QTest::addColumn<MonthNames>("names");
        QTest::addColumn<QString>("november");
        QTest::addColumn<QString>("january");
        QTest::newRow("egypt") << MonthNames::Egypt << u"23 نوفمبر"_s << u"1 يناير"_s;
        QTest::newRow("levant") << MonthNames::Levant << u"23 تشرين الثاني"_s
                                << u"1 كانون الثاني"_s;
        QTest::newRow("morocco") << MonthNames::Morocco << u"23 نونبر"_s << u"1 يناير"_s;
        QTest::newRow("algeria") << MonthNames::Algeria << u"23 نوفمبر"_s << u"1 جانفي"_s;
        QTest::newRow("mauritania") << MonthNames::Mauritania << u"23 نوفمبر"_s << u"1 يناير"_s;
        QTest::newRow("of Libya") << MonthNames::Auto << u"23 نوفمبر"_s << u"1 يناير"_s;
    }

    void monthNames()
    {
        QFETCH(MonthNames, names);
        wording::setLocale(libya);
        wording::setCalendars(SecondCalendar::Auto, names);
        const QDate autumn(2026, 11, 23);
        const QDate winter(2026, 1, 1);
        QTEST(wording::dayDate(autumn, QDate(2026, 12, 31)), "november");
        QTEST(wording::dayDate(winter, QDate(2026, 12, 31)), "january");
        // The weekday and the reader's digits stay.
        const QString full = wording::fullDate(QDateTime(autumn, QTime(12, 0), Qt::UTC));
        QFETCH(QString, november);
        QVERIFY2(full.startsWith(u"الاثنين "_s + november + u" 2026"_s), qPrintable(full));
    }

    void monthNamesOfAnotherTerritory()
    {
        wording::setLocale(QLocale(QLocale::Arabic, QLocale::Lebanon), Digits::Latin);
        QCOMPARE(wording::dayDate(QDate(2026, 11, 23), QDate(2026, 12, 31)), u"23 تشرين الثاني"_s);
        wording::setCalendars(SecondCalendar::Auto, MonthNames::Morocco);
        QCOMPARE(wording::dayDate(QDate(2026, 11, 23), QDate(2026, 12, 31)), u"23 نونبر"_s);
        // Names of Arabic months are no names for English ones.
        wording::setLocale(britain);
        QCOMPARE(wording::dayDate(QDate(2026, 11, 23), QDate(2026, 12, 31)), u"23 November"_s);
    }
};

QTEST_GUILESS_MAIN(CalendarsTest)
#include "calendars_test.moc"
