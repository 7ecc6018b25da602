// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QObject>

class QWidget;

namespace naba {

class Actions;

/// What has to do with the library's file: backups, damage, a slow disk. Tells the reader in words
/// what happened to it.
class KeepingCommands : public QObject
{
    Q_OBJECT

public:
    KeepingCommands(Library &library, Actions &actions, QWidget *window);

    /// The library is open: tell what was mended, and look after it from now on.
    void attach();
    void showBackups();
    /// The library cannot be opened: says so, with the backups if there are any.
    void tellFatal(const QString &sentence);

Q_SIGNALS:
    void message(const QString &sentence);
    /// Another file is in the library's place.
    void replaced();
    /// A backup is in the place of what could not be opened.
    void restoredInsteadOfFatal();
    /// What cannot be opened is to stay as it is.
    void givenUp();

private:
    void restoreFatal(const QString &sentence);
    void mend();
    void offerBackups();
    void tell(const QString &title, const QStringList &lines);

    Library &m_library;
    QWidget *m_window;
    bool m_isMending = false;
};

} // namespace naba
