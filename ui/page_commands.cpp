// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_commands.h"

#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/article_pane.h"
#include "ui/reader/paper.h"
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace naba {
namespace {

/// A title as the name of a file on every system.
QString fileName(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\x00-\x1F<>:"/\\|?*])"));
    title.replace(forbidden, QStringLiteral(" "));
    constexpr int longest = 80;
    title = title.simplified().left(longest);
    return title.isEmpty() ? QStringLiteral("naba") : title;
}

} // namespace

PageCommands::PageCommands(Actions &actions, ArticlePane &article, QObject *parent)
    : QObject(parent)
    , m_article(article)
{
    connect(actions[Command::Print], &QAction::triggered, this, &PageCommands::print);
    connect(actions[Command::SavePdf], &QAction::triggered, this, &PageCommands::savePdf);
    connect(actions[Command::CopyQuotation], &QAction::triggered, this, [this] {
        m_article.reader().copyAsQuotation();
        Q_EMIT message(tr("The quotation is in the clipboard."));
    });
}

void PageCommands::print()
{
    // Copies: while a dialog is open the page may change.
    const auto shown = m_article.reader().article();
    const auto pictures = m_article.reader().pictures();
    if (!shown)
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(shown->article.header.title);
    QPrintDialog dialog(&printer, &m_article);
    if (dialog.exec() == QDialog::Accepted)
        reader::print(*shown, &printer, pictures);
}

void PageCommands::savePdf()
{
    // Copies: while a dialog is open the page may change.
    const auto shown = m_article.reader().article();
    const auto pictures = m_article.reader().pictures();
    if (!shown)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(
        &m_article, tr("Save as PDF"),
        QDir(folder).filePath(fileName(shown->article.header.title) + QStringLiteral(".pdf")),
        QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    QPdfWriter writer(file);
    writer.setTitle(shown->article.header.title);
    writer.setCreator(QStringLiteral("Naba " NABA_VERSION));
    const bool written = reader::print(*shown, &writer, pictures);
    Q_EMIT message(written ? tr("Saved: %1").arg(wording::isolated(file))
                           : tr("The file could not be written: %1").arg(wording::isolated(file)));
}

} // namespace naba
