// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/health.h"
#include "app/library/library.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace naba {

/// How one feed is asked: how often, as what, and whether in spite of a bad certificate.
class FeedSettingsDialog : public QDialog
{
    Q_OBJECT

public:
    FeedSettingsDialog(Library &library, const FeedHealth &feed, QWidget *parent);

private:
    void save();

    Library &m_library;
    FeedId m_feed;
    FetchSettings m_settings;
    QComboBox *m_interval;
    QLineEdit *m_agent;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_certificate;
    QLabel *m_message;
};

} // namespace naba
