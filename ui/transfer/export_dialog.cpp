// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/export_dialog.h"

#include "app/base/when_answered.h"
#include "app/wording/export_words.h"
#include "app/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <limits>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

int barValue(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, std::numeric_limits<int>::max()));
}

/// A name in `folder` that nothing has yet.
QString freeName(const QString &folder)
{
    const QString name =
        QDir(folder).filePath(u"Naba "_s + QDate::currentDate().toString(Qt::ISODate));
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = u"%1 (%2)"_s.arg(name).arg(i);
    return free;
}

} // namespace

ExportDialog::ExportDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_opml(new QRadioButton(tr("Subscriptions, as an OPML file")))
    , m_everything(new QRadioButton(tr("Everything, as a folder of files")))
    , m_message(new QLabel)
    , m_bar(new QProgressBar)
    , m_export(new QPushButton(tr("Choose a place…")))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    m_opml->setObjectName(u"opml"_s);
    m_everything->setObjectName(u"everything"_s);
    // Each lies in a box of its own, where Qt would not know that they exclude each other.
    auto *group = new QButtonGroup(this);
    group->addButton(m_opml);
    group->addButton(m_everything);
    m_everything->setChecked(true);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(44);
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    m_export->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(
        choice(m_everything, tr("Subscriptions, all articles as JSON Feed, and those with a star "
                                "or a tag as pages, Markdown and an e-book. Naba reads it back.")));
    layout->addWidget(choice(m_opml, tr("For another reader: names, addresses and folders.")));
    layout->addWidget(m_message);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setFixedWidth(520);
    setBusy(false);
    adjustSize();

    connect(m_export, &QPushButton::clicked, this, &ExportDialog::choosePlace);
    connect(cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_library.transfer(), &Transfer::progress, this,
            [this](const TransferProgress &progress) {
                m_bar->setRange(0, barValue(progress.total));
                m_bar->setValue(barValue(progress.done));
            });
}

QWidget *ExportDialog::choice(QRadioButton *button, const QString &hint)
{
    auto *box = new QWidget;
    auto *words = new QLabel(hint);
    words->setWordWrap(true);
    setInk(words, theme().ink2);
    button->setAccessibleDescription(hint);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(button);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(26);
    indented->addWidget(words, 1);
    layout->addLayout(indented);
    return box;
}

void ExportDialog::choosePlace()
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_opml->isChecked()) {
        const QString file =
            QFileDialog::getSaveFileName(this, tr("Save the subscriptions"),
                                         QDir(home).filePath(u"naba.opml"_s), u"OPML (*.opml)"_s);
        if (!file.isEmpty())
            writeOpml(file);
        return;
    }
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where to put the folder"), home);
    if (!folder.isEmpty())
        writeAll(freeName(folder));
}

void ExportDialog::writeOpml(const QString &file)
{
    setBusy(true, tr("Writing…"));
    whenAnswered(m_library.exportOpml(), this, [this, file](const Result<QByteArray> &opml) {
        if (!opml) {
            fail(wording::sentence(opml.error()));
            return;
        }
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(*opml) != opml->size() || !out.commit()) {
            fail(tr("The file could not be written: %1").arg(wording::isolated(file)));
            return;
        }
        m_busy = false;
        Q_EMIT written(file);
        accept();
    });
}

void ExportDialog::writeAll(const QString &folder)
{
    setBusy(true, tr("Writing…"));
    whenAnswered(m_library.transfer().exportAll(folder, wording::exportWords()), this,
                 [this, folder](const Result<ExportReport> &report) {
                     if (report) {
                         m_busy = false;
                         Q_EMIT written(folder);
                         accept();
                     } else if (report.error().kind == ErrorKind::FileUnreadable) {
                         fail(tr("The file could not be written: %1")
                                  .arg(wording::isolated(report.error().detail)));
                     } else {
                         fail(wording::sentence(report.error(), folder));
                     }
                 });
}

void ExportDialog::setBusy(bool busy, const QString &words)
{
    m_busy = busy;
    m_bar->setRange(0, 0);
    m_bar->setVisible(busy);
    m_export->setEnabled(!busy);
    m_opml->setEnabled(!busy);
    m_everything->setEnabled(!busy);
    setInk(m_message, theme().ink2);
    m_message->setText(words);
}

void ExportDialog::fail(const QString &sentence)
{
    setBusy(false);
    setInk(m_message, theme().err);
    m_message->setText(sentence);
}

void ExportDialog::reject()
{
    if (m_busy)
        m_library.transfer().cancel();
    QDialog::reject();
}

} // namespace naba
