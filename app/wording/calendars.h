// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/query_dates.h"

#include <QDate>
#include <QString>

/// The date in the calendar that people of a language also live by, and whose names months bear.
namespace naba::wording {

/// Which date stands beside the Gregorian one. Auto goes by language.
enum class SecondCalendar { Auto, None, Hijri, Jalali, Hebrew };

/// Whose Arabic names Gregorian months bear: نوفمبر, تشرين الثاني, نونبر, جانفي, أغشت. Auto goes by
/// the territory of the locale.
enum class MonthNames { Auto, Egypt, Levant, Morocco, Algeria, Mauritania };

/// What Setting::SecondCalendar and Setting::MonthNames store, as values; anything else is Auto.
SecondCalendar secondCalendarNamed(const QString &name);
MonthNames monthNamesNamed(const QString &name);

/// Sets both for every date from now on. Main thread only.
void setCalendars(SecondCalendar second, MonthNames months);

/// The calendar beside the Gregorian date of a text in `language` (BCP 47): the choice that was
/// set; by itself Hijri for Arabic and Urdu, Jalali for Persian, Hebrew for Hebrew. A language
/// without one of its own, or unknown, goes by the interface's. Never Auto.
SecondCalendar calendarFor(const QString &language = {});

/// Whether dates can be written in it here; the Hebrew one needs ICU.
bool isAvailable(SecondCalendar calendar);

/// A day in calendarFor(language), in the words of the interface: "13 Kislev 5787". Empty if there
/// is none.
QString secondDate(const QDate &day, const QString &language = {});
/// What to know about secondDate(), for a tool tip: which calendar, and whether it is calculated.
QString secondDateNote(const QDate &day, const QString &language = {});

/// By Umm al-Qura, Saudi Arabia's official calendar, where that is known (ICU: 1300 to 1600 AH),
/// else in the arithmetical Islamic Civil calendar, which may be a day off: "12 Jumada II 1448".
QString hijriDate(const QDate &day);
/// Whether hijriDate() goes by Umm al-Qura for this day.
bool isUmmAlQura(const QDate &day);

/// The day of a Hijri date, in the calendar of hijriDate(). Invalid if there is no such date.
/// May be called on any thread.
QDate hijriDay(int year, int month, int day);

/// How the dates of a search are read where the interface's dates are written so; `today` is left
/// to who asks.
text::DateContext dateContext();

} // namespace naba::wording
