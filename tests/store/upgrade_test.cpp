// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries as every released program wrote them (tests/store/data), opened by this one; and
// changes of the schema that fail half-way.

#include "app/store/backfill.h"
#include "app/store/backup.h"
#include "app/store/check.h"
#include "app/store/connections.h"
#include "app/store/migrations.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::await;

namespace {

/// The newest version that a released program writes. A release raises it and adds its dump.
constexpr int releasedVersion = 1;

QString dataFolder()
{
    return QStringLiteral(NABA_SOURCE_DIR "/tests/store/data");
}

void load(const QString &dump, const QString &library)
{
    QFile file(dump);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(dump));
    auto database = Database::open(library, Database::Mode::ReadWrite);
    QVERIFY(database);
    QVERIFY((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
    QVERIFY((*database)->execute(u"BEGIN"_s));
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("--"_L1))
            continue;
        if (!line.isEmpty()) {
            statement += line + u'\n';
            continue;
        }
        if (statement.isEmpty())
            continue;
        const auto done = (*database)->execute(statement);
        QVERIFY2(done, qPrintable(statement + (done ? QString() : done.error().detail)));
        statement.clear();
    }
    QVERIFY((*database)->execute(u"COMMIT"_s));
}

qint64 count(Database &database, const QString &sql)
{
    return database.number(sql).value_or(-1);
}

} // namespace

class UpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"library.db"_s);
    }

    void everyReleasedVersionHasItsDump()
    {
        for (int version = 1; version <= releasedVersion; ++version) {
            const QString dump = u"%1/version_%2.sql"_s.arg(dataFolder()).arg(version);
            QVERIFY2(QFile::exists(dump), qPrintable(dump));
        }
    }

    void opensWhatEarlierProgramsWrote_data()
    {
        QTest::addColumn<QString>("dump");
        const QDir folder(dataFolder());
        for (const QString &name : folder.entryList({u"version_*.sql"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void opensWhatEarlierProgramsWrote()
    {
        QFETCH(QString, dump);
        load(dump, m_file);
        qint64 articles = 0;
        qint64 starred = 0;
        qint64 tagged = 0;
        {
            auto before = Database::open(m_file, Database::Mode::ReadOnly);
            articles = count(**before, u"SELECT count(*) FROM article"_s);
            starred = count(**before, u"SELECT count(*) FROM article WHERE starred"_s);
            tagged = count(**before, u"SELECT count(*) FROM article_tag"_s);
            QVERIFY(articles > 10 && starred > 1 && tagged > 1);
        }
        Store store(m_file, systemClock());
        const auto opened = await(store.open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        const auto keys = await(store.keys({}));
        QVERIFY(keys);
        QCOMPARE(keys->size(), articles);
        ArticleQuery stars;
        stars.starred = true;
        QCOMPARE(await(store.keys(stars))->size(), starred);
        for (const ArticleKey &key : *keys) {
            const auto article = await(store.article(key.id));
            QVERIFY(article);
            QVERIFY(!article->contentHtml.isEmpty());
        }
        QVERIFY(await(store.setRead({keys->constFirst().id}, true)));
        QVERIFY(!await(store.folders())->isEmpty());

        auto database = Database::open(m_file, Database::Mode::ReadOnly);
        QCOMPARE(count(**database, u"PRAGMA user_version"_s), newestVersion());
        QCOMPARE(count(**database, u"SELECT count(*) FROM article_tag"_s), tagged);
        const auto report = checkLibrary(**database, CheckDepth::Full);
        QVERIFY(report);
        QVERIFY2(report->isSound(),
                 qPrintable((report->faults + report->loose + report->counters).join(u'\n')));
        // What was there before lies in the backups, as it was.
        const QDir backups(backupFolder(m_file));
        const QStringList kept = backups.entryList({u"before-*.db"_s});
        QCOMPARE(kept.size(), 1);
        QCOMPARE(inspectBackup(backups.filePath(kept.constFirst()))->articles, articles);
    }

    void failedChangeLeavesTheLibraryAsItWas()
    {
        load(dataFolder() + u"/version_1.sql"_s, m_file);
        QByteArray before;
        {
            auto database = Database::open(m_file, Database::Mode::ReadWrite);
            const qint64 articles = count(**database, u"SELECT count(*) FROM article"_s);
            QList<Migration> steps{migrations().constFirst()};
            // Half of it works, on rows and tables, then a statement fails.
            steps.append({2, u"ALTER TABLE article ADD COLUMN mood TEXT NOT NULL DEFAULT ''\n\n"
                             "UPDATE article SET starred = 0, mood = 'bad'\n\n"
                             "DELETE FROM tag\n\n"
                             "CREATE TABLE half (x INTEGER) STRICT\n\n"
                             "INSERT INTO nowhere VALUES (1)\n"_s});
            const auto done = migrate(**database, steps);
            QVERIFY(!done);
            QCOMPARE(count(**database, u"PRAGMA user_version"_s), 1);
            QCOMPARE(count(**database, u"SELECT count(*) FROM article"_s), articles);
            QVERIFY(count(**database, u"SELECT count(*) FROM article WHERE starred"_s) > 1);
            QVERIFY(count(**database, u"SELECT count(*) FROM tag"_s) > 0);
            QCOMPARE(count(**database, u"SELECT count(*) FROM sqlite_master WHERE name = 'half'"_s),
                     0);
            QCOMPARE(count(**database, u"SELECT count(*) FROM pragma_table_info('article')"
                                       " WHERE name = 'mood'"_s),
                     0);
            QVERIFY(checkLibrary(**database, CheckDepth::Full)->isSound());
        }
        // And it is usable: the program whose change works opens it.
        Store store(m_file, systemClock());
        QVERIFY(await(store.open()));
    }

    void noCopyOfANewLibrary()
    {
        Store store(m_file, systemClock());
        QVERIFY(await(store.open()));
        QVERIFY(!QDir(backupFolder(m_file)).exists());
    }

    void copyWhereNoneCanBeMade()
    {
        load(dataFolder() + u"/version_1.sql"_s, m_file);
        // A file where the folder of backups would be: no copy, so no change either.
        QFile inTheWay(backupFolder(m_file));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        Store store(m_file, systemClock());
        QVERIFY(!await(store.open()));
        auto database = Database::open(m_file, Database::Mode::ReadOnly);
        QCOMPARE(count(**database, u"PRAGMA user_version"_s), 1);
    }

    void backfillGoesOnWhereItWas()
    {
        Connections connections(m_file);
        QVERIFY(await(connections.open()));
        QVERIFY(await(connections.writeIngest([](Database &database) -> Result<void> {
            for (int i = 1; i <= 50; ++i) {
                if (auto done = database.execute(
                        u"INSERT INTO tag (name, folded) VALUES ('t%1', 't%1')"_s.arg(i));
                    !done)
                    return done;
            }
            return {};
        })));
        int steps = 0;
        int failAt = 4;
        const Backfill work{
            u"test"_s, [&](Database &database, qint64 position) -> Result<std::optional<qint64>> {
                if (++steps == failAt)
                    return fail(ErrorKind::DiskFull);
                Statement rows = database.statement(
                    u"UPDATE tag SET colour = colour + 1 WHERE id > ? AND id <= ?"_s);
                if (auto done = rows.bind(position).bind(position + 10).run(); !done)
                    return tl::unexpected<Error>(done.error());
                return rows.affected() == 0 ? std::nullopt : std::optional(position + 10);
            }};
        {
            BackfillRunner runner(connections);
            const auto stopped = await(runner.run({work}));
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::DiskFull);
        }
        const auto position = await(connections.read(
            [](Database &database) { return backfillPosition(database, u"test"_s); }));
        QCOMPARE(position->value_or(-1), 30);
        failAt = 0;
        {
            BackfillRunner runner(connections);
            QVERIFY(await(runner.run({work})));
        }
        // Each row once, and not again when it is asked for again.
        {
            BackfillRunner runner(connections);
            QVERIFY(await(runner.run({work})));
        }
        const auto wrong = await(connections.read([](Database &database) {
            return database.number(u"SELECT count(*) FROM tag WHERE colour <> 1"_s);
        }));
        QCOMPARE(*wrong, 0);
    }

    void readersComeBeforeBackfill()
    {
        Connections connections(m_file);
        QVERIFY(await(connections.open()));
        std::atomic<int> steps = 0;
        const Backfill endless{
            u"endless"_s, [&steps](Database &, qint64 position) -> Result<std::optional<qint64>> {
                ++steps;
                return position + 1;
            }};
        QFuture<Result<void>> running;
        {
            BackfillRunner runner(connections);
            running = runner.run({endless});
            for (int i = 0; i < 20; ++i) {
                QVERIFY(await(connections.writeForUser([i](Database &database) -> Result<void> {
                    return database.execute(
                        u"INSERT INTO tag (name, folded) VALUES ('u%1', 'u%1')"_s.arg(i));
                })));
            }
            QTRY_VERIFY(steps > 3);
        }
        const auto ended = await(running);
        QVERIFY(!ended);
        QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
    }

    void durabilityOfChanges()
    {
        Connections connections(m_file);
        QVERIFY(await(connections.open()));
        const auto level = [](Database &database) -> Result<qint64> {
            return database.number(u"PRAGMA synchronous"_s);
        };
        QCOMPARE(*await(connections.writeForUser(level)), 2); // FULL
        QCOMPARE(*await(connections.writeIngest(level)), 1);  // NORMAL
        QCOMPARE(*await(connections.writeForUser(level)), 2);
    }

    void libraryThatIsTakenAway()
    {
        Connections connections(m_file);
        QVERIFY(await(connections.open()));
        const auto change = [](Database &database) -> Result<void> {
            return database.execute(u"INSERT INTO tag (name, folded) VALUES ('x', 'x')"_s);
        };
        QVERIFY(await(connections.writeForUser(change)));
        QVERIFY(QDir(m_folder->path()).removeRecursively() || !QFile::exists(m_file));
        const auto refused = await(connections.writeForUser(change));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LibraryGone);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "upgrade_test.moc"
