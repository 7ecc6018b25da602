// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/health_dialog.h"

#include "app/base/when_answered.h"
#include "app/library/feed_care.h"
#include "app/wording/health_text.h"
#include "app/wording/wording.h"
#include "ui/health/feed_settings_dialog.h"
#include "ui/health/health_table.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize usualSize(900, 600);
constexpr int detailHeight = 72;

} // namespace

HealthDialog::HealthDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_summary(new QLabel)
    , m_list(new HealthTable)
    , m_what(new QLabel)
    , m_address(new QLabel)
    , m_retry(new QPushButton(tr("Ask now")))
    , m_edit(new QPushButton(tr("Change address…")))
    , m_seen(new QPushButton(tr("Understood")))
    , m_settings(new QPushButton(tr("Settings…")))
    , m_remove(new QPushButton(tr("Unsubscribe…")))
{
    setObjectName(u"healthDialog"_s);
    setWindowTitle(tr("Health of the feeds"));
    m_summary->setFont(fonts::naskh(12.5, true));
    m_summary->setWordWrap(true);
    m_list->setObjectName(u"feeds"_s);
    m_what->setObjectName(u"what"_s);
    m_what->setWordWrap(true);
    m_what->setMinimumHeight(detailHeight);
    m_what->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setObjectName(u"address"_s);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_address->setWordWrap(true);
    // An address would go to the side of its first letter.
    m_address->setAlignment(
        (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
        Qt::AlignAbsolute);
    setInk(m_address, theme().ink2);
    m_remove->setObjectName(u"remove"_s);
    m_retry->setObjectName(u"retry"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);

    auto *doing = new QHBoxLayout;
    for (QPushButton *button : {m_retry, m_edit, m_seen, m_settings, m_remove})
        doing->addWidget(button);
    doing->addStretch();
    doing->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_what);
    layout->addWidget(m_address);
    layout->addLayout(doing);
    resize(usualSize);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &HealthDialog::showCurrent);
    connect(m_retry, &QPushButton::clicked, this, &HealthDialog::retry);
    connect(m_edit, &QPushButton::clicked, this, &HealthDialog::editAddress);
    connect(m_seen, &QPushButton::clicked, this, &HealthDialog::forgetMove);
    connect(m_settings, &QPushButton::clicked, this, [this] {
        const FeedHealth *feed = current();
        if (!feed)
            return;
        auto *dialog = new FeedSettingsDialog(m_library, *feed, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_remove, &QPushButton::clicked, this, &HealthDialog::unsubscribe);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        // While all are asked, once at the end is enough.
        if (m_library.isRefreshing())
            return;
        if (std::holds_alternative<FeedsChanged>(change) ||
            std::holds_alternative<FeedChecked>(change))
            load();
    });
    connect(&m_library, &Library::refreshFinished, this, &HealthDialog::load);
    load();
}

void HealthDialog::load()
{
    whenAnswered(m_library.care().health(), this, [this](const Result<QList<FeedHealth>> &feeds) {
        if (feeds)
            show(*feeds);
        else
            m_what->setText(wording::sentence(feeds.error()));
    });
}

void HealthDialog::show(const QList<FeedHealth> &feeds)
{
    m_feeds = feeds;
    m_list->show(feeds, QDateTime::currentDateTimeUtc());
    const auto troubled =
        static_cast<int>(std::count_if(feeds.cbegin(), feeds.cend(), [](const FeedHealth &feed) {
            return !feed.troubles.isEmpty();
        }));
    m_summary->setText(troubled == 0
                           ? tr("All feeds are well.")
                           : wording::withDigits(tr("There is something to know about %n feed(s).",
                                                    nullptr, troubled)));
    showCurrent();
}

const FeedHealth *HealthDialog::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_feeds.size() ? &m_feeds.at(row) : nullptr;
}

void HealthDialog::showCurrent()
{
    const FeedHealth *feed = current();
    for (QPushButton *button : {m_retry, m_edit, m_settings, m_remove})
        button->setEnabled(feed != nullptr);
    m_seen->setVisible(feed && !feed->fetching.movedFrom.isEmpty());
    if (!feed) {
        m_what->clear();
        m_address->clear();
        return;
    }
    m_what->setText(wording::healthText(*feed, QDateTime::currentDateTimeUtc()));
    m_address->setText(wording::isolated(feed->url.toDisplayString()));
}

void HealthDialog::retry()
{
    const FeedHealth *feed = current();
    if (!feed)
        return;
    m_retry->setEnabled(false);
    m_what->setText(tr("Asking…"));
    whenAnswered(m_library.refresh({feed->feed}), this,
                 [this](const Result<RefreshReport> &) { load(); });
}

void HealthDialog::editAddress()
{
    const FeedHealth *feed = current();
    if (!feed)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Change address"));
    dialog->setLabelText(tr("New address of %1").arg(wording::isolated(feed->title)));
    dialog->setTextValue(feed->url.toString());
    dialog->setOkButtonText(tr("Change"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = feed->feed](const QString &address) {
                whenAnswered(m_library.care().setAddress(id, address), this,
                             [this](const Result<void> &done) { say(done); });
            });
    dialog->open();
}

void HealthDialog::forgetMove()
{
    if (const FeedHealth *feed = current())
        whenAnswered(m_library.care().forgetMove(feed->feed), this,
                     [this](const Result<void> &done) { say(done); });
}

void HealthDialog::unsubscribe()
{
    const FeedHealth *feed = current();
    if (!feed)
        return;
    auto *question = new QMessageBox(
        QMessageBox::NoIcon, tr("Unsubscribe"),
        tr("Unsubscribe from %1? Its articles go too, also those with a star or a tag.")
            .arg(wording::isolated(feed->title)),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = question->addButton(tr("Unsubscribe"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep"), QMessageBox::RejectRole));
    connect(remove, &QPushButton::clicked, this, [this, id = feed->feed] {
        whenAnswered(m_library.unsubscribe(id), this,
                     [this](const Result<void> &done) { say(done); });
    });
    question->open();
}

void HealthDialog::say(const Result<void> &done)
{
    if (!done)
        m_what->setText(wording::sentence(done.error()));
}

} // namespace naba
