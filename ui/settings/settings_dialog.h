// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/domain/picture.h"
#include "app/library/library.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace naba {

/// Everything that can be chosen, a page for each matter. There is no button to agree: what is
/// chosen holds at once.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Reading, Calendar, Network, Storage, Language };

    SettingsDialog(Settings &settings, Library &library, QWidget *parent);

    void show(Page page);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void themeChosen(const QString &theme);
    void typeRequested();
    void calendarChosen();
    void readAfterChosen(int milliseconds);
    void offlineChosen(bool offline);
    void policyChosen(naba::FeedId feed, naba::PicturePolicy policy);
    void message(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addPage(QWidget *page, const QString &icon, const QString &title);

    Settings &m_settings;
    Library &m_library;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    QPushButton *m_close;
    bool m_refilling = false;
};

} // namespace naba
