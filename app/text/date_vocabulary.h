// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace naba::text {

enum class DateUnit { Day, Week, Month, Year };

struct MonthName
{
    enum class Calendar { Gregorian, Hijri, Jalali };

    Calendar calendar = Calendar::Gregorian;
    int month = 0;
};

/// Words for dates in Arabic (with the month names of Egypt, the Levant and the Maghreb), Persian,
/// Urdu, Hebrew and English, folded.
struct DateVocabulary
{
    struct Unit
    {
        DateUnit unit = DateUnit::Day;
        int count = 0; ///< a dual says how many: يومين; 0: it does not say
    };

    QHash<QString, int> days; ///< how many days ago
    QHash<QString, Qt::DayOfWeek> weekdays;
    QHash<QString, Unit> units;
    QHash<QString, MonthName> months;
    QSet<QString> last;
    QSet<QString> current;
    QSet<QString> ago;
};

const DateVocabulary &dateVocabulary();

} // namespace naba::text
