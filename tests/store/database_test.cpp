// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/store.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::StoreFixture;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Every file of a folder with its bytes.
QMap<QString, QByteArray> snapshot(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden))
        files.insert(name, contents(QDir(folder).filePath(name)));
    return files;
}

Result<void> openStore(const QString &file)
{
    Store store(file, systemClock());
    return naba::testing::await(store.open());
}

void makeLibrary(const QString &file)
{
    const auto opened = openStore(file);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
}

void run(const QString &file, const QStringList &statements)
{
    auto database = Database::open(file, Database::Mode::ReadWrite);
    QVERIFY(database);
    for (const QString &statement : statements) {
        const auto done = (*database)->execute(statement);
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(u"library.db"_s);
    }

    void newLibraryHasItsPragmas()
    {
        makeLibrary(m_file);
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        Database &db = **database;
        QCOMPARE(db.number(u"PRAGMA auto_vacuum"_s).value(), 2);
        QCOMPARE(db.number(u"PRAGMA user_version"_s).value(), newestVersion());
        QCOMPARE(db.number(u"PRAGMA application_id"_s).value(), applicationId);
        QCOMPARE(db.number(u"PRAGMA foreign_keys"_s).value(), 1);
        Statement journal = db.statement(u"PRAGMA journal_mode"_s);
        QVERIFY(journal.run());
        QVERIFY(journal.next());
        QCOMPARE(journal.string(0), u"wal"_s);
    }

    void everyTableIsStrict()
    {
        makeLibrary(m_file);
        auto database = Database::open(m_file, Database::Mode::ReadOnly);
        QVERIFY(database);
        Statement tables = (*database)->statement(
            u"SELECT name, strict FROM pragma_table_list WHERE type = 'table'"
            " AND schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s);
        QVERIFY(tables.run());
        int count = 0;
        while (tables.next()) {
            QVERIFY2(tables.flag(1), qPrintable(tables.string(0)));
            ++count;
        }
        QVERIFY(count >= 7);
    }

    void closingLeavesTheLibraryAndItsLock()
    {
        makeLibrary(m_file);
        QCOMPARE(snapshot(m_folder->path()).keys(),
                 (QStringList{u"library.db"_s, u"library.db-lock"_s}));
    }

    void makesTheFolder()
    {
        const QString deep = m_folder->filePath(u"a/ب/library.db"_s);
        makeLibrary(deep);
        QVERIFY(QFile::exists(deep));
    }

    void emptyFileBecomesALibrary()
    {
        write(m_file, {});
        makeLibrary(m_file);
    }

    void firstStartThatWasCutShort()
    {
        run(m_file, {u"PRAGMA user_version = 0"_s});
        QVERIFY(QFileInfo(m_file).size() > 0);
        makeLibrary(m_file);
    }

    void otherFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("text") << QByteArray("this is not a database\n").repeated(100);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("magic only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("broken page")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    }

    void otherFilesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        write(m_file, bytes);
        const auto opened = openStore(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotADatabase);
        QCOMPARE(snapshot(m_folder->path()), (QMap<QString, QByteArray>{{u"library.db"_s, bytes}}));
    }

    void foreignDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("without a version") << 0;
        QTest::newRow("with our version") << newestVersion();
    }

    void foreignDatabaseIsLeftAlone()
    {
        QFETCH(int, version);
        run(m_file,
            {u"CREATE TABLE bookmarks (url TEXT)"_s, u"INSERT INTO bookmarks VALUES ('x')"_s,
             u"PRAGMA user_version = %1"_s.arg(version)});
        const auto before = snapshot(m_folder->path());
        const auto opened = openStore(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotADatabase);
        QCOMPARE(snapshot(m_folder->path()), before);
    }

    void newerLibraryIsLeftAlone()
    {
        makeLibrary(m_file);
        const int version = newestVersion() + 41;
        run(m_file, {u"PRAGMA user_version = %1"_s.arg(version)});
        const auto before = snapshot(m_folder->path());
        QCOMPARE(before.size(), 2);
        const auto opened = openStore(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NewerDatabase);
        QCOMPARE(opened.error().code, version);
        QCOMPARE(snapshot(m_folder->path()), before);
    }

    void newerVersionOnlyInTheLog()
    {
        makeLibrary(m_file);
        auto writer = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(writer);
        QVERIFY((*writer)->execute(u"PRAGMA user_version = 99"_s));
        const QByteArray before = contents(m_file);
        const QByteArray log = contents(m_file + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto opened = openStore(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NewerDatabase);
        QCOMPARE(opened.error().code, 99);
        QCOMPARE(contents(m_file), before);
        QCOMPARE(contents(m_file + u"-wal"_s), log);
    }

    void directoryInItsPlace()
    {
        QVERIFY(QDir().mkpath(m_file));
        const auto opened = openStore(m_file);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotADatabase);
    }

    void migrationIsAllOrNothing()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        Database &db = **database;
        const Migration good{1, u"CREATE TABLE a (x INTEGER) STRICT;\n"_s};
        const Migration broken{2, u"CREATE TABLE b (x INTEGER) STRICT;\n\nCREATE NONSENSE;\n"_s};
        QVERIFY(!migrate(db, {good, broken}));
        QCOMPARE(db.number(u"PRAGMA user_version"_s).value(), 1);
        QCOMPARE(db.number(u"SELECT count(*) FROM sqlite_master WHERE name = 'a'"_s).value(), 1);
        QCOMPARE(db.number(u"SELECT count(*) FROM sqlite_master WHERE name = 'b'"_s).value(), 0);

        const Migration mended{2, u"CREATE TABLE b (x INTEGER) STRICT;\n"_s};
        QVERIFY(migrate(db, {good, mended}));
        QCOMPARE(db.number(u"PRAGMA user_version"_s).value(), 2);
        // What was run is not run again.
        QVERIFY(migrate(db, {good, mended}));
        const auto newer = migrate(db, {good});
        QVERIFY(!newer);
        QCOMPARE(newer.error().kind, ErrorKind::NewerDatabase);
        QCOMPARE(newer.error().code, 2);
    }

    void transactionRollsBackUnlessCommitted()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        Database &db = **database;
        QVERIFY(db.execute(u"CREATE TABLE a (x INTEGER) STRICT"_s));
        {
            auto transaction = Transaction::begin(db, Transaction::Durability::Power);
            QVERIFY(transaction);
            QVERIFY(db.execute(u"INSERT INTO a VALUES (1)"_s));
        }
        QCOMPARE(db.number(u"SELECT count(*) FROM a"_s).value(), 0);
        {
            auto transaction = Transaction::begin(db, Transaction::Durability::Process);
            QVERIFY(transaction);
            QVERIFY(db.execute(u"INSERT INTO a VALUES (1)"_s));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(db.number(u"SELECT count(*) FROM a"_s).value(), 1);
    }

    void changesGoOnWhileItIsCopied_data()
    {
        QTest::addColumn<BackupScope>("scope");
        QTest::addColumn<QString>("statement");
        QTest::newRow("whole") << BackupScope::Whole << u"VACUUM INTO"_s;
        QTest::newRow("without texts") << BackupScope::WithoutTexts << u"INSERT INTO main.body"_s;
    }

    /// A reader's change that is made in the middle of a copy does not wait for its end.
    void changesGoOnWhileItIsCopied()
    {
        QFETCH(BackupScope, scope);
        QFETCH(QString, statement);
        StoreFixture store;
        store.addFeed(u"https://a/"_s, {StoreFixture::draft(u"one"_s)});
        const QString target = QFileInfo(store.file()).absolutePath() + u"/copy.db"_s;
        bool tried = false;
        Result<void> changed = fail(ErrorKind::NotFound);
        Database::setListener([&](Database &, const QString &sql) {
            if (tried || !sql.startsWith(statement))
                return;
            tried = true;
            auto other = Database::open(store.file(), Database::Mode::ReadWrite);
            QVERIFY(other);
            auto transaction = Transaction::begin(**other, Transaction::Durability::Power);
            changed = transaction ? (*other)->execute(u"UPDATE article SET starred = 1"_s)
                                  : tl::unexpected<Error>(transaction.error());
            if (changed)
                changed = transaction->commit();
        });
        const auto copied = copyLibrary(store.file(), target, scope);
        Database::setListener({});
        QVERIFY(copied);
        QVERIFY(tried);
        QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    }

    void readOnlyConnectionCannotWrite()
    {
        makeLibrary(m_file);
        auto database = Database::open(m_file, Database::Mode::ReadOnly);
        QVERIFY(database);
        const auto done =
            (*database)->execute(u"INSERT INTO tag (name, folded) VALUES ('a', 'a')"_s);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DatabaseReadOnly);
    }

    void brokenStatementIsAnError()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        Statement statement = (*database)->statement(u"SELECT nothing FROM nowhere"_s);
        const auto done = statement.bind(1).run();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::DatabaseOther);
        QVERIFY(!statement.next());
    }

    void valuesComeBackAsTheyWent()
    {
        auto database = Database::open(m_file, Database::Mode::ReadWrite);
        QVERIFY(database);
        Database &db = **database;
        QVERIFY(db.execute(u"CREATE TABLE a (i INTEGER NOT NULL, t TEXT NOT NULL, b BLOB NOT NULL,"
                           " n INTEGER, d INTEGER) STRICT"_s));
        const QString text = u"نبأ\u0000ب 😀 ‏"_s;
        const QByteArray bytes("a\0b\xff", 4);
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(1'234'567'890'123, Qt::UTC);
        Statement insert = db.statement(u"INSERT INTO a VALUES (?, ?, ?, ?, ?)"_s);
        QVERIFY(
            insert.bind(qint64{-5'000'000'000}).bind(text).bind(bytes).bindNull().bind(time).run());
        QVERIFY(insert.bind(0)
                    .bind(QString())
                    .bind(QByteArray())
                    .bind(FolderId{})
                    .bind(QDateTime())
                    .run());
        Statement select = db.statement(u"SELECT i, t, b, n, d FROM a"_s);
        QVERIFY(select.run());
        QVERIFY(select.next());
        QCOMPARE(select.integer(0), qint64{-5'000'000'000});
        QCOMPARE(select.string(1), text);
        QCOMPARE(select.bytes(2), bytes);
        QVERIFY(select.isNull(3));
        QCOMPARE(select.time(4), time);
        QVERIFY(select.next());
        QCOMPARE(select.string(1), QString());
        QVERIFY(!select.isNull(1));
        QVERIFY(!select.time(4).isValid());
        QVERIFY(!select.next());
        QVERIFY(select.done());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
