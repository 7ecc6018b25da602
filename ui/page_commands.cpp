// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page_commands.h"

#include "app/base/when_answered.h"
#include "app/wording/wording.h"
#include "ui/actions.h"
#include "ui/article_pane.h"
#include "ui/reader/paper.h"
#include "ui/reader/reader_view.h"

#include <QAction>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>

namespace naba {
namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr int mostSide = 4096;

/// A picture's bytes as a picture, no larger than a screen has use for. Null if they are none.
QImage decoded(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        // Said before anything is unpacked: a small file may claim to be a huge picture.
        if (static_cast<qint64>(size.width()) * size.height() > mostPixels)
            return {};
        if (size.width() > mostSide || size.height() > mostSide)
            reader.setScaledSize(size.scaled(mostSide, mostSide, Qt::KeepAspectRatio));
    }
    return reader.read();
}

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

PageCommands::PageCommands(Library &library, Actions &actions, ArticlePane &article,
                           QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_article(article)
{
    connect(actions[Command::Print], &QAction::triggered, this, &PageCommands::print);
    connect(actions[Command::SavePdf], &QAction::triggered, this, &PageCommands::savePdf);
    connect(actions[Command::CopyQuotation], &QAction::triggered, this, [this] {
        m_article.reader().copyAsQuotation();
        Q_EMIT message(tr("The quotation is in the clipboard."));
    });
    connect(&article.reader(), &ReaderView::pictureRequested, this, &PageCommands::fetchPicture);
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

void PageCommands::fetchPicture(const QUrl &url)
{
    if (m_fetching.contains(url))
        return;
    m_fetching.insert(url);
    whenAnswered(m_library.picture(url), this, [this, url](const Result<QByteArray> &bytes) {
        m_fetching.remove(url);
        if (!bytes) {
            Q_EMIT message(wording::sentence(bytes.error(), url.toDisplayString()));
            return;
        }
        const auto show = [this, url](const QImage &picture) {
            if (picture.isNull())
                Q_EMIT message(tr("This is not a picture that Naba can show: %1")
                                   .arg(wording::isolated(url.toDisplayString())));
            else
                m_article.reader().setPicture(url, picture);
        };
        whenAnswered(m_article.run([data = *bytes] { return decoded(data); }), this, show);
    });
}

} // namespace naba
