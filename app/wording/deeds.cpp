// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/deeds.h"

#include "app/wording/wording.h"

#include <QCoreApplication>

namespace naba::wording {

namespace {

/// With the number in the reader's digits; `name` stays as it is.
QString counted(const char *text, qint64 number, const QString &name = {})
{
    QStringList parts =
        QCoreApplication::translate("naba::wording", text, nullptr, static_cast<int>(number))
            .split(QStringLiteral("%1"));
    for (QString &part : parts)
        part = withDigits(part);
    return parts.join(name);
}

} // namespace

QString done(const Deed &deed)
{
    const QString name = isolated(deed.name);
    switch (deed.kind) {
    case DeedKind::MarkRead:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "%n article(s) marked as read"),
                       deed.articles);
    case DeedKind::MarkUnread:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "%n article(s) marked as unread"),
                       deed.articles);
    case DeedKind::Star:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "%n article(s) starred"),
                       deed.articles);
    case DeedKind::Unstar:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "Star taken off %n article(s)"),
                       deed.articles);
    case DeedKind::GiveTag:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "%n article(s) tagged %1"),
                       deed.articles, name);
    case DeedKind::TakeTag:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "Tag %1 taken off %n article(s)"),
                       deed.articles, name);
    case DeedKind::Delete:
        return counted(QT_TRANSLATE_N_NOOP("naba::wording", "%n article(s) deleted"),
                       deed.articles);
    case DeedKind::Unsubscribe:
        return QCoreApplication::translate("naba::wording", "Unsubscribed from %1").arg(name);
    case DeedKind::MoveFeeds:
        break;
    }
    return deed.name.isEmpty() ? QCoreApplication::translate("naba::wording", "Feeds moved")
                               : QCoreApplication::translate("naba::wording", "%1 moved").arg(name);
}

QString undone(const Deed &deed)
{
    //: %1 is what was done and is taken back, a sentence like "3 articles deleted"
    return QCoreApplication::translate("naba::wording", "Undone: %1").arg(done(deed));
}

} // namespace naba::wording
