// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QObject>

class QWidget;

namespace naba {

class Actions;
class StatusLine;
class Toast;

/// Tells what the reader just did, and takes it back; shows how far a long deed is.
class UndoCommands : public QObject
{
    Q_OBJECT

public:
    UndoCommands(Library &library, Actions &actions, StatusLine &status, QWidget *window);

    /// The library is open: there may be something of an earlier run to take back.
    void attachLibrary();

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void undo();
    void updateAction();

    Library &m_library;
    Actions &m_actions;
    StatusLine &m_status;
    Toast *m_toast;
};

} // namespace naba
