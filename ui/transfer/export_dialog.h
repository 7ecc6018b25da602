// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "app/library/transfer.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace naba {

/// Asks what to write, then where, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Library &library, QWidget *parent);

    /// The subscriptions into this file.
    void writeOpml(const QString &file);
    /// Everything into this folder.
    void writeAll(const QString &folder);

Q_SIGNALS:
    void written(const QString &path);

public Q_SLOTS:
    /// Stops what is under way.
    void reject() override;

private:
    QWidget *choice(QRadioButton *button, const QString &hint);
    void choosePlace();
    void setBusy(bool busy, const QString &words = {});
    void fail(const QString &sentence);

    Library &m_library;
    QRadioButton *m_opml;
    QRadioButton *m_everything;
    QLabel *m_message;
    QProgressBar *m_bar;
    QPushButton *m_export;
    bool m_busy = false;
};

} // namespace naba
