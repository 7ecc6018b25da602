// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace naba {

class Actions;

/// Import and export, from the menu and by dropping a file onto the window.
class TransferCommands : public QObject
{
    Q_OBJECT

public:
    TransferCommands(Library &library, Actions &actions, QWidget *window);

    /// Opens the dialog that shows what is in a file or folder.
    void importFrom(const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void message(const QString &sentence);

private:
    void chooseImport();
    void chooseExport();

    Library &m_library;
    QWidget *m_window;
};

} // namespace naba
