// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/pace.h"

#include <algorithm>
#include <array>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerDay = 24 * 60;
constexpr int mostMinutes = 366 * minutesPerDay;

/// A number that makes sense here; else 0.
int numberOf(const Element &element)
{
    bool ok = false;
    const double value = element.text().trimmed().toDouble(&ok);
    return ok && value > 0 ? static_cast<int>(std::min<double>(value, mostMinutes)) : 0;
}

int minutesOf(const QString &period)
{
    if (period == "hourly"_L1)
        return 60;
    if (period == "daily"_L1)
        return minutesPerDay;
    if (period == "weekly"_L1)
        return 7 * minutesPerDay;
    if (period == "monthly"_L1)
        return 30 * minutesPerDay;
    return period == "yearly"_L1 ? 365 * minutesPerDay : 0;
}

/// 0 is Monday; -1 if it is no day.
int dayOf(const QString &name)
{
    static constexpr std::array<QStringView, 7> days{
        u"monday", u"tuesday", u"wednesday", u"thursday", u"friday", u"saturday", u"sunday"};
    const auto *found = std::find(days.begin(), days.end(), QStringView(name));
    return found == days.end() ? -1 : static_cast<int>(found - days.begin());
}

void takeHours(XmlTree &tree, const Element &element, Pace &pace)
{
    for (const Element &child : tree.children(element)) {
        bool ok = false;
        const int hour = child.text().trimmed().toInt(&ok);
        // RSS 0.91 counted them from 1 to 24.
        if (child.name == "hour" && ok && hour >= 0 && hour <= 24)
            pace.skipHours |= 1U << (hour % 24);
    }
}

void takeDays(XmlTree &tree, const Element &element, Pace &pace)
{
    for (const Element &child : tree.children(element)) {
        const int day = dayOf(child.text().trimmed().toLower());
        if (child.name == "day" && day >= 0)
            pace.skipDays |= 1U << day;
    }
}

} // namespace

bool takePace(XmlTree &tree, const Element &element, Pace &pace)
{
    const std::string &name = element.name;
    if (name == "ttl")
        pace.ttlMinutes = numberOf(element);
    else if (name == "skiphours")
        takeHours(tree, element, pace);
    else if (name == "skipdays")
        takeDays(tree, element, pace);
    else if (name == "updateperiod")
        pace.periodMinutes = minutesOf(element.text().trimmed().toLower());
    else if (name == "updatefrequency")
        pace.perPeriod = std::max(1, numberOf(element));
    else
        return false;
    return true;
}

} // namespace naba::feeds
