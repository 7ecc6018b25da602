// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo_commands.h"

#include "app/base/when_answered.h"
#include "app/library/deeds.h"
#include "app/wording/deeds.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/status_line.h"
#include "ui/widgets/toast.h"

#include <QAction>

namespace naba {

UndoCommands::UndoCommands(Library &library, Actions &actions, StatusLine &status, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_actions(actions)
    , m_status(status)
    , m_toast(new Toast(status.height(), window))
{
    QAction *undoAction = m_actions[Command::Undo];
    undoAction->setEnabled(false);
    connect(undoAction, &QAction::triggered, this, &UndoCommands::undo);
    connect(m_toast, &Toast::pressed, this, &UndoCommands::undo);
    Deeds &deeds = library.deeds();
    connect(&deeds, &Deeds::recorded, this, [this](const Deed &deed) {
        const QAction *action = m_actions[Command::Undo];
        m_actions[Command::Undo]->setEnabled(true);
        m_toast->showText(wording::done(deed), tr("Undo"),
                          action->shortcut().toString(QKeySequence::NativeText));
    });
    connect(&deeds, &Deeds::progress, this, [this](int done, int total) {
        RefreshProgress progress;
        progress.done = done;
        progress.total = total;
        m_status.startProgress(total);
        m_status.setProgress(progress);
    });
    connect(&deeds, &Deeds::progressEnded, &m_status, &StatusLine::endProgress);
    connect(&m_status, &StatusLine::cancelRequested, &deeds, &Deeds::cancel);
}

void UndoCommands::attachLibrary()
{
    updateAction();
}

void UndoCommands::undo()
{
    m_toast->hide();
    whenAnswered(m_library.deeds().undo(), this, [this](const Result<std::optional<Deed>> &deed) {
        if (!deed)
            Q_EMIT message(wording::sentence(deed.error()));
        else if (*deed)
            Q_EMIT message(wording::undone(**deed));
        else
            Q_EMIT message(tr("There is nothing to undo."));
        updateAction();
    });
}

void UndoCommands::updateAction()
{
    whenAnswered(m_library.deeds().newest(), this, [this](const Result<std::optional<Deed>> &deed) {
        m_actions[Command::Undo]->setEnabled(deed && *deed);
    });
}

} // namespace naba
