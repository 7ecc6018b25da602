// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/library/transfer.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace naba {

class ImportList;

/// Shows what a file or folder holds, lets the reader choose, and takes it in.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Begins to read `path` at once.
    ImportDialog(Library &library, const QString &path, QWidget *parent);

Q_SIGNALS:
    void imported(const naba::ImportReport &report);

public Q_SLOTS:
    /// Stops what is under way.
    void reject() override;

private:
    void showPreview(const ImportPreview &preview);
    void start();
    void fail(const Error &error);
    void setBusy(bool busy, const QString &words);

    Library &m_library;
    QString m_path;
    QLabel *m_title;
    QLabel *m_summary;
    ImportList *m_list;
    QProgressBar *m_bar;
    QPushButton *m_import;
    QPushButton *m_cancel;
    bool m_busy = false;
};

} // namespace naba
