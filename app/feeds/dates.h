// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace naba::feeds {

/// A date as feeds write it, in UTC; invalid if it cannot be understood. Takes RFC 822 and 2822
/// with their common abuses, RFC 3339, ISO 8601 with W3C-DTF's short forms, week and day-of-year
/// dates, asctime, zones by name or offset, numeric dates, Arabic-Indic and Persian digits, and
/// month names in English, Arabic (Gregorian, both sets, and Hijri), Persian (Gregorian and
/// Jalali), Hebrew, Urdu and the larger European languages. Years from 1250 to 1499 are Jalali or
/// Hijri (by the tabular calendar, at most a day off) whatever the month is called. Without a zone
/// it is UTC.
QDateTime parseDate(const QString &text);

} // namespace naba::feeds
