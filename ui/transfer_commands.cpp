// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer_commands.h"

#include "app/library/transfer.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/transfer/export_dialog.h"
#include "ui/transfer/import_dialog.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

/// The one local file of what is dragged; empty if it is anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile()
                                                               : QString();
}

} // namespace

TransferCommands::TransferCommands(Library &library, Actions &actions, QWidget *window)
    : QObject(window)
    , m_library(library)
    , m_window(window)
{
    connect(actions[Command::Import], &QAction::triggered, this, &TransferCommands::chooseImport);
    connect(actions[Command::Export], &QAction::triggered, this, &TransferCommands::chooseExport);
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

void TransferCommands::chooseImport()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import"), home,
        tr("Subscriptions, archives and other readers' libraries") +
            u" (*.opml *.xml *.json *.db);;"_s + tr("All files") + u" (*)"_s);
    if (!path.isEmpty())
        importFrom(path);
}

void TransferCommands::importFrom(const QString &path)
{
    auto *dialog = new ImportDialog(m_library, path, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const ImportReport &report) {
        Q_EMIT message(report.articles > 0 ? tr("Imported: %1, %2.")
                                                 .arg(wording::feeds(report.feeds),
                                                      wording::articles(report.articles))
                                           : tr("Imported: %1.").arg(wording::feeds(report.feeds)));
    });
    dialog->open();
}

void TransferCommands::chooseExport()
{
    auto *dialog = new ExportDialog(m_library, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::written, this, [this](const QString &path) {
        Q_EMIT message(tr("Saved: %1").arg(wording::isolated(path)));
    });
    dialog->open();
}

bool TransferCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *drag = static_cast<QDragEnterEvent *>(event);
        if (draggedFile(drag->mimeData()).isEmpty())
            return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QString path = draggedFile(drop->mimeData());
        if (path.isEmpty())
            return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        // The one who drags is answered first: a dialog would hold its hand.
        QTimer::singleShot(0, this, [this, path] { importFrom(path); });
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace naba
