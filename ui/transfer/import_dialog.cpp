// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/import_dialog.h"

#include "app/base/when_answered.h"
#include "app/wording/wording.h"
#include "ui/transfer/import_list.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

int barValue(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, std::numeric_limits<int>::max()));
}

} // namespace

ImportDialog::ImportDialog(Library &library, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_path(path)
    , m_title(new QLabel)
    , m_summary(new QLabel)
    , m_list(new ImportList)
    , m_bar(new QProgressBar)
    , m_import(new QPushButton(tr("Import")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import"));
    m_title->setFont(fonts::naskh(12.5, true));
    m_title->setText(wording::isolated(QFileInfo(path).fileName()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(44);
    m_summary->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_import->setObjectName(u"import"_s);
    m_import->setDefault(true);
    m_import->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    resize(560, 520);

    connect(m_import, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_list, &ImportList::choiceChanged, this,
            [this] { m_import->setEnabled(!m_busy && m_list->isAnythingChosen()); });
    connect(&m_library.transfer(), &Transfer::progress, this,
            [this](const TransferProgress &progress) {
                if (!m_busy)
                    return;
                m_bar->setRange(0, barValue(progress.total));
                m_bar->setValue(barValue(progress.done));
            });
    setBusy(true, tr("Looking at what is in it…"));
    whenAnswered(m_library.transfer().preview(m_path), this,
                 [this](const Result<ImportPreview> &preview) {
                     if (preview)
                         showPreview(*preview);
                     else
                         fail(preview.error());
                 });
}

void ImportDialog::setBusy(bool busy, const QString &words)
{
    m_busy = busy;
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_list->setEnabled(!busy);
    m_import->setEnabled(!busy && m_list->isAnythingChosen());
    setInk(m_summary, theme().ink2);
    m_summary->setText(words);
}

void ImportDialog::showPreview(const ImportPreview &preview)
{
    m_list->show(preview);
    QStringList parts;
    const auto say = [&parts](qint64 count, const QString &sentence, QString (*words)(qint64)) {
        if (count > 0)
            parts.append(sentence.arg(words(count)));
    };
    const qint64 fresh = preview.feeds.size() - preview.present;
    say(fresh, tr("New: %1.", "feeds"), wording::feeds);
    say(preview.present, tr("Subscribed to already: %1."), wording::feeds);
    say(preview.repeated, tr("Listed more than once: %1."), wording::feeds);
    say(preview.skipped, tr("Left out, since they are not on the web: %1."), wording::feeds);
    say(preview.articles - preview.knownArticles, tr("New: %1.", "articles"), wording::articles);
    say(preview.knownArticles, tr("There already: %1.", "articles"), wording::articles);
    if (parts.isEmpty())
        parts.append(tr("There is nothing in it."));
    setBusy(false, parts.join(u' '));
    m_import->setFocus();
}

void ImportDialog::start()
{
    ImportOptions options;
    options.without = m_list->without();
    setBusy(true, tr("Importing…"));
    whenAnswered(m_library.transfer().importFrom(m_path, options), this,
                 [this](const Result<ImportReport> &report) {
                     if (!report) {
                         fail(report.error());
                         return;
                     }
                     m_busy = false;
                     Q_EMIT imported(*report);
                     accept();
                 });
}

void ImportDialog::fail(const Error &error)
{
    setBusy(false, {});
    m_import->setEnabled(false);
    setInk(m_summary, theme().err);
    m_summary->setText(
        error.kind == ErrorKind::NotAFeed
            ? tr("This is nothing that Naba can import. Export an OPML file from your old reader.")
            : wording::sentence(error, m_path));
}

void ImportDialog::reject()
{
    if (m_busy)
        m_library.transfer().cancel();
    QDialog::reject();
}

} // namespace naba
