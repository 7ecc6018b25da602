// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/state.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;

/// Whose names the reader wants for months; only Arabic has several.
QLocale monthLocale()
{
    if (locale().language() != QLocale::Arabic)
        return locale();
    switch (state().months) {
    case MonthNames::Egypt:
        return {QLocale::Arabic, QLocale::Egypt};
    case MonthNames::Levant:
        return {QLocale::Arabic, QLocale::Lebanon};
    case MonthNames::Morocco:
        return {QLocale::Arabic, QLocale::Morocco};
    case MonthNames::Algeria:
        return {QLocale::Arabic, QLocale::Algeria};
    case MonthNames::Mauritania:
        return {QLocale::Arabic, QLocale::Mauritania};
    case MonthNames::Auto:
        break;
    }
    return locale();
}

QString formatted(const QDate &day, QString pattern)
{
    // Only the month's name is another territory's; the rest of the date is the reader's own.
    if (state().months != MonthNames::Auto) {
        const auto quoted = [](const QString &name) {
            return u'\'' + name + u'\'';
        };
        const QLocale names = monthLocale();
        const bool isLong = pattern.contains("MMMM"_L1);
        pattern.replace(isLong ? u"MMMM"_s : u"MMM"_s,
                        quoted(isLong ? names.monthName(day.month())
                                      : names.monthName(day.month(), QLocale::ShortFormat)));
    }
    return withDigits(locale().toString(day, pattern));
}

QString clockTime(const QTime &time)
{
    // The C locale's short form has seconds, which no list wants.
    const QString pattern =
        locale().language() == QLocale::C ? u"HH:mm"_s : locale().timeFormat(QLocale::ShortFormat);
    return withDigits(locale().toString(time, pattern));
}

} // namespace

QString timeOfDay(const QDateTime &utc)
{
    return clockTime(utc.toLocalTime().time());
}

QString rowTime(const QDateTime &utc, const QDateTime &nowUtc)
{
    const qint64 age = utc.secsTo(nowUtc);
    // A publisher's clock that is a little ahead is no reason to show a time to come.
    if (age > -5 * minute && age < minute)
        return QCoreApplication::translate("naba::wording", "now", "time of an article");
    if (age < minute || age >= hour)
        return timeOfDay(utc);
    const int minutes = static_cast<int>(age / minute);
    return withDigits(
        QCoreApplication::translate("naba::wording", "%n min ago", "time of an article", minutes));
}

QString rowDate(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QDate day = utc.toLocalTime().date();
    const QDate today = nowUtc.toLocalTime().date();
    if (day == today)
        return rowTime(utc, nowUtc);
    if (day.year() == today.year()) {
        return formatted(day, QCoreApplication::translate("naba::wording", "d MMM",
                                                          "pattern of a short date: 18 Nov"));
    }
    return formatted(day, QCoreApplication::translate("naba::wording", "d MMM yyyy",
                                                      "pattern of a short date: 18 Nov 2025"));
}

QString dayName(const QDate &day, const QDate &today)
{
    if (day == today)
        return QCoreApplication::translate("naba::wording", "Today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("naba::wording", "Yesterday");
    return locale().standaloneDayName(day.dayOfWeek());
}

QString dayDate(const QDate &day, const QDate &today)
{
    const bool named = day == today || day == today.addDays(-1);
    const bool sameYear = day.year() == today.year();
    // Where the name is not the weekday, the weekday belongs to the date.
    QString pattern;
    if (named && sameYear) {
        pattern = QCoreApplication::translate("naba::wording", "dddd d MMMM",
                                              "pattern of a date: Monday 23 November");
    } else if (named) {
        pattern = QCoreApplication::translate("naba::wording", "dddd d MMMM yyyy",
                                              "pattern of a date: Monday 23 November 2026");
    } else if (sameYear) {
        pattern = QCoreApplication::translate("naba::wording", "d MMMM",
                                              "pattern of a date: 23 November");
    } else {
        pattern = QCoreApplication::translate("naba::wording", "d MMMM yyyy",
                                              "pattern of a date: 23 November 2026");
    }
    return formatted(day, pattern);
}

QString fullDate(const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const QString day = formatted(
        local.date(), QCoreApplication::translate("naba::wording", "dddd d MMMM yyyy",
                                                  "pattern of a date: Monday 23 November 2026"));
    return QCoreApplication::translate("naba::wording", "%1, %2", "a date, a time")
        .arg(day, clockTime(local.time()));
}

QString updatedAt(const QDateTime &utc, const QDateTime &nowUtc)
{
    const QDate day = utc.toLocalTime().date();
    if (day == nowUtc.toLocalTime().date()) {
        return QCoreApplication::translate("naba::wording", "Updated %1", "a time of today")
            .arg(timeOfDay(utc));
    }
    return QCoreApplication::translate("naba::wording", "Updated %1, %2", "a date, a time")
        .arg(rowDate(utc, nowUtc), timeOfDay(utc));
}

} // namespace naba::wording
