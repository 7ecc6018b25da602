// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged libraries: what is recognised, what comes back, and that nothing is thrown away.

#include "app/store/backup.h"
#include "app/store/check.h"
#include "app/store/connections.h"
#include "app/store/mend.h"
#include "app/store/page_file.h"
#include "app/store/salvage.h"
#include "tests/store/store_fixture.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;
using naba::testing::await;
using naba::testing::StoreFixture;

namespace {

constexpr int feedCount = 4;
constexpr int articlesEach = 150;
constexpr int pageSize = 4096;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray noise(int size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

/// Feeds with articles, every seventh with a star, every eleventh with a tag.
void fill(StoreFixture &library)
{
    for (int feed = 0; feed < feedCount; ++feed) {
        QList<ArticleDraft> drafts;
        for (int i = 0; i < articlesEach; ++i) {
            ArticleDraft draft = StoreFixture::draft(u"%1-%2"_s.arg(feed).arg(i),
                                                     library.now.addSecs(feed * 1000 + i));
            draft.contentHtml = u"<p>%1</p>"_s.arg(u"نص المقال "_s.repeated(60 + i));
            drafts.append(draft);
        }
        QVERIFY(
            library.addFeed(u"https://feed.example/%1"_s.arg(feed), drafts, {u"مجلد"_s}).isValid());
    }
    QList<ArticleId> starred;
    QList<ArticleId> tagged;
    const auto ids = library.ids();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 7 == 0)
            starred.append(ids.at(i));
        if (i % 11 == 0)
            tagged.append(ids.at(i));
    }
    QVERIFY(await(library->setStarred(starred, true)));
    QVERIFY(await(library->addTag(tagged, {u"وسم"_s, u"وسم"_s})));
}

struct Kept
{
    QSet<QString> guids;
    QSet<QString> starred;
    QSet<QString> tagged;
    qsizetype feeds = 0;
};

Kept read(StoreFixture &library)
{
    Kept kept;
    const auto headers = await(library->headers(library.ids()));
    for (const ArticleHeader &header : headers.value_or(QList<ArticleHeader>())) {
        kept.guids.insert(header.guid);
        if (header.starred)
            kept.starred.insert(header.guid);
        if (!header.tags.isEmpty())
            kept.tagged.insert(header.guid);
    }
    kept.feeds = await(library->feeds()).value_or(QList<Feed>()).size();
    return kept;
}

const MendReport &reportOf(StoreFixture &library)
{
    static const MendReport none;
    const auto &mended = library->connections().opening().mended;
    return mended ? *mended : none;
}

/// Root pages of trees, by name.
quint32 rootOf(const QString &file, const QString &name)
{
    auto database = Database::open(file, Database::Mode::ReadOnly);
    return database
               ? static_cast<quint32>(
                     (*database)
                         ->number(
                             u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(name))
                         .value_or(0))
               : 0;
}

/// The leaves of a table, in their order.
QList<quint32> leavesOf(const QString &file, quint32 root)
{
    const auto pages = PageFile::open(file);
    QList<quint32> leaves;
    QList<quint32> ahead{root};
    while (!ahead.isEmpty()) {
        const quint32 number = ahead.takeFirst();
        const TreePage page = readTreePage(**pages, number);
        if (page.children.isEmpty())
            leaves.append(number);
        ahead += page.children;
    }
    return leaves;
}

} // namespace

class MendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_library = std::make_unique<StoreFixture>();
        fill(*m_library);
        m_before = read(*m_library);
        QCOMPARE(m_before.guids.size(), feedCount * articlesEach);
        m_library->close();
    }

    void pagesAreReadAsSqliteReadsThem()
    {
        const auto pages = PageFile::open(file());
        QVERIFY(pages);
        QVERIFY((*pages)->hasHeader());
        qint64 rows = 0;
        for (const quint32 leaf : leavesOf(file(), rootOf(file(), u"body"_s))) {
            const TreePage page = readTreePage(**pages, leaf);
            QCOMPARE(page.broken, 0);
            for (const TreePage::Row &row : page.rows) {
                // Texts of several kilobytes: the chain of overflow pages was followed.
                QVERIFY(row.record.at(1).toString().endsWith(u"</p>"_s));
                ++rows;
            }
        }
        QCOMPARE(rows, feedCount * articlesEach);
    }

    void soundLibraryIsLeftAsItIs()
    {
        markDamaged(file());
        m_library->reopen();
        QVERIFY(!(*m_library)->connections().opening().mended);
        QVERIFY(!isMarkedDamaged(file()));
        QCOMPARE(read(*m_library).guids, m_before.guids);
        QVERIFY(QDir(QFileInfo(file()).absolutePath()).entryList({u"*broken*"_s}).isEmpty());
    }

    void everyPageDestroyedInTurnWithoutABackup()
    {
        // One page at a time, each at its place in another copy: whatever it is, what does not lie
        // on it comes back.
        const QByteArray whole = contents(file());
        const auto pages = static_cast<int>(whole.size() / pageSize);
        const int step =
            qMax(1, pages / qMax(1, qEnvironmentVariableIntValue("NABA_MEND_PAGES") > 0
                                        ? qEnvironmentVariableIntValue("NABA_MEND_PAGES")
                                        : 12));
        for (int page = 0; page < pages; page += step) {
            QVERIFY(QFile::remove(file()));
            QFile copy(file());
            QVERIFY(copy.open(QIODevice::WriteOnly));
            copy.write(whole);
            copy.close();
            overwrite(file(), static_cast<qint64>(page) * pageSize,
                      noise(pageSize, static_cast<quint32>(page)));
            // As a check would, had it found it.
            markDamaged(file());
            m_library->reopen();
            const Kept after = read(*m_library);
            // A page of articles holds a few dozen; their keys and stars are in indexes, too.
            QVERIFY2(after.guids.size() >= m_before.guids.size() - 60, qPrintable(where(page)));
            QVERIFY2(after.feeds == feedCount, qPrintable(where(page)));
            const auto lostStars = QSet<QString>(m_before.starred).subtract(after.starred);
            QVERIFY2(lostStars.size() <= 12, qPrintable(where(page)));
            checkSound(page);
            if (QTest::currentTestFailed())
                return;
            m_library->close();
        }
    }

    void lostArticlesComeFromTheBackup()
    {
        const QString backup = backupFolder(file()) + u"/auto-20260301-120000.db"_s;
        QVERIFY(copyLibrary(file(), backup, BackupScope::Whole));
        // After the backup: another star, and an article that was deleted.
        m_library->reopen();
        const auto headers = await((*m_library)->headers(m_library->ids()));
        const ArticleHeader starred = headers->at(1);
        const ArticleHeader deleted = headers->at(2);
        QVERIFY(!starred.starred);
        QVERIFY(await((*m_library)->setStarred({starred.id}, true)));
        QVERIFY(await((*m_library)->remove({deleted.id})));
        const Kept now = read(*m_library);
        m_library->close();

        for (const quint32 leaf : leavesOf(file(), rootOf(file(), u"article"_s)).mid(1, 3))
            overwrite(file(), static_cast<qint64>(leaf - 1) * pageSize, noise(pageSize, leaf));
        markDamaged(file());
        m_library->reopen();
        const Kept after = read(*m_library);
        QCOMPARE(after.guids, now.guids);
        QCOMPARE(after.starred, now.starred);
        QCOMPARE(after.tagged, now.tagged);
        const MendReport &report = reportOf(*m_library);
        QCOMPARE(report.backup, u"auto-20260301-120000"_s);
        QVERIFY(report.of(u"article"_s).fromBackup > 20);
        QVERIFY(report.of(u"article"_s).fromFile > 300);
        QCOMPARE(report.of(u"article"_s).lost, 0);
        QVERIFY(QFile::exists(report.brokenFile));
        checkSound(0);
    }

    void marksOfLostRowsAreInTheIndexes()
    {
        for (const quint32 leaf : leavesOf(file(), rootOf(file(), u"article"_s)))
            overwrite(file(), static_cast<qint64>(leaf - 1) * pageSize, QByteArray(pageSize, '\0'));
        markDamaged(file());
        m_library->reopen();
        const auto headers = await((*m_library)->headers(m_library->ids()));
        QCOMPARE(headers->size(), feedCount * articlesEach);
        const auto stars =
            std::count_if(headers->begin(), headers->end(),
                          [](const ArticleHeader &header) { return header.starred; });
        QCOMPARE(stars, m_before.starred.size());
        const auto tagged =
            std::count_if(headers->begin(), headers->end(),
                          [](const ArticleHeader &header) { return !header.tags.isEmpty(); });
        QCOMPARE(tagged, m_before.tagged.size());
        // When they lie in the feed again they are whole again.
        ArticleDraft draft = StoreFixture::draft(u"1-7"_s, m_library->now);
        const auto feeds = await((*m_library)->feeds());
        const auto stored = await((*m_library)->storeArticles(feeds->at(1).id, {draft}));
        QVERIFY(stored);
        QCOMPARE(stored->added.size(), 0);
        QCOMPARE(stored->updated.size(), 1);
        QVERIFY(m_library->header(u"1-7"_s).title == draft.title);
    }

    void destroyedFrontOfTheFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zeros over the header") << QByteArray(100, '\0');
        QTest::newRow("zeros over the first page") << QByteArray(pageSize, '\0');
        QTest::newRow("noise over the first page") << noise(pageSize, 7);
        QTest::newRow("zeros over two pages") << QByteArray(2 * pageSize, '\0');
    }

    void destroyedFrontOfTheFile()
    {
        QFETCH(QByteArray, bytes);
        overwrite(file(), 0, bytes);
        const QByteArray broken = contents(file());
        m_library->reopen();
        const Kept after = read(*m_library);
        QCOMPARE(after.guids, m_before.guids);
        QCOMPARE(after.starred, m_before.starred);
        QCOMPARE(after.tagged, m_before.tagged);
        QCOMPARE(after.feeds, m_before.feeds);
        const MendReport &report = reportOf(*m_library);
        QCOMPARE(contents(report.brokenFile), broken);
        QVERIFY(untoldMending(file()));
        QCOMPARE(untoldMending(file())->of(u"article"_s).fromFile, m_before.guids.size());
        setMendingTold(file());
        QVERIFY(!untoldMending(file()));
        checkSound(0);
    }

    void truncatedFile()
    {
        const QString backup = backupFolder(file()) + u"/auto-20260301-120000.db"_s;
        QVERIFY(copyLibrary(file(), backup, BackupScope::Whole));
        QVERIFY(QFile::resize(file(), QFileInfo(file()).size() / 2));
        m_library->reopen();
        const Kept after = read(*m_library);
        QCOMPARE(after.guids, m_before.guids);
        QCOMPARE(after.starred, m_before.starred);
        QVERIFY(reportOf(*m_library).of(u"body"_s).fromBackup > 0);
        checkSound(0);
    }

    void whatWasInTheLogIsRead()
    {
        // A copy of file and log as a killed program leaves them, then the header destroyed.
        m_library->reopen();
        const ArticleId id = m_library->ids().at(3);
        QVERIFY(await((*m_library)->setStarred({id}, true)));
        const QByteArray library = contents(file());
        const QByteArray log = contents(file() + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        m_library->close();
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(library);
        out.close();
        QFile logOut(file() + u"-wal"_s);
        QVERIFY(logOut.open(QIODevice::WriteOnly | QIODevice::Truncate));
        logOut.write(log);
        logOut.close();
        for (const quint32 leaf : leavesOf(file(), rootOf(file(), u"folder"_s)))
            Q_UNUSED(leaf)
        overwrite(file(), 0, QByteArray(100, '\0'));
        markDamaged(file());
        m_library->reopen();
        const auto headers = await((*m_library)->headers({id}));
        QCOMPARE(headers->size(), 1);
        QVERIFY(headers->constFirst().starred);
    }

    void emptiedFileComesFromTheBackup()
    {
        const QString backup = backupFolder(file()) + u"/auto-20260301-120000.db"_s;
        QVERIFY(copyLibrary(file(), backup, BackupScope::Whole));
        QVERIFY(QFile::resize(file(), 0));
        m_library->reopen();
        const Kept after = read(*m_library);
        QCOMPARE(after.guids, m_before.guids);
        QCOMPARE(after.starred, m_before.starred);
    }

    void damagedBackupIsPassedOver()
    {
        const QString older = backupFolder(file()) + u"/auto-20260301-120000.db"_s;
        const QString newer = backupFolder(file()) + u"/auto-20260302-120000.db"_s;
        QVERIFY(copyLibrary(file(), older, BackupScope::Whole));
        QVERIFY(copyLibrary(file(), newer, BackupScope::Whole));
        const quint32 leaf = leavesOf(newer, rootOf(newer, u"article"_s)).at(1);
        overwrite(newer, static_cast<qint64>(leaf - 1) * pageSize, QByteArray(pageSize, '\xFF'));
        QVERIFY(QFile::resize(file(), 0));
        m_library->reopen();
        QCOMPARE(read(*m_library).guids, m_before.guids);
        QCOMPARE(reportOf(*m_library).backup, u"auto-20260301-120000"_s);
    }

    void foreignFilesAreNotMended_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("a letter to a friend\n").repeated(500);
        QTest::newRow("zeros") << QByteArray(40960, '\0');
        QTest::newRow("magic and zeros")
            << QByteArray("SQLite format 3\0", 16) + QByteArray(40944, '\0');
    }

    void foreignFilesAreNotMended()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"library.db"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        out.close();
        QVERIFY(!wasALibrary(path));
        Store store(path, systemClock());
        const auto opened = await(store.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotADatabase);
        QCOMPARE(contents(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"library.db"_s});
    }

    void foreignDatabaseAmongOurBackupsIsLeftAlone()
    {
        const QString backup = backupFolder(file()) + u"/auto-20260301-120000.db"_s;
        QVERIFY(copyLibrary(file(), backup, BackupScope::Whole));
        QVERIFY(QFile::remove(file()));
        {
            auto other = Database::open(file(), Database::Mode::ReadWrite);
            QVERIFY((*other)->execute(u"CREATE TABLE bookmarks (url TEXT)"_s));
        }
        const QByteArray before = contents(file());
        Store store(file(), systemClock());
        const auto opened = await(store.open());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::NotADatabase);
        QCOMPARE(contents(file()), before);
    }

    void wrongCountersAreMendedInPlace()
    {
        {
            auto database = Database::open(file(), Database::Mode::ReadWrite);
            QVERIFY((*database)->execute(u"UPDATE feed_count SET unread = unread + 3"_s));
            const auto report = checkLibrary(**database, CheckDepth::Full);
            QVERIFY(report);
            QVERIFY(!report->isSound());
            QCOMPARE(report->counters.size(), 1);
        }
        markDamaged(file());
        m_library->reopen();
        QVERIFY(reportOf(*m_library).onlyIndexes);
        QVERIFY(QDir(QFileInfo(file()).absolutePath()).entryList({u"*broken*"_s}).isEmpty());
        QCOMPARE(read(*m_library).guids, m_before.guids);
        checkSound(0);
    }

    void damageThatIsMetLaterIsRemembered()
    {
        const quint32 leaf = leavesOf(file(), rootOf(file(), u"body"_s)).at(5);
        overwrite(file(), static_cast<qint64>(leaf - 1) * pageSize, QByteArray(pageSize, '\xFF'));
        m_library->reopen();
        QVERIFY(!isMarkedDamaged(file()));
        bool failed = false;
        for (const ArticleId id : m_library->ids()) {
            const auto article = await((*m_library)->article(id));
            if (article)
                continue;
            failed = true;
            QVERIFY(article.error().kind == ErrorKind::DatabaseDamaged ||
                    article.error().kind == ErrorKind::NotFound);
        }
        QVERIFY(failed);
        QVERIFY(isMarkedDamaged(file()));
        m_library->close();
        m_library->reopen();
        QCOMPARE(read(*m_library).guids, m_before.guids);
        QVERIFY(reportOf(*m_library).of(u"body"_s).lost > 0);
        for (const ArticleId id : m_library->ids())
            QVERIFY(await((*m_library)->article(id)));
    }

private:
    [[nodiscard]] QString file() const { return m_library->file(); }

    static QString where(int page) { return u"page %1"_s.arg(page + 1); }

    void checkSound(int page)
    {
        auto database = Database::open(file(), Database::Mode::ReadOnly);
        QVERIFY(database);
        const auto report = checkLibrary(**database, CheckDepth::Full);
        QVERIFY(report);
        QVERIFY2(report->isSound(),
                 qPrintable(where(page) + report->faults.join(u'\n') + report->loose.join(u'\n') +
                            report->counters.join(u'\n')));
    }

    std::unique_ptr<StoreFixture> m_library;
    Kept m_before;
};

QTEST_GUILESS_MAIN(MendTest)
#include "mend_test.moc"
