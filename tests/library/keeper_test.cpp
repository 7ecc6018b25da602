// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/opml.h"
#include "app/library/keeper.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "tests/library/library_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

namespace {

QByteArray feedOf(int items)
{
    QList<naba::testing::Item> list;
    for (int i = 0; i < items; ++i)
        list.append({QString::number(i), u"خبر %1"_s.arg(i), u"نص طويل "_s.repeated(100)});
    return naba::testing::rss(u"صحيفة"_s, list);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class KeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_fixture = std::make_unique<naba::testing::LibraryFixture>();
        const QString feed = m_fixture->write(u"feed.xml"_s, feedOf(40));
        QVERIFY(await(library().subscribe(feed, {.allowFiles = true})));
        const auto opml = "<opml version=\"2.0\"><body><outline text=\"f\" xmlUrl="
                          "\"https://feed.example/rss\" type=\"rss\"/></body></opml>"_ba;
        QVERIFY(await(library().importOpml(opml)));
        m_ids = idsNow();
        QVERIFY(await(library().setStarred({m_ids.at(0), m_ids.at(1)}, true)));
        QVERIFY(await(library().addTag({m_ids.at(2)}, u"رأي"_s)));
    }

    void soundLibrary()
    {
        const auto report = await(keeper().check(CheckDepth::Full));
        QVERIFY(report);
        QVERIFY(report->isSound());
        QVERIFY(report->bytes > 0);
    }

    void backupHoldsEverythingAndWhatLiesBesideIt()
    {
        const auto made = await(keeper().backUp());
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QCOMPARE(made->kind, BackupKind::Manual);
        QCOMPARE(made->holds.feeds, 2);
        QCOMPARE(made->holds.articles, 40);
        QCOMPARE(made->holds.starred, 2);
        QCOMPARE(made->holds.tagged, 1);
        QCOMPARE(made->holds.tags, 1);
        QVERIFY(made->holds.texts);
        const QString base = made->file.chopped(3);
        const auto opml = feeds::readOpml(contents(base + u".opml"_s));
        QVERIFY(opml);
        QCOMPARE(opml->feeds.size(), 1);
        const QJsonObject marks = QJsonDocument::fromJson(contents(base + u".json"_s)).object();
        QCOMPARE(marks[u"articles"_s].toArray().size(), 3);
        QCOMPARE(marks[u"tags"_s].toArray().at(0)[u"name"_s].toString(), u"رأي"_s);
        // Nothing half-made is left.
        QCOMPARE(QDir(QFileInfo(base).absolutePath()).entryList(QDir::Files).size(), 3);
    }

    void restoringInAnOpenWindow()
    {
        const auto made = await(keeper().backUp());
        QVERIFY(made);
        QVERIFY(await(library().setStarred({m_ids.at(5)}, true)));
        QSignalSpy replaced(&keeper(), &Keeper::replaced);
        const auto before = await(keeper().previewRestore(made->name));
        QVERIFY(before);
        QCOMPARE(before->before.starred, 3);
        QCOMPARE(stars(), 3);

        const auto restored = await(keeper().restore(made->name));
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QTRY_COMPARE(replaced.size(), 1);
        QCOMPARE(stars(), 2);
        // What was there is a backup now, and can be had back.
        QVERIFY(!restored->keptAs.isEmpty());
        const auto again = await(keeper().restore(restored->keptAs));
        QVERIFY(again);
        QCOMPARE(stars(), 3);
        QVERIFY(await(library().setStarred({m_ids.at(6)}, true)));
        QCOMPARE(stars(), 4);
    }

    void leanBackupKeepsMarkedTexts()
    {
        BackupRequest lean;
        lean.withTexts = false;
        const auto made = await(keeper().backUp(lean));
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        QVERIFY(!made->holds.texts);
        QCOMPARE(made->holds.articles, 40);
        QVERIFY(await(keeper().restore(made->name)));
        QCOMPARE(idsNow(), m_ids);
        const auto starred = await(library().article(m_ids.at(0)));
        QVERIFY(starred);
        QVERIFY(starred->contentHtml.size() > 500);
        const auto plain = await(library().article(m_ids.at(20)));
        QVERIFY(plain);
        QVERIFY(plain->contentHtml.contains(u"نص طويل"_s));
        // A refresh brings the texts again, although nothing changed at the source.
        QVERIFY(await(library().refresh()));
        const auto full = await(library().article(m_ids.at(20)));
        QVERIFY(full);
        QCOMPARE(full->contentHtml.size(), starred->contentHtml.size());
        QCOMPARE(stars(), 2);
        const auto report = await(keeper().check(CheckDepth::Full));
        QVERIFY(report && report->isSound());
    }

    void unknownAndBrokenBackups()
    {
        const auto none = await(keeper().restore(u"manual-20200101-000000"_s));
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotABackup);
        const auto made = await(keeper().backUp());
        QVERIFY(made);
        QVERIFY(QFile::resize(made->file, QFileInfo(made->file).size() / 2));
        const auto cut = await(keeper().restore(made->name));
        QVERIFY(!cut);
        QCOMPARE(stars(), 2);
        QVERIFY(await(library().setStarred({m_ids.at(9)}, true)));
    }

    void dailyCare()
    {
        const auto first = await(keeper().lookAfter());
        QVERIFY(first);
        QVERIFY(first->check);
        QVERIFY(first->backup);
        QCOMPARE(first->backup->kind, BackupKind::Automatic);
        QVERIFY(await(library().setRead({m_ids.at(0)}, true)));
        const auto second = await(keeper().lookAfter());
        QVERIFY(second);
        QVERIFY(!second->check);
        QVERIFY(!second->backup);
        m_fixture->now = m_fixture->now.addDays(1);
        const auto nextDay = await(keeper().lookAfter());
        QVERIFY(nextDay && nextDay->check && nextDay->backup);
        // The clock was wrong by years and is set right: care goes on.
        m_fixture->now = m_fixture->now.addYears(-3);
        const auto earlier = await(keeper().lookAfter());
        QVERIFY(earlier && earlier->check && earlier->backup);
        QCOMPARE(await(keeper().backups())->size(), 3);
    }

    void aCommandDoesNotCareAtOnce()
    {
        const auto first = await(keeper().lookAfter(FirstCare::Later));
        QVERIFY(first && !first->check && !first->backup);
        m_fixture->now = m_fixture->now.addSecs(3600);
        const auto later = await(keeper().lookAfter(FirstCare::Later));
        QVERIFY(later && !later->check && !later->backup);
        m_fixture->now = m_fixture->now.addDays(1);
        const auto nextDay = await(keeper().lookAfter(FirstCare::Later));
        QVERIFY(nextDay && nextDay->check && nextDay->backup);
    }

    void anotherHolderForbidsReplacing()
    {
        const auto made = await(keeper().backUp());
        QVERIFY(made);
        Library other(m_fixture->profile());
        QVERIFY(await(other.open()));
        const auto refused = await(keeper().restore(made->name));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::LibraryInUse);
        // Both go on.
        QVERIFY(await(library().setStarred({m_ids.at(7)}, true)));
        QVERIFY(await(other.setStarred({m_ids.at(8)}, true)));
        QCOMPARE(stars(), 4);
    }

    void copyBeforeANewSchema()
    {
        m_fixture->library.reset();
        const QString file = m_fixture->profile().libraryFile();
        // As a library of an older version looks: the same, for all this test cares.
        QVERIFY(QFile::remove(file));
        {
            auto old = store::Database::open(file, store::Database::Mode::ReadWrite);
            QVERIFY(old);
            QVERIFY(store::migrate(**old, {store::migrations().constFirst()}));
            QVERIFY((*old)->execute(u"INSERT INTO tag (name, folded) VALUES ('a', 'a')"_s));
        }
        m_fixture->reopen();
        const auto backups = await(keeper().backups());
        QVERIFY(backups);
        QCOMPARE(backups->size(), 1);
        QCOMPARE(backups->constFirst().kind, BackupKind::Migration);
        QCOMPARE(backups->constFirst().holds.version, 1);
        QCOMPARE(backups->constFirst().holds.tags, 1);
    }

private:
    Library &library() { return *m_fixture->library; }

    Keeper &keeper() { return library().keeper(); }

    QList<ArticleId> idsNow()
    {
        QList<ArticleId> ids;
        const auto keys = await(library().keys({}));
        for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
            ids.append(key.id);
        return ids;
    }

    qint64 stars()
    {
        ArticleQuery query;
        query.starred = true;
        return await(library().keys(query)).value_or(QList<ArticleKey>()).size();
    }

    std::unique_ptr<naba::testing::LibraryFixture> m_fixture;
    QList<ArticleId> m_ids;
};

QTEST_GUILESS_MAIN(KeeperTest)
#include "keeper_test.moc"
