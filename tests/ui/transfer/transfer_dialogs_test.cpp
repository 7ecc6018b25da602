// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "tests/support/temporary_profile.h"
#include "ui/actions.h"
#include "ui/transfer/export_dialog.h"
#include "ui/transfer/import_dialog.h"
#include "ui/transfer/import_list.h"
#include "ui/transfer_commands.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

template<typename T>
T waited(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return future.result();
}

const QByteArray list =
    "<opml><body><outline text='أخبار'><outline text='الأولى' xmlUrl='https://a.example/'/>"
    "<outline text='Second' xmlUrl='https://b.example/'/></outline><outline text='فارغ'/>"
    "<outline text='again' xmlUrl='http://a.example/'/>"
    "<outline text='file' xmlUrl='file:///etc/passwd'/></body></opml>";

} // namespace

class TransferDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_profile = std::make_unique<TemporaryProfile>();
        m_library = std::make_unique<Library>(m_profile->profile());
        QVERIFY(waited(m_library->open()));
        m_path = m_profile->directory() + u"/قائمة.opml"_s;
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(list) == list.size());
    }

    void cleanup()
    {
        m_library.reset();
        m_profile.reset();
    }

    void showsAndTakesWhatIsChosen()
    {
        ImportDialog dialog(*m_library, m_path, nullptr);
        dialog.show();
        auto *tree = dialog.findChild<ImportList *>();
        auto *import = dialog.findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(import->isEnabled());
        QCOMPARE(tree->topLevelItemCount(), 2);
        QTreeWidgetItem *folder = tree->topLevelItem(0);
        QCOMPARE(folder->childCount(), 2);
        QVERIFY(dialog.findChild<QLabel *>(u"summary"_s)->text().contains(u"2"_s));
        QVERIFY(waited(m_library->feeds())->isEmpty());

        // A folder's tick is its feeds'.
        folder->setCheckState(0, Qt::Unchecked);
        QVERIFY(!import->isEnabled());
        QCOMPARE(tree->without().size(), 2);
        folder->child(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(folder->checkState(0), Qt::PartiallyChecked);
        QVERIFY(import->isEnabled());

        QSignalSpy imported(&dialog, &ImportDialog::imported);
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(!dialog.isVisible());
        const auto feeds = waited(m_library->feeds());
        QCOMPARE(feeds->size(), 1);
        QCOMPARE(feeds->first().title, u"Second"_s);
    }

    void saysWhatIsThereAlready()
    {
        QVERIFY(waited(m_library->importOpml(list)));
        ImportDialog dialog(*m_library, m_path, nullptr);
        auto *import = dialog.findChild<QPushButton *>(u"import"_s);
        QTRY_VERIFY(import->isEnabled());
        const QTreeWidgetItem *folder = dialog.findChild<ImportList *>()->topLevelItem(0);
        QCOMPARE(folder->child(0)->text(1), u"there already"_s);
    }

    void saysWhatItCannotRead()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") > 0);
        file.close();
        ImportDialog dialog(*m_library, m_path, nullptr);
        auto *summary = dialog.findChild<QLabel *>(u"summary"_s);
        QTRY_VERIFY(summary->text().contains("nothing that Naba can import"_L1));
        QVERIFY(!dialog.findChild<QPushButton *>(u"import"_s)->isEnabled());
    }

    void closingWhileItReadsIsHarmless()
    {
        auto dialog = std::make_unique<ImportDialog>(*m_library, m_path, nullptr);
        dialog->reject();
        dialog.reset();
        // What is asked for next is answered.
        QVERIFY(waited(m_library->importOpml(list)));
    }

    void exportsEverything()
    {
        QVERIFY(waited(m_library->importOpml(list)));
        ExportDialog dialog(*m_library, nullptr);
        dialog.show();
        QSignalSpy written(&dialog, &ExportDialog::written);
        const QString folder = m_profile->directory() + u"/نبأ"_s;
        dialog.writeAll(folder);
        QTRY_COMPARE(written.size(), 1);
        QVERIFY(QFile::exists(folder + u"/naba.json"_s));

        ExportDialog again(*m_library, nullptr);
        QSignalSpy opml(&again, &ExportDialog::written);
        again.writeOpml(m_profile->directory() + u"/out.opml"_s);
        QTRY_COMPARE(opml.size(), 1);

        // A place that cannot be written to is named.
        ExportDialog bad(*m_library, nullptr);
        bad.writeAll(m_path + u"/below a file"_s);
        QTRY_VERIFY(
            bad.findChild<QLabel *>(u"message"_s)->text().contains("could not be written"_L1));
    }

    void droppedFilesAreImported()
    {
        QWidget window;
        window.resize(400, 300);
        Actions actions(&window);
        TransferCommands commands(*m_library, actions, &window);
        window.show();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_path)});
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QVERIFY(drop.isAccepted());
        QTRY_VERIFY(window.findChild<ImportDialog *>());

        QMimeData text;
        text.setText(u"https://a.example/"_s);
        QDragEnterEvent other(QPoint(9, 9), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QCoreApplication::sendEvent(&window, &other);
        QVERIFY(!other.isAccepted());
    }

private:
    std::unique_ptr<TemporaryProfile> m_profile;
    std::unique_ptr<Library> m_library;
    QString m_path;
};

QTEST_MAIN(TransferDialogsTest)
#include "transfer_dialogs_test.moc"
