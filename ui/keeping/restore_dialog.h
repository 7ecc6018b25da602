// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/keeping.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace naba {

class Keeper;

/// The backups and what each holds; puts one in the library's place, or makes one now.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(Keeper &keeper, QWidget *parent);

    /// Reads the list anew; the newest is chosen.
    void load();

Q_SIGNALS:
    /// A backup is in the library's place; a sentence says which.
    void restored(const QString &sentence);

private:
    void fill(const QList<BackupInfo> &backups);
    void explain();
    void restore();
    void backUp();
    void setBusy(const QString &words);
    void sayError(const Error &error);
    [[nodiscard]] const BackupInfo *chosen() const;

    Keeper &m_keeper;
    QTreeWidget *m_list;
    QLabel *m_message;
    QPushButton *m_restore;
    QPushButton *m_backUp;
    QPushButton *m_close;
    QList<BackupInfo> m_backups;
};

} // namespace naba
