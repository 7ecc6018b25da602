// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

#include <array>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

struct Row
{
    Command command;
    const char *text;
    const char *icon;   ///< nullptr: none
    const char *iconOn; ///< picture when checked; not null makes the action checkable
    const char *keys;   ///< parted by spaces
};

// One command a row.
constexpr std::array<Row, static_cast<size_t>(Command::Count)> rows{{
    {Command::AddFeed, QT_TRANSLATE_NOOP("Actions", "Add a feed…"), "add", nullptr, "Ctrl+N"},
    {Command::Refresh, QT_TRANSLATE_NOOP("Actions", "Refresh all feeds"), "refresh", nullptr,
     "F5 Ctrl+R"},
    {Command::RemoveFeed, QT_TRANSLATE_NOOP("Actions", "Unsubscribe"), "trash", nullptr, ""},
    {Command::FeedSettings, QT_TRANSLATE_NOOP("Actions", "Settings of the feed…"), nullptr, nullptr,
     ""},
    {Command::FeedHealth, QT_TRANSLATE_NOOP("Actions", "Health of the feeds…"), nullptr, nullptr,
     ""},
    {Command::Import, QT_TRANSLATE_NOOP("Actions", "Import…"), "folder-open", nullptr, ""},
    {Command::Export, QT_TRANSLATE_NOOP("Actions", "Export…"), "export", nullptr, ""},
    {Command::AlwaysWhole, QT_TRANSLATE_NOOP("Actions", "Always get whole articles"), "story",
     "story", ""},
    {Command::Search, QT_TRANSLATE_NOOP("Actions", "Search articles"), "search", nullptr,
     "Ctrl+F /"},
    {Command::NextArticle, QT_TRANSLATE_NOOP("Actions", "Next article"), "chevron-end", nullptr,
     "J"},
    {Command::PreviousArticle, QT_TRANSLATE_NOOP("Actions", "Previous article"), "chevron-start",
     nullptr, "K"},
    {Command::NextUnread, QT_TRANSLATE_NOOP("Actions", "Next unread article"), nullptr, nullptr,
     "N"},
    {Command::OpenArticle, QT_TRANSLATE_NOOP("Actions", "Read the article"), "reading", nullptr,
     ""},
    {Command::Star, QT_TRANSLATE_NOOP("Actions", "Star"), "star", "star-filled", "S"},
    {Command::Tag, QT_TRANSLATE_NOOP("Actions", "Tags…"), "tag", nullptr, "T"},
    {Command::ToggleRead, QT_TRANSLATE_NOOP("Actions", "Read"), "mark-read", "mark-read", "M"},
    {Command::MarkAllRead, QT_TRANSLATE_NOOP("Actions", "Mark all as read"), "mark-all-read",
     nullptr, "Shift+A"},
    {Command::MarkAboveRead, QT_TRANSLATE_NOOP("Actions", "Mark what is above as read"), nullptr,
     nullptr, ""},
    {Command::MarkBelowRead, QT_TRANSLATE_NOOP("Actions", "Mark what is below as read"), nullptr,
     nullptr, ""},
    {Command::MarkDayRead, QT_TRANSLATE_NOOP("Actions", "Mark what is older than a day as read"),
     nullptr, nullptr, ""},
    {Command::MarkWeekRead, QT_TRANSLATE_NOOP("Actions", "Mark what is older than a week as read"),
     nullptr, nullptr, ""},
    {Command::MarkMonthRead,
     QT_TRANSLATE_NOOP("Actions", "Mark what is older than a month as read"), nullptr, nullptr, ""},
    {Command::Delete, QT_TRANSLATE_NOOP("Actions", "Delete the article"), "trash", nullptr, "Del"},
    {Command::Undo, QT_TRANSLATE_NOOP("Actions", "Undo"), "undo", nullptr, "Ctrl+Z"},
    {Command::SortNewest, QT_TRANSLATE_NOOP("Actions", "Newest first"), nullptr, "check", ""},
    {Command::SortOldest, QT_TRANSLATE_NOOP("Actions", "Oldest first"), nullptr, "check", ""},
    {Command::SortByFeed, QT_TRANSLATE_NOOP("Actions", "By source"), nullptr, "check", ""},
    {Command::SortByTitle, QT_TRANSLATE_NOOP("Actions", "By title"), nullptr, "check", ""},
    {Command::SortByStar, QT_TRANSLATE_NOOP("Actions", "Last starred first"), nullptr, "check", ""},
    {Command::OpenInBrowser, QT_TRANSLATE_NOOP("Actions", "Open in the browser"), "open-external",
     nullptr, "V"},
    {Command::CopyLink, QT_TRANSLATE_NOOP("Actions", "Copy the link"), "link", nullptr,
     "Ctrl+Shift+C"},
    {Command::Mail, QT_TRANSLATE_NOOP("Actions", "Send by mail…"), "forward", nullptr,
     "Ctrl+Shift+M"},
    {Command::WholeArticle, QT_TRANSLATE_NOOP("Actions", "Whole article"), "story", "story", "D"},
    {Command::ToggleDirection, QT_TRANSLATE_NOOP("Actions", "Turn the text direction"), "direction",
     "direction", "Ctrl+Shift+X"},
    {Command::Type, QT_TRANSLATE_NOOP("Actions", "Type and text size…"), "text-latin", nullptr, ""},
    {Command::FindInArticle, QT_TRANSLATE_NOOP("Actions", "Find in the article"), "search", nullptr,
     "Ctrl+G"},
    {Command::CopyQuotation, QT_TRANSLATE_NOOP("Actions", "Copy as a quotation"), "quote", nullptr,
     "Ctrl+Shift+Q"},
    {Command::Print, QT_TRANSLATE_NOOP("Actions", "Print…"), "print", nullptr, "Ctrl+P"},
    {Command::SavePdf, QT_TRANSLATE_NOOP("Actions", "Save as PDF…"), "export", nullptr, ""},
    {Command::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Larger text"), nullptr, nullptr,
     "Ctrl++ Ctrl+="},
    {Command::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Smaller text"), nullptr, nullptr, "Ctrl+-"},
    {Command::ZoomReset, QT_TRANSLATE_NOOP("Actions", "Normal text size"), nullptr, nullptr,
     "Ctrl+0"},
    {Command::NextPane, QT_TRANSLATE_NOOP("Actions", "Next pane"), nullptr, nullptr, "F6"},
    {Command::PreviousPane, QT_TRANSLATE_NOOP("Actions", "Previous pane"), nullptr, nullptr,
     "Shift+F6"},
    {Command::Back, QT_TRANSLATE_NOOP("Actions", "Back"), "back", nullptr, "Esc Alt+Left"},
    {Command::ShowFeeds, QT_TRANSLATE_NOOP("Actions", "Show the feeds"), "panes", nullptr, ""},
    {Command::Menu, QT_TRANSLATE_NOOP("Actions", "Menu"), "menu", nullptr, "F10"},
    {Command::ShowPictures, QT_TRANSLATE_NOOP("Actions", "Show the pictures"), "image", nullptr,
     "I"},
    {Command::WorkOffline, QT_TRANSLATE_NOOP("Actions", "Work offline"), "offline", "offline", ""},
    {Command::OfflinePack, QT_TRANSLATE_NOOP("Actions", "Get ready for a trip…"), "offline-ready",
     nullptr, ""},
    {Command::Storage, QT_TRANSLATE_NOOP("Actions", "Storage…"), "storage", nullptr, ""},
    {Command::Settings, QT_TRANSLATE_NOOP("Actions", "Settings…"), "settings", nullptr, "Ctrl+,"},
    {Command::Backups, QT_TRANSLATE_NOOP("Actions", "Backups…"), "clock", nullptr, ""},
    {Command::About, QT_TRANSLATE_NOOP("Actions", "About Naba"), "info", nullptr, ""},
    {Command::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), nullptr, nullptr, "Ctrl+Q"},
}};

/// The letters on the keys A to Z, by keyboard; a space where the key gives no single letter.
constexpr auto latinKeys = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ/";
constexpr std::array otherKeyboards{
    u"ش ؤيثبلاهتنمةىخحضقسفعرصءغئظ",
    u"شذزیثبلاهتنمئدخحضقسفعرصطغظ ",
    u"שנבגקכעיןחלךצמםפ רדאוה סטז.",
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    m_actions.reserve(rows.size());
    for (const Row &row : rows) {
        Q_ASSERT(static_cast<size_t>(row.command) == m_actions.size());
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(row.text).toString().remove(u'…'));
        if (row.icon) {
            action->setIcon(icons::icon(QLatin1String(row.icon),
                                        row.iconOn ? QLatin1String(row.iconOn) : QString()));
        }
        action->setCheckable(row.iconOn != nullptr);
        QList<QKeySequence> keys;
        const QStringList names = QString::fromLatin1(row.keys).split(u' ', Qt::SkipEmptyParts);
        for (const QString &name : names)
            keys += onEveryKeyboard(QKeySequence(name, QKeySequence::PortableText));
        action->setShortcuts(keys);
        window->addAction(action);
        m_actions.push_back(action);
    }
    retranslate();
}

QAction *Actions::operator[](Command command) const
{
    return m_actions[static_cast<size_t>(command)];
}

void Actions::retranslate()
{
    // The letter on the type button is one that the reader knows.
    (*this)[Command::Type]->setIcon(icons::icon(
        QLocale().script() == QLocale::ArabicScript ? u"text-arabic"_s : u"text-latin"_s));
    for (const Row &row : rows) {
        QAction *action = (*this)[row.command];
        const QString text = QCoreApplication::translate("Actions", row.text);
        action->setText(text);
        QString tip = text;
        tip.remove(u'…');
        if (!action->shortcuts().isEmpty()) {
            // Key names are Latin: isolated, or "Ctrl+N" turns round in an Arabic tip.
            const QString key = action->shortcuts().constFirst().toString(QKeySequence::NativeText);
            const QString isolated = u'\u2066' + key + u'\u2069';
            tip += u"  ("_s + isolated + u')';
            // A menu writes the key itself, and in Arabic "Ctrl+," as ",+Ctrl".
            if (!key.isEmpty() && !key.back().isLetterOrNumber())
                action->setText(text + u'\t' + isolated);
        }
        action->setToolTip(tip);
    }
}

QList<QKeySequence> Actions::onEveryKeyboard(const QKeySequence &latin)
{
    QList<QKeySequence> result{latin};
    const QKeyCombination first = latin[0];
    const QChar letter(static_cast<char16_t>(first.key()));
    const auto position = first.key() < 0x80 ? QStringView(latinKeys).indexOf(letter) : -1;
    if (position < 0)
        return result;
    for (const char16_t *keyboard : otherKeyboards) {
        const QStringView letters(keyboard);
        if (position >= letters.size() || letters[position] == u' ')
            continue;
        const QKeySequence same(
            QKeyCombination(first.keyboardModifiers(), Qt::Key(letters[position].unicode())));
        if (!result.contains(same))
            result.append(same);
    }
    return result;
}

} // namespace naba
