// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_watch.h"
#include "app/store/connections.h"
#include "tests/library/library_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

class LibraryWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// However late somebody looks for the first time, what was written since the opening is told.
    void othersAreNoticed()
    {
        naba::testing::TemporaryProfile profile;
        store::Connections own(profile.profile().libraryFile());
        QVERIFY(await(own.open()));
        write(profile);
        LibraryWatch watch(own);
        QSignalSpy told(&watch, &LibraryWatch::changedByOthers);
        watch.start();
        watch.look();
        QTRY_COMPARE(told.size(), 1);
        look(watch, own);
        QCOMPARE(told.size(), 1);
        write(profile);
        watch.look();
        QTRY_COMPARE(told.size(), 2);
    }

    void ownChangesAreNot()
    {
        naba::testing::TemporaryProfile profile;
        store::Connections own(profile.profile().libraryFile());
        QVERIFY(await(own.open()));
        LibraryWatch watch(own);
        QSignalSpy told(&watch, &LibraryWatch::changedByOthers);
        watch.start();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(await(own.writeForUser([](store::Database &database) {
                return database.execute(
                    u"INSERT INTO folder (title) SELECT 'own ' || count(*) FROM folder"_s);
            })));
            look(watch, own);
        }
        QCOMPARE(told.size(), 0);
    }

private:
    static void write(const naba::testing::TemporaryProfile &profile)
    {
        auto database = store::Database::open(profile.profile().libraryFile(),
                                              store::Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(
            u"INSERT INTO folder (title) SELECT 'other ' || count(*) FROM folder"_s));
    }

    /// Looks, and waits until the answer was heard: the writer does one thing after the other.
    static void look(LibraryWatch &watch, store::Connections &own)
    {
        watch.look();
        QVERIFY(await(own.writeBare(Priority::Maintenance, [](store::Database &database) {
            return database.number(u"SELECT 1"_s);
        })));
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(LibraryWatchTest)
#include "library_watch_test.moc"
