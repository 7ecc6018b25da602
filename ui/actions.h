// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace naba {

/// Everything that can be pressed. The table in actions.cpp holds each one's words, picture and
/// keys.
enum class Command {
    AddFeed,
    Refresh,
    RemoveFeed,
    FeedSettings,
    FeedHealth,
    Import,
    Export,
    AlwaysWhole,
    Search,
    NextArticle,
    PreviousArticle,
    NextUnread,
    OpenArticle,
    Star,
    Tag,
    ToggleRead,
    MarkAllRead,
    MarkAboveRead,
    MarkBelowRead,
    MarkDayRead,
    MarkWeekRead,
    MarkMonthRead,
    Delete,
    Undo,
    SortNewest,
    SortOldest,
    SortByFeed,
    SortByTitle,
    SortByStar,
    OpenInBrowser,
    CopyLink,
    Mail,
    WholeArticle,
    ToggleDirection,
    Type,
    FindInArticle,
    CopyQuotation,
    Print,
    SavePdf,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    NextPane,
    PreviousPane,
    Back,
    ShowFeeds,
    Menu,
    ShowPictures,
    WorkOffline,
    OfflinePack,
    Storage,
    Settings,
    Backups,
    About,
    Quit,
    Count,
};

/// The actions of one window: tool buttons, menus and keys all use these, so that a command has one
/// name, one picture and one state.
class Actions : public QObject
{
    Q_OBJECT

public:
    /// The actions work while a widget inside `window` has the focus.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const;

    /// Puts every text into the language in force.
    void retranslate();

    /// The same key on the Arabic, Persian and Hebrew keyboards, which give no Latin letter: J is
    /// also ت and ח. The first of the list is `latin` itself.
    static QList<QKeySequence> onEveryKeyboard(const QKeySequence &latin);

private:
    std::vector<QAction *> m_actions;
};

} // namespace naba
