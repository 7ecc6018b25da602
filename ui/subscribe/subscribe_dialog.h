// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace naba {

/// Takes the address of a feed or a site and subscribes to it. It stays open until that worked,
/// with a sentence under the field if it did not; a page with several feeds offers the choice.
class SubscribeDialog : public QDialog
{
    Q_OBJECT

public:
    SubscribeDialog(Library &library, QWidget *parent);

Q_SIGNALS:
    void subscribed(const naba::Feed &feed);
    /// The reader would rather choose from what comes with Naba.
    void packsWanted();

public Q_SLOTS:
    /// While it looks, the dialog goes and what is found is not kept.
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void submit();
    void finish(const Result<Feed> &feed, const QString &address);
    void offer(const QStringList &addresses);
    void setBusy(bool busy);

    Library &m_library;
    QLineEdit *m_address;
    QLabel *m_message;
    QListWidget *m_choices;
    QPushButton *m_add;
    QPushButton *m_cancel;
    bool m_busy = false;
    bool m_abandoned = false;
};

} // namespace naba
