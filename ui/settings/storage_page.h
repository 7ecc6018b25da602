// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/domain/storage.h"
#include "app/library/library.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace naba::settings {

class StorageBar;

/// What takes how much room, what goes next, what never goes, and the rules for that.
class StoragePage : public SettingsPage
{
    Q_OBJECT

public:
    StoragePage(Settings &settings, Library &library, QWidget *parent = nullptr);

    /// Weighs everything again.
    void refresh();

Q_SIGNALS:
    void message(const QString &sentence);
    void policyChosen(naba::FeedId feed, naba::PicturePolicy policy);

private:
    QWidget *cards();
    void addRules();
    void addFeeds();
    void show(const StorageUsage &usage);
    void showFeeds();
    void showFeedRule();
    void storeFeedRule();
    void clear(bool picturesOnly);
    [[nodiscard]] FeedUsage *current();

    Settings &m_settings;
    Library &m_library;
    StorageUsage m_usage;
    QLabel *m_sum;
    StorageBar *m_bar;
    QLabel *m_next;
    QLabel *m_safe;
    QPushButton *m_free;
    QPushButton *m_clear;
    QTreeWidget *m_feeds = nullptr;
    QComboBox *m_policy = nullptr;
    QSpinBox *m_feedCount = nullptr;
    QSpinBox *m_feedDays = nullptr;
    QSpinBox *m_feedSize = nullptr;
    bool m_showing = false; ///< controls follow what is stored and store nothing
};

} // namespace naba::settings
