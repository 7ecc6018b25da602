// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/settings/calendar_page.h"
#include "ui/settings/language_page.h"
#include "ui/settings/network_page.h"
#include "ui/settings/reading_page.h"
#include "ui/settings/storage_page.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace naba {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize usualSize(820, 620);
constexpr int namesWidth = 216;
constexpr int nameHeight = 38;
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Library &library, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_library(library)
    , m_names(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_close(new QPushButton)
{
    setObjectName(u"settingsDialog"_s);
    m_names->setObjectName(u"pages"_s);
    m_names->setFixedWidth(namesWidth);
    m_names->setFrameShape(QFrame::NoFrame);
    m_names->setIconSize({18, 18});
    m_close->setObjectName(u"close"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 10, 16, 14);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *content = new QHBoxLayout;
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_names);
    content->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(content, 1);
    layout->addLayout(buttons);
    resize(usualSize);

    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    fill();
    m_names->setCurrentRow(0);
}

void SettingsDialog::show(Page page)
{
    m_names->setCurrentRow(static_cast<int>(page));
    QDialog::show();
    raise();
    activateWindow();
}

void SettingsDialog::addPage(QWidget *page, const QString &icon, const QString &title)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The page's paper is that of an article, the list's that of the feeds.
    scroll->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(false);
    m_pages->addWidget(scroll);
    auto *name = new QListWidgetItem(icons::icon(icon), title, m_names);
    name->setSizeHint({namesWidth, nameHeight});
}

/// In the order of Page.
void SettingsDialog::fill()
{
    setWindowTitle(tr("Settings"));
    m_close->setText(tr("Close"));
    m_names->setAccessibleName(tr("Pages"));

    auto *reading = new settings::ReadingPage(m_settings);
    connect(reading, &settings::ReadingPage::themeChosen, this, &SettingsDialog::themeChosen);
    connect(reading, &settings::ReadingPage::typeRequested, this, &SettingsDialog::typeRequested);
    connect(reading, &settings::ReadingPage::readAfterChosen, this,
            &SettingsDialog::readAfterChosen);
    addPage(reading, u"reading"_s, reading->title());

    auto *calendar = new settings::CalendarPage(m_settings);
    connect(calendar, &settings::CalendarPage::chosen, this, &SettingsDialog::calendarChosen);
    addPage(calendar, u"today"_s, calendar->title());

    auto *network = new settings::NetworkPage(m_settings, m_library);
    connect(network, &settings::NetworkPage::offlineChosen, this, &SettingsDialog::offlineChosen);
    addPage(network, u"online"_s, network->title());

    auto *storage = new settings::StoragePage(m_settings, m_library);
    connect(storage, &settings::StoragePage::message, this, &SettingsDialog::message);
    connect(storage, &settings::StoragePage::policyChosen, this, &SettingsDialog::policyChosen);
    addPage(storage, u"storage"_s, storage->title());

    auto *language = new settings::LanguagePage(m_settings);
    connect(language, &settings::LanguagePage::languageChosen, this,
            &SettingsDialog::languageChosen);
    addPage(language, u"globe"_s, language->title());
}

void SettingsDialog::changeEvent(QEvent *event)
{
    // Words and digits stand in every control: the pages are made anew, but not under the hand of
    // the control that was used.
    if (event->type() == QEvent::LanguageChange && !m_refilling) {
        m_refilling = true;
        QTimer::singleShot(0, this, [this] {
            const int row = m_names->currentRow();
            m_names->clear();
            while (QWidget *page = m_pages->widget(0)) {
                m_pages->removeWidget(page);
                page->deleteLater();
            }
            fill();
            m_names->setCurrentRow(row);
            m_refilling = false;
        });
    }
    QDialog::changeEvent(event);
}

} // namespace naba
