// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCalendar>
#include <QString>

#include <optional>

namespace naba::feeds {

struct MonthName
{
    int month = 0; ///< 1–12
    QCalendar::System calendar = QCalendar::System::Gregorian;
};

/// The month of a word in lower-case ASCII ("sep", "september").
std::optional<MonthName> asciiMonth(QStringView word);

/// `folded` (text::fold) without the month names that are known; `name` becomes the one found.
QString withoutMonthNames(const QString &folded, std::optional<MonthName> &name);

/// Offset in seconds of a zone's name in lower case ("est", "z"); nothing if it is unknown.
std::optional<int> zoneOffset(QStringView name);

} // namespace naba::feeds
