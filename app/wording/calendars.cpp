// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/calendars.h"

#include "app/wording/icu_calendar.h"
#include "app/wording/state.h"

#include <QCalendar>
#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

/// What ICU's table of Umm al-Qura covers: 1 Muharram 1300 to the end of 1600.
constexpr int ummAlQuraFirstYear = 1300;
constexpr int ummAlQuraLastYear = 1600;
const QDate ummAlQuraBegins(1882, 11, 12);
const QDate ummAlQuraEnds(2174, 11, 25);

QString pattern()
{
    return QCoreApplication::translate("naba::wording", "d MMMM yyyy",
                                       "pattern of a date: 23 November 2026");
}

QString localeName()
{
    return locale().language() == QLocale::C ? u"en"_s : locale().name();
}

QString inQtCalendar(const QDate &day, QCalendar::System system)
{
    const QCalendar calendar(system);
    if (!calendar.isValid())
        return {};
    return withDigits(locale().toString(day, pattern(), calendar));
}

QString hebrewDate(const QDate &day)
{
    // In Hebrew the date has a form of its own, with letters for numbers: י״ג בכסלו תשפ״ז.
    const bool own = locale().language() == QLocale::Hebrew;
    const auto text = icu::date(day, "hebrew", localeName(), own ? QString() : pattern());
    return text ? withDigits(*text) : QString();
}

/// The calendar that goes with a language by itself; None if it has none but the Gregorian.
SecondCalendar calendarOf(const QString &language)
{
    static const std::array<std::pair<QString, SecondCalendar>, 6> rows{{
        {u"ar"_s, SecondCalendar::Hijri},
        {u"ur"_s, SecondCalendar::Hijri},
        {u"fa"_s, SecondCalendar::Jalali},
        {u"prs"_s, SecondCalendar::Jalali},
        {u"he"_s, SecondCalendar::Hebrew},
        {u"iw"_s, SecondCalendar::Hebrew},
    }};
    const QString primary = QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    for (const auto &[code, calendar] : rows) {
        if (code == primary)
            return calendar;
    }
    return SecondCalendar::None;
}

} // namespace

SecondCalendar secondCalendarNamed(const QString &name)
{
    if (name == "none"_L1)
        return SecondCalendar::None;
    if (name == "hijri"_L1)
        return SecondCalendar::Hijri;
    if (name == "jalali"_L1)
        return SecondCalendar::Jalali;
    if (name == "hebrew"_L1)
        return SecondCalendar::Hebrew;
    return SecondCalendar::Auto;
}

MonthNames monthNamesNamed(const QString &name)
{
    if (name == "egypt"_L1)
        return MonthNames::Egypt;
    if (name == "levant"_L1)
        return MonthNames::Levant;
    if (name == "morocco"_L1)
        return MonthNames::Morocco;
    if (name == "algeria"_L1)
        return MonthNames::Algeria;
    if (name == "mauritania"_L1)
        return MonthNames::Mauritania;
    return MonthNames::Auto;
}

void setCalendars(SecondCalendar second, MonthNames months)
{
    state().second = second;
    state().months = months;
}

SecondCalendar calendarFor(const QString &language)
{
    if (state().second != SecondCalendar::Auto)
        return state().second;
    const SecondCalendar own = calendarOf(language);
    return own != SecondCalendar::None ? own : calendarOf(localeName());
}

bool isAvailable(SecondCalendar calendar)
{
    switch (calendar) {
    case SecondCalendar::Auto:
    case SecondCalendar::None:
        return true;
    case SecondCalendar::Hijri:
        return icu::isThere() || QCalendar(QCalendar::System::IslamicCivil).isValid();
    case SecondCalendar::Jalali:
        return QCalendar(QCalendar::System::Jalali).isValid();
    case SecondCalendar::Hebrew:
        return icu::isThere();
    }
    return false;
}

QString secondDate(const QDate &day, const QString &language)
{
    if (!day.isValid())
        return {};
    switch (calendarFor(language)) {
    case SecondCalendar::Hijri:
        return hijriDate(day);
    case SecondCalendar::Jalali:
        return inQtCalendar(day, QCalendar::System::Jalali);
    case SecondCalendar::Hebrew:
        return hebrewDate(day);
    case SecondCalendar::Auto:
    case SecondCalendar::None:
        break;
    }
    return {};
}

QString secondDateNote(const QDate &day, const QString &language)
{
    if (secondDate(day, language).isEmpty())
        return {};
    switch (calendarFor(language)) {
    case SecondCalendar::Hijri:
        return isUmmAlQura(day)
                   ? QCoreApplication::translate("naba::wording", "Umm al-Qura calendar")
                   : QCoreApplication::translate("naba::wording",
                                                 "Calculated Hijri calendar; it may be a day off");
    case SecondCalendar::Jalali:
        return QCoreApplication::translate("naba::wording", "Solar Hijri calendar");
    case SecondCalendar::Hebrew:
        return QCoreApplication::translate("naba::wording", "Hebrew calendar");
    case SecondCalendar::Auto:
    case SecondCalendar::None:
        break;
    }
    return {};
}

QString hijriDate(const QDate &day)
{
    if (isUmmAlQura(day)) {
        if (const auto text = icu::date(day, "islamic-umalqura", localeName(), pattern()))
            return withDigits(*text);
    }
    return inQtCalendar(day, QCalendar::System::IslamicCivil);
}

bool isUmmAlQura(const QDate &day)
{
    return icu::isThere() && day >= ummAlQuraBegins && day <= ummAlQuraEnds;
}

QDate hijriDay(int year, int month, int day)
{
    if (icu::isThere() && year >= ummAlQuraFirstYear && year <= ummAlQuraLastYear)
        return icu::day("islamic-umalqura", year, month, day).value_or(QDate());
    return {year, month, day, QCalendar(QCalendar::System::IslamicCivil)};
}

text::DateContext dateContext()
{
    text::DateContext dates;
    dates.weekStart = QLocale().firstDayOfWeek();
    dates.hijri = hijriDay;
    return dates;
}

} // namespace naba::wording
