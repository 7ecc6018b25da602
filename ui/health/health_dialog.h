// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/health.h"
#include "app/library/library.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace naba {

class HealthTable;

/// How the feeds have answered: those with troubles first, each with a sentence on what is the
/// matter, and what can be done about it.
class HealthDialog : public QDialog
{
    Q_OBJECT

public:
    HealthDialog(Library &library, QWidget *parent);

private:
    void load();
    void show(const QList<FeedHealth> &feeds);
    void showCurrent();
    void retry();
    void editAddress();
    void forgetMove();
    void unsubscribe();
    void say(const Result<void> &done);
    [[nodiscard]] const FeedHealth *current() const;

    Library &m_library;
    QList<FeedHealth> m_feeds; ///< in the list's order
    QLabel *m_summary;
    HealthTable *m_list;
    QLabel *m_what;
    QLabel *m_address;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QPushButton *m_seen;
    QPushButton *m_settings;
    QPushButton *m_remove;
};

} // namespace naba
