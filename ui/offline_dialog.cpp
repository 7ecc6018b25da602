// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offline_dialog.h"

#include "app/base/when_answered.h"
#include "app/library/offline_pack.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 460;
constexpr int restMs = 200;

enum What { Unread, Shown, Starred, Everything };

} // namespace

OfflineDialog::OfflineDialog(Library &library, const ArticleQuery &shown, const QString &shownTitle,
                             QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_shown(shown)
    , m_what(new QComboBox)
    , m_whole(new QCheckBox(tr("Whole articles where the feed brings a summary")))
    , m_pictures(new QCheckBox(tr("Pictures")))
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
    , m_start(new QPushButton(tr("Fetch")))
    , m_cancel(new QPushButton(tr("Stop")))
    , m_release(new QPushButton(tr("The trip is over")))
{
    setObjectName(u"offlineDialog"_s);
    setWindowTitle(tr("Ready for a trip"));
    auto *title = new QLabel(tr("Read these without a network"));
    title->setFont(fonts::naskh(12.5, true));
    title->setBuddy(m_what);
    m_what->setObjectName(u"what"_s);
    m_what->setAccessibleName(title->text());
    m_what->addItem(tr("All unread articles"), Unread);
    m_what->addItem(tr("What the list shows: %1").arg(wording::isolated(shownTitle)), Shown);
    m_what->addItem(tr("Starred articles"), Starred);
    m_what->addItem(tr("Every article"), Everything);
    m_whole->setChecked(true);
    m_pictures->setChecked(true);
    m_text->setObjectName(u"estimate"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(56);
    m_text->setAlignment(Qt::AlignTop);
    setInk(m_text, theme().ink2);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->hide();
    m_start->setObjectName(u"start"_s);
    m_start->setDefault(true);
    m_cancel->setObjectName(u"stop"_s);
    m_cancel->hide();
    m_release->setToolTip(tr("What was kept for the trip may go again when room is needed"));
    m_release->hide();
    auto *close = new QPushButton(tr("Close"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_release);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_start);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_what);
    layout->addWidget(m_whole);
    layout->addWidget(m_pictures);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setFixedWidth(dialogWidth);
    adjustSize();

    m_soon.setSingleShot(true);
    m_soon.setInterval(restMs);
    connect(&m_soon, &QTimer::timeout, this, &OfflineDialog::estimate);
    connect(m_what, &QComboBox::currentIndexChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_whole, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    connect(m_pictures, &QCheckBox::toggled, &m_soon, qOverload<>(&QTimer::start));
    connect(m_start, &QPushButton::clicked, this, &OfflineDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &OfflineDialog::cancel);
    connect(m_release, &QPushButton::clicked, this, &OfflineDialog::release);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&library.offlinePack(), &OfflinePack::progressed, this, &OfflineDialog::show);
    connect(&library.offlinePack(), &OfflinePack::finished, this, &OfflineDialog::show);
    whenAnswered(library.offlinePack().progress(), this,
                 [this](const Result<OfflineProgress> &progress) {
                     if (!progress)
                         return;
                     m_release->setVisible(progress->total > 0);
                     if (m_library.offlinePack().isRunning() && progress->waiting() > 0)
                         show(*progress);
                     else
                         estimate();
                 });
}

ArticleQuery OfflineDialog::query() const
{
    ArticleQuery query;
    switch (m_what->currentData().toInt()) {
    case Unread:
        query.unread = true;
        break;
    case Shown:
        query = m_shown;
        break;
    case Starred:
        query.starred = true;
        break;
    default:
        break;
    }
    return query;
}

PackContents OfflineDialog::contents() const
{
    return {m_whole->isChecked(), m_pictures->isChecked()};
}

void OfflineDialog::estimate()
{
    m_text->setText(tr("Counting…"));
    const int asked = ++m_asked;
    whenAnswered(m_library.offlinePack().estimate(query(), contents()), this,
                 [this, asked](const Result<PackEstimate> &estimate) {
                     if (asked != m_asked)
                         return;
                     if (!estimate) {
                         m_text->setText(wording::sentence(estimate.error()));
                         return;
                     }
                     m_text->setText(tr("%1. To fetch: pictures %2, whole articles %3, about %4. "
                                        "The text that feeds brought is here already.")
                                         .arg(wording::articles(estimate->articles),
                                              wording::number(estimate->pictures),
                                              wording::number(estimate->wholes),
                                              wording::size(estimate->bytes)));
                     m_start->setEnabled(estimate->articles > 0);
                 });
}

void OfflineDialog::start()
{
    ++m_asked;
    m_start->hide();
    m_cancel->show();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_text->setText(tr("Fetching…"));
    whenAnswered(m_library.offlinePack().fetch(query(), contents()), this,
                 [this](const Result<OfflineProgress> &done) {
                     if (!done)
                         m_text->setText(
                             wording::sentence(done.error()) + u'\n' +
                             tr("What is missing is fetched when the network is back."));
                 });
}

void OfflineDialog::cancel()
{
    m_library.offlinePack().cancel();
    m_cancel->setEnabled(false);
}

void OfflineDialog::release()
{
    whenAnswered(m_library.offlinePack().release(), this, [this](const Result<void> &released) {
        if (released)
            m_release->hide();
        m_bar->hide();
        m_cancel->hide();
        m_start->show();
        estimate();
    });
}

void OfflineDialog::show(const OfflineProgress &progress)
{
    // Nothing was ever fetched for a trip: the estimate is what there is to say.
    if (progress.total == 0 && !m_cancel->isVisibleTo(this))
        return;
    const bool running = progress.waiting() > 0 && m_library.offlinePack().isRunning();
    ++m_asked;
    m_bar->setRange(0, static_cast<int>(std::max<qint64>(1, progress.total)));
    m_bar->setValue(static_cast<int>(progress.done));
    m_bar->setVisible(progress.total > 0);
    m_cancel->setVisible(running);
    m_cancel->setEnabled(true);
    m_start->setVisible(!running);
    m_release->setVisible(progress.total > 0);
    QString text = tr("Ready: %1 of %2 (%3).")
                       .arg(wording::number(progress.done), wording::articles(progress.total),
                            wording::size(progress.bytes));
    if (progress.failed > 0) {
        text += u' ' + tr("Something is missing in: %1.").arg(wording::articles(progress.failed));
    }
    m_text->setText(text);
}

} // namespace naba
