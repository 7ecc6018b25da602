// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says and does about the library's file: backups, damage, a new beginning, a
// second window.

#include "app/library/doorbell.h"
#include "app/library/keeper.h"
#include "tests/library/library_fixture.h"
#include "tests/support/temporary_profile.h"
#include "ui/actions.h"
#include "ui/application.h"
#include "ui/articles/article_list_view.h"
#include "ui/keeping/restore_dialog.h"
#include "ui/list_pane.h"
#include "ui/main_window.h"
#include "ui/status_line.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

std::unique_ptr<Application> started(const Profile &profile, const QString &language)
{
    auto application = std::make_unique<Application>(profile);
    application->overrideLanguage(language);
    application->overrideTheme(u"light"_s);
    QSignalSpy ready(application.get(), &Application::ready);
    application->start();
    if (ready.isEmpty())
        ready.wait(20'000);
    return application;
}

qsizetype stars(Library &library)
{
    ArticleQuery query;
    query.starred = true;
    return await(library.keys(query)).value_or(QList<ArticleKey>()).size();
}

QList<ArticleId> ids(Library &library)
{
    QList<ArticleId> found;
    const auto keys = await(library.keys({}));
    for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
        found.append(key.id);
    return found;
}

} // namespace

class KeepingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void restoresFromTheDialog()
    {
        const TemporaryProfile profile;
        auto application = started(profile.profile(), u"en"_s);
        Library &library = application->library();
        const auto all = ids(library);
        QVERIFY(await(library.setStarred({all.at(0)}, true)));
        QVERIFY(await(library.keeper().backUp()));
        QVERIFY(await(library.setStarred({all.at(1), all.at(2)}, true)));

        MainWindow &window = application->window();
        window.actions()[Command::Backups]->trigger();
        auto *dialog = window.findChild<RestoreDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>(u"backups"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        auto *message = dialog->findChild<QLabel *>(u"message"_s);
        QTRY_VERIFY2(message->text().contains(u"1 star,"_s) ||
                         message->text().contains(u"1 star"_s),
                     qPrintable(message->text()));
        auto *restore = dialog->findChild<QPushButton *>(u"restore"_s);
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        QTRY_VERIFY(window.status().message().contains(u"in place"_s));
        QCOMPARE(stars(library), 1);
        QTRY_VERIFY(window.list().view().model()->rowCount() > 0);
        // What was there can be had back.
        QCOMPARE(await(library.keeper().backups())->size(), 2);
    }

    void tellsWhatWasMended_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }

    void tellsWhatWasMended()
    {
        QFETCH(QString, language);
        const TemporaryProfile profile;
        qsizetype articles = 0;
        {
            auto application = started(profile.profile(), language);
            articles = ids(application->library()).size();
        }
        QFile file(profile.profile().libraryFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, '\0')), 4096);
        file.close();
        {
            auto application = started(profile.profile(), language);
            QCOMPARE(ids(application->library()).size(), articles);
            auto *box = application->window().findChild<QMessageBox *>(u"mended"_s);
            QVERIFY(box);
            QVERIFY2(box->text().contains(u"library.broken-"_s), qPrintable(box->text()));
        }
        // Once.
        auto application = started(profile.profile(), language);
        QVERIFY(!application->window().findChild<QMessageBox *>(u"mended"_s));
    }

    /// What cannot be opened is said together with the way back.
    void restoresWhatCannotBeOpened()
    {
        const TemporaryProfile profile;
        {
            auto application = started(profile.profile(), u"en"_s);
            Library &library = application->library();
            QVERIFY(await(library.setStarred({ids(library).at(0)}, true)));
            QVERIFY(await(library.keeper().backUp()));
        }
        // Of a version of Naba that is yet to come: the header's user_version.
        QFile file(profile.profile().libraryFile());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60));
        QCOMPARE(file.write(QByteArray("\0\0\x03\xe7", 4)), 4);
        file.close();

        Application application(profile.profile());
        application.overrideLanguage(u"en"_s);
        application.start();
        MainWindow &window = application.window();
        const auto box = [&window] {
            return window.findChild<QMessageBox *>(u"fatal"_s);
        };
        QTRY_VERIFY(box());
        const auto showBackups = [&box]() -> QAbstractButton * {
            const auto buttons = box() ? box()->buttons() : QList<QAbstractButton *>();
            for (QAbstractButton *button : buttons) {
                if (box()->buttonRole(button) == QMessageBox::AcceptRole)
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(showBackups());
        showBackups()->click();
        QTRY_VERIFY(window.findChild<RestoreDialog *>());
        // Thought better of it: the sentence comes back, and the window stays.
        window.findChild<RestoreDialog *>()->reject();
        QTRY_VERIFY(!window.findChild<RestoreDialog *>() && showBackups());
        QVERIFY(window.isVisible());
        showBackups()->click();
        QTRY_VERIFY(window.findChild<RestoreDialog *>());
        auto *restore = window.findChild<QPushButton *>(u"restore"_s);
        QTRY_VERIFY(restore->isEnabled());
        restore->click();
        QTRY_VERIFY(window.list().view().model()->rowCount() > 0);
        QCOMPARE(stars(application.library()), 1);
        QVERIFY(window.isVisible());
    }

    void mendsWhileItIsOpen()
    {
        const TemporaryProfile profile;
        auto application = started(profile.profile(), u"en"_s);
        Library &library = application->library();
        const auto all = ids(library);
        QVERIFY(await(library.setStarred({all.at(0)}, true)));
        // What a check finds: a counter that is wrong is damage of the smallest kind.
        QVERIFY(await(library.keeper().check(CheckDepth::Full))->isSound());
        Q_EMIT library.keeper().damaged();
        QTRY_VERIFY(window(*application).status().message().contains(u"mending"_s));
        // It was sound: nothing is told, and everything goes on.
        QTRY_COMPARE(stars(library), 1);
        QVERIFY(await(library.setStarred({all.at(1)}, true)));
        QVERIFY(!window(*application).findChild<QMessageBox *>(u"mended"_s));
    }

    void offersTheBackupsOfALibraryThatIsGone()
    {
        const TemporaryProfile profile;
        {
            auto application = started(profile.profile(), u"en"_s);
            QVERIFY(await(application->library().keeper().backUp()));
        }
        QVERIFY(QFile::remove(profile.profile().libraryFile()));
        auto application = started(profile.profile(), u"en"_s);
        QTRY_VERIFY(window(*application).findChild<QMessageBox *>(u"libraryBegun"_s));
    }

    void theSecondWindowRaisesTheFirst()
    {
        const TemporaryProfile profile;
        QProcess first;
        const QString program = QStringLiteral(NABA_BINARY_DIR "/naba");
        first.start(program, {u"--profile"_s, profile.directory()});
        QVERIFY(first.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(profile.profile().libraryFile()), 20'000);
        QProcess second;
        second.start(program, {u"--profile"_s, profile.directory()});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        QVERIFY(first.waitForFinished());
        // What a killed window leaves does not lock the next one out.
        Doorbell third(profile.profile());
        QVERIFY(!third.someoneElseIsIn());
    }

private:
    static MainWindow &window(Application &application) { return application.window(); }
};

QTEST_MAIN(KeepingTest)
#include "keeping_test.moc"
