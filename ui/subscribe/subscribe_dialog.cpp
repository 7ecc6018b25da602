// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscribe/subscribe_dialog.h"

#include "app/base/when_answered.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

/// What is in the clipboard if it is plainly an address: people copy it just before they come here.
QString copiedAddress()
{
    const QString text = QGuiApplication::clipboard()->text().trimmed();
    const bool isAddress =
        (text.startsWith("http://"_L1) || text.startsWith("https://"_L1)) && !text.contains(u' ');
    constexpr int longest = 500;
    return isAddress && text.size() < longest ? text : QString();
}

} // namespace

SubscribeDialog::SubscribeDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_address(new QLineEdit)
    , m_message(new QLabel)
    , m_choices(new QListWidget)
    , m_add(new QPushButton(tr("Add")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"subscribeDialog"_s);
    setWindowTitle(tr("Add a feed"));
    auto *title = new QLabel(tr("Address of a feed or a site"));
    title->setFont(fonts::naskh(12.5, true));
    title->setBuddy(m_address);
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(title->text());
    m_address->setFixedHeight(36);
    // An address reads from left to right whatever surrounds it.
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setText(copiedAddress());
    m_address->selectAll();
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(44);
    m_message->setText(tr("Naba finds the feed that a site announces."));
    setInk(m_message, theme().ink2);
    m_choices->setObjectName(u"choices"_s);
    m_choices->setAccessibleName(tr("Feeds of this site"));
    m_choices->setLayoutDirection(Qt::LeftToRight);
    m_choices->hide();
    m_add->setDefault(true);
    m_add->setObjectName(u"add"_s);

    auto *packs = new QPushButton(tr("Packs of feeds…"));
    packs->setObjectName(u"packs"_s);
    packs->setAutoDefault(false);
    connect(packs, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT packsWanted();
    });

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(packs);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_address);
    layout->addWidget(m_choices);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    setFixedWidth(460);

    connect(m_add, &QPushButton::clicked, this, &SubscribeDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choices, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            m_address->setText(item->data(Qt::UserRole).toString());
    });
    connect(m_choices, &QListWidget::itemActivated, this, &SubscribeDialog::submit);
}

void SubscribeDialog::submit()
{
    const QString address = m_address->text().trimmed();
    if (m_busy)
        return;
    if (address.isEmpty()) {
        m_address->setFocus();
        return;
    }
    setBusy(true);
    whenAnswered(m_library.subscribe(address), this,
                 [this, address](const Result<Feed> &feed) { finish(feed, address); });
}

void SubscribeDialog::finish(const Result<Feed> &feed, const QString &address)
{
    if (m_abandoned) {
        if (feed)
            m_library.unsubscribe(feed->id);
        deleteLater();
        return;
    }
    setBusy(false);
    if (feed) {
        Q_EMIT subscribed(*feed);
        accept();
        return;
    }
    if (feed.error().kind == ErrorKind::SeveralFeeds)
        offer(feed.error().detail.split(u'\n', Qt::SkipEmptyParts));
    setInk(m_message, feed.error().kind == ErrorKind::SeveralFeeds ? theme().ink2 : theme().err);
    m_message->setText(wording::sentence(feed.error(), address));
    m_address->setFocus();
}

void SubscribeDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    m_abandoned = true;
    hide();
}

void SubscribeDialog::closeEvent(QCloseEvent *event)
{
    // Closing would delete the dialog, and with it the one who waits for the answer.
    if (m_busy) {
        event->ignore();
        reject();
        return;
    }
    QDialog::closeEvent(event);
}

void SubscribeDialog::offer(const QStringList &addresses)
{
    m_choices->clear();
    // Each: the address, then a title and a kind if they are known, parted by tabs.
    for (const QString &line : addresses) {
        const QStringList parts = line.split(u'\t');
        const QString title = parts.value(1).isEmpty() ? parts.value(0) : parts.value(1);
        auto *item = new QListWidgetItem(
            parts.value(2).isEmpty() ? title : title + u" · "_s + parts.value(2), m_choices);
        item->setData(Qt::UserRole, parts.value(0));
        item->setToolTip(parts.value(0));
    }
    m_choices->setFixedHeight(30 * qMin<int>(5, static_cast<int>(addresses.size())) + 8);
    m_choices->show();
    m_choices->setCurrentRow(0);
    adjustSize();
}

void SubscribeDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_add->setEnabled(!busy);
    m_address->setReadOnly(busy);
    if (busy) {
        setInk(m_message, theme().ink2);
        m_message->setText(tr("Looking for the feed…"));
    }
}

} // namespace naba
