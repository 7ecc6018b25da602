// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"

#include <array>

namespace naba {
namespace {

struct Row
{
    Setting setting;
    const char *key;
    QVariant fallback;
};

// One thing per row.
const auto &table()
{
    static const auto rows = std::to_array<Row>({
        {Setting::Language, "interface/language", QString()},
        {Setting::Theme, "interface/theme", QStringLiteral("system")},
        {Setting::Digits, "interface/digits", QStringLiteral("locale")},
        {Setting::SecondCalendar, "interface/second-calendar", QStringLiteral("auto")},
        {Setting::MonthNames, "interface/month-names", QStringLiteral("auto")},
        {Setting::MarkReadAfter, "reading/mark-read-after", 1500},
        {Setting::TextScale, "reading/text-scale", 1.0},
        {Setting::LineSpacing, "reading/line-spacing", 1.0},
        {Setting::ColumnCharacters, "reading/column-characters", 80},
        {Setting::ArabicFamily, "reading/arabic-family", QString()},
        {Setting::LatinFamily, "reading/latin-family", QString()},
        {Setting::HebrewFamily, "reading/hebrew-family", QString()},
        {Setting::UrduFamily, "reading/urdu-family", QString()},
        {Setting::ArabicSize, "reading/arabic-size", 100},
        {Setting::LatinSize, "reading/latin-size", 100},
        {Setting::HebrewSize, "reading/hebrew-size", 100},
        {Setting::UrduSize, "reading/urdu-size", 100},
        {Setting::ReaderTheme, "reading/theme", QString()},
        {Setting::WindowGeometry, "window/geometry", QByteArray()},
        {Setting::SplitterLtr, "window/splitter-ltr", QByteArray()},
        {Setting::SplitterRtl, "window/splitter-rtl", QByteArray()},
        {Setting::ListOrder, "window/list-order", QStringLiteral("newest")},
        {Setting::FetchInterval, "fetching/interval", 45},
        {Setting::RequestsPerHost, "fetching/requests-per-host", 2},
        {Setting::Requests, "fetching/requests", 24},
        {Setting::RefreshByItself, "fetching/by-itself", true},
        {Setting::RefreshOnMetered, "fetching/on-metered", false},
        {Setting::Proxy, "fetching/proxy", QStringLiteral("system")},
        {Setting::BackupTextLimit, "backup/text-limit", 512},
        {Setting::WorkOffline, "network/offline", false},
        {Setting::PictureMegabytes, "storage/picture-megabytes", 1024},
        {Setting::KeepCount, "storage/keep-articles-of-a-feed", 0},
        {Setting::KeepDays, "storage/keep-days", 0},
        {Setting::KeepTotal, "storage/keep-articles", 0},
        {Setting::KeepMegabytes, "storage/library-megabytes", 0},
        {Setting::RecentSearches, "search/recent", QStringList()},
        {Setting::WelcomeShown, "welcome/shown", false},
    });
    return rows;
}

const Row &row(Setting setting)
{
    const Row &found = table().at(static_cast<size_t>(setting));
    Q_ASSERT(found.setting == setting);
    return found;
}

} // namespace

Settings::Settings(const QString &file)
    : m_file(file, QSettings::IniFormat)
{
}

QVariant Settings::value(Setting setting) const
{
    return m_file.value(QLatin1String(row(setting).key), row(setting).fallback);
}

void Settings::set(Setting setting, const QVariant &value)
{
    m_file.setValue(QLatin1String(row(setting).key), value);
}

} // namespace naba
