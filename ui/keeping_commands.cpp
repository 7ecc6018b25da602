// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keeping_commands.h"

#include "app/base/when_answered.h"
#include "app/library/keeper.h"
#include "app/wording/keeping_text.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/keeping/restore_dialog.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

namespace naba {

using namespace Qt::StringLiterals;

KeepingCommands::KeepingCommands(Library &library, Actions &actions, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
    connect(actions[Command::Backups], &QAction::triggered, this, &KeepingCommands::showBackups);
    Keeper &keeper = library.keeper();
    connect(&keeper, &Keeper::slowDisk, this,
            [this](qint64 ms) { Q_EMIT message(wording::slowDisk(ms)); });
    connect(&keeper, &Keeper::upkeepFailed, this,
            [this](const Error &error) { Q_EMIT message(wording::sentence(error)); });
    connect(&keeper, &Keeper::replaced, this, &KeepingCommands::replaced);
    connect(&keeper, &Keeper::damaged, this, &KeepingCommands::mend);
}

void KeepingCommands::attach()
{
    Keeper &keeper = m_library.keeper();
    if (const std::optional<MendReport> report = keeper.untoldMending()) {
        keeper.setMendingTold();
        tell(tr("Your library was mended"), wording::mendLines(*report));
    } else if (const std::optional<MendReport> now = keeper.mended()) {
        for (const QString &line : wording::mendLines(*now))
            Q_EMIT message(line);
    } else if (keeper.wasMade()) {
        offerBackups();
    }
    if (!m_library.isReadOnly())
        keeper.lookAfterDaily();
}

/// A library that begins anew where backups lie: its file was taken away, knowingly or not.
void KeepingCommands::offerBackups()
{
    whenAnswered(m_library.keeper().backups(), this, [this](const Result<QList<BackupInfo>> &all) {
        if (!all || all->isEmpty())
            return;
        auto *box = new QMessageBox(
            QMessageBox::NoIcon, tr("A new library was begun"),
            tr("The file of your library was not in its place, so Naba began a new one. There are "
               "backups of the earlier one; the newest is of %1.")
                .arg(wording::isolated(wording::fullDate(all->constFirst().made))),
            QMessageBox::Close, m_window);
        box->setObjectName(u"libraryBegun"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        QPushButton *show = box->addButton(tr("Show the backups…"), QMessageBox::AcceptRole);
        connect(show, &QPushButton::clicked, this, &KeepingCommands::showBackups);
        box->open();
    });
}

void KeepingCommands::showBackups()
{
    auto *dialog = new RestoreDialog(m_library.keeper(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, &KeepingCommands::message);
    dialog->open();
}

void KeepingCommands::tellFatal(const QString &sentence)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("The library cannot be opened"), sentence,
                                QMessageBox::Close, m_window);
    box->setObjectName(u"fatal"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this, box, sentence] {
        if (box->clickedButton() &&
            box->buttonRole(box->clickedButton()) == QMessageBox::AcceptRole)
            restoreFatal(sentence);
        else
            Q_EMIT givenUp();
    });
    box->open();
    whenAnswered(m_library.keeper().backups(), box, [box](const Result<QList<BackupInfo>> &all) {
        if (all && !all->isEmpty())
            box->addButton(tr("Show the backups…"), QMessageBox::AcceptRole);
    });
}

void KeepingCommands::restoreFatal(const QString &sentence)
{
    auto *dialog = new RestoreDialog(m_library.keeper(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto isRestored = std::make_shared<bool>(false);
    connect(dialog, &RestoreDialog::restored, this, [this, isRestored](const QString &words) {
        *isRestored = true;
        Q_EMIT message(words);
        Q_EMIT restoredInsteadOfFatal();
    });
    connect(dialog, &QDialog::finished, this, [this, isRestored, sentence] {
        if (!*isRestored)
            tellFatal(sentence);
    });
    dialog->open();
}

void KeepingCommands::mend()
{
    if (m_isMending)
        return;
    m_isMending = true;
    Q_EMIT message(tr("The file of the library is damaged. Naba is mending it…"));
    whenAnswered(m_library.keeper().mend(), this, [this](const Result<MendReport> &report) {
        m_isMending = false;
        if (report) {
            m_library.keeper().setMendingTold();
            tell(tr("Your library was mended"), wording::mendLines(*report));
        } else if (report.error().kind != ErrorKind::NotFound) {
            Q_EMIT message(wording::sentence(report.error()));
        }
    });
}

void KeepingCommands::tell(const QString &title, const QStringList &lines)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, lines.join(u"\n\n"_s),
                                QMessageBox::Close, m_window);
    box->setObjectName(u"mended"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

} // namespace naba
