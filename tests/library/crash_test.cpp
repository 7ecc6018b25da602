// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/library/library_fixture.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

namespace {

constexpr int articleCount = 250;
constexpr int rounds = 15;

QByteArray feedOf(int edition)
{
    QList<naba::testing::Item> items;
    for (int i = 0; i < articleCount; ++i) {
        items.append({QString::number(i), u"خبر %1"_s.arg(i),
                      u"الطبعة %1 "_s.arg(edition) + u"نص طويل "_s.repeated(50)});
    }
    // Each edition has news of its own, too.
    for (int i = 0; i < 50; ++i)
        items.append({u"%1-%2"_s.arg(edition).arg(i), u"جديد"_s, u"نص"_s});
    return naba::testing::rss(u"صحيفة"_s, items);
}

/// One line for the parent, at once.
void say(const QString &line)
{
    std::fputs(qPrintable(line + u'\n'), stdout);
    std::fflush(stdout);
}

/// What is killed: refreshes without an end and, at the same time, makes changes one by one,
/// telling of each before it is asked for and after it was acknowledged.
class Victim : public QObject
{
    Q_OBJECT

public:
    Victim(const QString &profile, quint32 seed)
        : m_library(Profile(profile))
        , m_feed(profile + u"/feed.xml"_s)
        , m_random(seed)
        , m_edition(static_cast<int>(seed % 1'000'000))
    {
    }

    bool start()
    {
        if (!await(m_library.open()))
            return false;
        const auto keys = await(m_library.keys({}));
        if (!keys || keys->isEmpty())
            return false;
        for (const ArticleKey &key : *keys)
            m_ids.append(key.id);
        QTimer::singleShot(0, this, [this] { refresh(); });
        change();
        return true;
    }

private:
    void refresh()
    {
        // Another edition each time, so that there is always something to store.
        QFile file(m_feed);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return;
        file.write(feedOf(++m_edition));
        file.close();
        m_library.refresh().then(this, [this](const Result<RefreshReport> &) { refresh(); });
    }

    void change()
    {
        static const QStringList kinds{u"read"_s, u"star"_s, u"tag"_s};
        const QString kind = kinds.at(m_random.bounded(3));
        const ArticleId id = m_ids.at(m_random.bounded(static_cast<int>(m_ids.size())));
        const bool on = m_random.bounded(4) > 0;
        const QString line = u"%1 %2 %3"_s.arg(kind).arg(id.value).arg(on ? 1 : 0);
        say(u"try "_s + line);
        QFuture<Result<int>> done;
        if (kind == "read"_L1)
            done = m_library.setRead({id}, on);
        else if (kind == "star"_L1)
            done = m_library.setStarred({id}, on);
        else
            done = on ? m_library.addTag({id}, u"وسم"_s) : m_library.removeTag({id}, u"وسم"_s);
        done.then(this, [this, line](const Result<int> &result) {
            say((result ? u"ok "_s : u"failed "_s) + line);
            change();
        });
    }

    Library m_library;
    QString m_feed;
    QRandomGenerator m_random;
    int m_edition;
    QList<ArticleId> m_ids;
};

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void acknowledgedChangesSurviveKilling()
    {
#ifdef Q_OS_WIN
        QSKIP("there is no SIGKILL here");
#endif
        naba::testing::LibraryFixture library;
        const QString feed = library.write(u"feed.xml"_s, feedOf(0));
        QVERIFY(await(library->subscribe(feed, {.allowFiles = true})));
        QCOMPARE(library.headers().size(), articleCount + 50);
        library.library.reset();

        QRandomGenerator random(20260301);
        for (int round = 1; round <= rounds; ++round) {
            runAndKill(library.profile().directory(), random.generate(), random.bounded(1, 120));
            library.reopen();
            compare(library);
            if (QTest::currentTestFailed())
                return;
            library.library.reset();
            checkIntegrity(library.profile().libraryFile());
        }
        QVERIFY(m_acknowledged > rounds);
    }

private:
    void runAndKill(const QString &profile, quint32 seed, int lines)
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--victim"_s, profile, QString::number(seed)});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        int acknowledged = 0;
        while (acknowledged < lines) {
            QVERIFY2(child.waitForReadyRead(30'000), "the child says nothing");
            output += child.readAllStandardOutput();
            acknowledged = static_cast<int>(output.count("ok "));
        }
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        output += child.readAllStandardOutput();
        QVERIFY2(!output.contains("failed"), output.constData());
        // The last line may be cut: then it was not said.
        output.truncate(output.lastIndexOf('\n') + 1);
        for (const QByteArray &line : output.split('\n'))
            note(QString::fromUtf8(line));
    }

    /// What a mark may be: before a change is acknowledged the old or the new, then the new.
    void note(const QString &line)
    {
        const QStringList words = line.split(u' ');
        if (words.size() != 4)
            return;
        const QString mark = words.at(1) + u' ' + words.at(2);
        const bool value = words.at(3) == "1"_L1;
        QSet<bool> &allowed = m_marks[mark];
        if (words.at(0) == "try"_L1) {
            if (allowed.isEmpty())
                allowed.insert(false);
            allowed.insert(value);
        } else {
            allowed = {value};
            ++m_acknowledged;
        }
    }

    void compare(naba::testing::LibraryFixture &library)
    {
        QHash<QString, bool> found;
        const auto headers = library.headers();
        for (const ArticleHeader &header : headers) {
            const QString id = QString::number(header.id.value);
            found[u"read "_s + id] = header.read;
            found[u"star "_s + id] = header.starred;
            found[u"tag "_s + id] = !header.tags.isEmpty();
        }
        for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
            QVERIFY2(found.contains(mark.key()), qPrintable(mark.key() + u" is gone"_s));
            QVERIFY2(mark->contains(found.value(mark.key())),
                     qPrintable(mark.key() + u" is lost"_s));
            // From here on it is what it was found to be.
            *mark = {found.value(mark.key())};
        }
    }

    static void checkIntegrity(const QString &file)
    {
        auto database = store::Database::open(file, store::Database::Mode::ReadOnly);
        QVERIFY(database);
        store::Statement check = (*database)->statement(u"PRAGMA integrity_check"_s);
        QVERIFY(check.run());
        QVERIFY(check.next());
        QCOMPARE(check.string(0), u"ok"_s);
        store::Statement keys = (*database)->statement(u"PRAGMA foreign_key_check"_s);
        QVERIFY(keys.run());
        QVERIFY(!keys.next());
        // Counters that triggers keep, against what they count.
        QCOMPARE((*database)->number(u"SELECT sum(unread) FROM feed_count"_s).value(),
                 (*database)->number(u"SELECT count(*) FROM article WHERE read = 0"_s).value());
        QCOMPARE((*database)->number(u"SELECT ifnull(sum(articles), 0) FROM tag"_s).value(),
                 (*database)->number(u"SELECT count(*) FROM article_tag"_s).value());
    }

    QHash<QString, QSet<bool>> m_marks;
    int m_acknowledged = 0;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--victim"_L1) {
        Victim victim(arguments.value(2), arguments.value(3).toUInt());
        return victim.start() ? QCoreApplication::exec() : 1;
    }
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "crash_test.moc"
