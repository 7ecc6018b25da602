// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

namespace naba {

/// Every choice the reader can make and every state a window remembers; the table in settings.cpp
/// holds each one's name in the file and its default.
enum class Setting {
    Language,         ///< "" follows the system, else "ar", "en" …
    Theme,            ///< "system", "light", "dark" …
    Digits,           ///< "locale", "latin", "arabic", "persian"
    SecondCalendar,   ///< beside the Gregorian date: "auto", "none", "hijri", "jalali", "hebrew"
    MonthNames,       ///< "auto", or whose names: "egypt", "levant", "maghreb", "algeria"
    MarkReadAfter,    ///< milliseconds an article stays open before it is read; -1 never
    TextScale,        ///< of the article, 0.7 to 3
    LineSpacing,      ///< factor on the page's own line distances
    ColumnCharacters, ///< widest column, 45 to 90
    ArabicFamily,     ///< family name; "" is the page's own face. One per script
    LatinFamily,
    HebrewFamily,
    UrduFamily,
    ArabicSize, ///< of letters of that script beside the others', in per cent, 70 to 150
    LatinSize,
    HebrewSize,
    UrduSize,
    ReaderTheme,    ///< "" is the window's, else "light", "sepia", "dark", "contrast"
    WindowGeometry, ///< as QWidget::saveGeometry
    SplitterLtr,    ///< as QSplitter::saveState, one per direction
    SplitterRtl,
    ListOrder,        ///< "newest", "oldest", "feed", "title" or "star"
    FetchInterval,    ///< minutes between two questions to a feed that says nothing else
    RequestsPerHost,  ///< at a time, 1 to 6
    Requests,         ///< at a time in all, 1 to 64
    RefreshByItself,  ///< feeds are asked when they are due
    RefreshOnMetered, ///< also where what comes over the line is paid for
    Proxy,            ///< "system", "none" or an address: "http://host:port", "socks5://host:port"
    BackupTextLimit,  ///< megabytes of a library up to which a backup holds every article's text
    WorkOffline,      ///< the reader's switch
    PictureMegabytes, ///< budget of kept pictures
    KeepCount,        ///< newest articles of each feed; 0 all. A feed may have its own
    KeepDays,         ///< articles of each feed no older; 0 any. A feed may have its own
    KeepTotal,        ///< newest articles of all feeds together; 0 all
    KeepMegabytes,    ///< largest library file; 0 any
    RecentSearches,   ///< what was searched for, the newest first
    WelcomeShown,     ///< the bundled edition was subscribed to once; removing it stays removed
};

/// The settings of one profile, in an INI file beside the library.
class Settings
{
public:
    explicit Settings(const QString &file);

    [[nodiscard]] QVariant value(Setting setting) const;
    void set(Setting setting, const QVariant &value);

private:
    mutable QSettings m_file;
};

} // namespace naba
