// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping/restore_dialog.h"

#include "app/base/when_answered.h"
#include "app/library/keeper.h"
#include "app/wording/keeping_text.h"
#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

enum Column { Date, Why, Sources, Articles, Stars, Tags, Size };

constexpr int rowHeight = 32;

} // namespace

RestoreDialog::RestoreDialog(Keeper &keeper, QWidget *parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_list(new QTreeWidget)
    , m_message(new QLabel)
    , m_restore(new QPushButton(tr("Restore")))
    , m_backUp(new QPushButton(tr("Back up now")))
    , m_close(new QPushButton(tr("Close")))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Backups"));
    auto *title = new QLabel(tr("Backups of your library"));
    title->setFont(fonts::naskh(12.5, true));
    title->setBuddy(m_list);
    m_list->setObjectName(u"backups"_s);
    m_list->setAccessibleName(title->text());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHeaderLabels({tr("Made"), tr("Why"), tr("Sources"), tr("Articles"), tr("Stars"),
                             tr("Tags"), tr("Size")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(true);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(66);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_restore->setObjectName(u"restore"_s);
    m_backUp->setObjectName(u"backUp"_s);
    m_close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_backUp);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
    resize(860, 460);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &RestoreDialog::explain);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_backUp, &QPushButton::clicked, this, &RestoreDialog::backUp);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    load();
}

void RestoreDialog::load()
{
    setBusy(tr("Looking at the backups…"));
    whenAnswered(m_keeper.backups(), this, [this](const Result<QList<BackupInfo>> &backups) {
        if (backups)
            fill(*backups);
        else
            sayError(backups.error());
    });
}

void RestoreDialog::fill(const QList<BackupInfo> &backups)
{
    m_backups = backups;
    m_list->clear();
    for (const BackupInfo &backup : backups) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Date, wording::fullDate(backup.made));
        item->setText(Why, wording::backupKind(backup.kind));
        item->setText(Size, wording::size(backup.bytes));
        if (backup.readable) {
            item->setText(Sources, wording::number(backup.holds.feeds));
            item->setText(Articles, wording::number(backup.holds.articles));
            item->setText(Stars, wording::number(backup.holds.starred));
            item->setText(Tags, wording::number(backup.holds.tags));
        }
        // One column makes the row as high; the others are as wide as what stands in them.
        item->setSizeHint(Size, QSize(m_list->fontMetrics().averageCharWidth() * 12, rowHeight));
    }
    setBusy({});
    m_list->setCurrentItem(m_list->topLevelItem(0));
    explain();
    m_list->setFocus();
}

const BackupInfo *RestoreDialog::chosen() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row >= 0 && row < m_backups.size() ? &m_backups.at(row) : nullptr;
}

void RestoreDialog::explain()
{
    setInk(m_message, theme().ink2);
    const BackupInfo *backup = chosen();
    m_restore->setEnabled(backup && backup->readable);
    if (!backup) {
        m_message->setText(tr("There is no backup yet. Naba makes one a day by itself and keeps "
                              "those of seven days and four weeks."));
    } else if (!backup->readable) {
        m_message->setText(tr("This backup cannot be read."));
    } else {
        m_message->setText(
            tr("It holds %1. Restoring puts it in the place of your library; what is there now is "
               "kept as a backup, so you can go back.")
                .arg(wording::holding(backup->holds)));
    }
}

void RestoreDialog::restore()
{
    const BackupInfo *backup = chosen();
    if (!backup)
        return;
    setBusy(tr("Restoring…"));
    whenAnswered(m_keeper.restore(backup->name), this, [this](const Result<RestoreReport> &report) {
        if (!report) {
            sayError(report.error());
            return;
        }
        //: %1 is a date
        Q_EMIT restored(tr("The backup of %1 is in place.")
                            .arg(wording::isolated(wording::fullDate(report->backup.made))));
        accept();
    });
}

void RestoreDialog::backUp()
{
    setBusy(tr("Backing up…"));
    whenAnswered(m_keeper.backUp(), this, [this](const Result<BackupInfo> &made) {
        if (made)
            load();
        else
            sayError(made.error());
    });
}

void RestoreDialog::setBusy(const QString &words)
{
    m_list->setEnabled(words.isEmpty());
    m_backUp->setEnabled(words.isEmpty());
    m_restore->setEnabled(words.isEmpty() && chosen());
    setInk(m_message, theme().ink2);
    m_message->setText(words);
}

void RestoreDialog::sayError(const Error &error)
{
    setBusy({});
    setInk(m_message, theme().err);
    m_message->setText(wording::sentence(error));
}

} // namespace naba
