// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace naba::text {

/// From when a date in words is counted, and how calendars are reckoned here.
struct DateContext
{
    QDate today;
    Qt::DayOfWeek weekStart = Qt::Monday;
    /// The Gregorian day of a Hijri date; unset: by the arithmetical calendar.
    std::function<QDate(int year, int month, int day)> hijri;
};

/// The days that a date means: one, a week, a month or a year.
struct DateSpan
{
    QDate first;
    QDate last;

    bool operator==(const DateSpan &) const = default;
};

/// A date as people type it: ISO 8601 in part or whole, day first with slashes, in the Gregorian,
/// the Hijri or the Jalali calendar (by the year), with the month's name (without a year: the last
/// one), or in words: today, أمس, last week, 3 days ago, الأسبوع الماضي. Nothing if it is none.
std::optional<DateSpan> readDate(const QString &typed, const DateContext &context);

} // namespace naba::text
