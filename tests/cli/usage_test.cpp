// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"
#include "tests/cli/sample_feeds.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace naba::testing;
using namespace Qt::StringLiterals;

/// How commands are called, what they refuse and how they end.
class UsageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

    [[nodiscard]] NabaCli cli() const { return NabaCli(path(u"profile"_s)); }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY2(QFile::exists(NabaCli::program()), "naba-cli is not built");
        writeFile(path(u"feed.xml"_s), arabicFeed(2));
        writeFile(path(u"plain.txt"_s), "Only words.\n");
        writeFile(path(u"list.opml"_s),
                  "<opml version=\"2.0\"><head/><body><outline text=\"ليبيا\">"
                  "<outline type=\"rss\" text=\"أ\" xmlUrl=\"http://127.0.0.1:9/a.xml\"/>"
                  "<outline type=\"rss\" text=\"ب\" xmlUrl=\"http://127.0.0.1:9/b.xml\"/>"
                  "</outline></body></opml>\n");
        writeFile(path(u"page.html"_s),
                  "<!DOCTYPE html><html lang=ar dir=rtl><head><meta charset=utf-8>"
                  "<title>عنوان</title></head><body><article><h1>عنوان</h1>"
                  "<p>هذه فقرة طويلة بما يكفي لتكون متن مقال، وفيها جمل، وفواصل، ومعنى.</p>"
                  "<p>وهذه فقرة ثانية مثلها في الطول، تكمل ما بدأته الأولى، ثم تنتهي هنا.</p>"
                  "<p>وهذه ثالثة، لأن المقال الحقيقي لا يكون فقرة أو فقرتين، بل أكثر من ذلك.</p>"
                  "</article></body></html>\n");
        writeFile(path(u"empty.html"_s), "<!DOCTYPE html><title></title>");
    }

    void help()
    {
        const CliRun run = cli().run({u"help"_s});
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.err, QByteArray());
        for (const char *word :
             {"add", "remove", "feeds", "refresh", "list", "show", "read", "star", "tag", "import",
              "parse", "extract", "help", "--profile", "--lang", "Exit codes"})
            QVERIFY2(run.out.contains(word), word);
        QCOMPARE(cli().run({u"--help"_s}).out, run.out);

        const CliRun list = cli().run({u"help"_s, u"list"_s});
        QCOMPARE(list.exit, 0);
        QVERIFY(list.out.contains("--unread"));
        QCOMPARE(cli().run({u"list"_s, u"--help"_s}).out, list.out);
        QVERIFY(!QFile::exists(path(u"profile"_s)));
    }

    void version()
    {
        const CliRun run = cli().run({u"--version"_s});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.out.startsWith("naba-cli "));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        row("nothing", {});
        row("no such command", {u"fly"_s});
        row("no such help", {u"help"_s, u"fly"_s});
        row("no such option", {u"list"_s, u"--wings"_s});
        row("add nothing", {u"add"_s});
        row("list something", {u"list"_s, u"1"_s});
        row("show a word", {u"show"_s, u"one"_s});
        row("show two", {u"show"_s, u"1"_s, u"2"_s});
        row("read a word", {u"read"_s, u"one"_s});
        row("star zero", {u"star"_s, u"0"_s});
        row("tag nothing", {u"tag"_s, u"1"_s});
        row("tag without a name", {u"tag"_s, u"1"_s, u" "_s});
        row("limit", {u"list"_s, u"--limit"_s, u"few"_s});
        row("since", {u"list"_s, u"--since"_s, u"yore"_s});
        row("value missing", {u"list"_s, u"--tag"_s});
        row("language", {u"--lang"_s, u"xx"_s, u"feeds"_s});
        row("language missing", {u"feeds"_s, u"--lang"_s});
        row("parse nothing", {u"parse"_s});
        row("extract two", {u"extract"_s, u"a"_s, u"b"_s});
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = cli().run(arguments);
        QCOMPARE(run.exit, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }

    void emptyLibrary()
    {
        const NabaCli fresh(path(u"fresh/deeper"_s));
        const CliRun list = fresh.run({u"list"_s, u"--json"_s});
        QVERIFY2(list.exit == 0, list.err);
        QCOMPARE(list.out, QByteArray("[]\n"));
        QCOMPARE(fresh.run({u"feeds"_s, u"--json"_s}).out.trimmed().replace("\n", ""),
                 QByteArray("[]"));
        QCOMPARE(fresh.run({u"refresh"_s}).exit, 0);
    }

    void addWhatCannotBe_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("exit");
        QTest::newRow("no file") << path(u"none.xml"_s) << 3;
        QTest::newRow("no relative file") << u"./none.xml"_s << 3;
        QTest::newRow("no feed") << path(u"plain.txt"_s) << 1;
        QTest::newRow("dead port") << u"http://127.0.0.1:9/feed.xml"_s << 1;
        QTest::newRow("scheme") << u"gopher://example.org/feed"_s << 1;
        QTest::newRow("no address") << u"http://"_s << 1;
    }

    void addWhatCannotBe()
    {
        QFETCH(QString, what);
        QFETCH(int, exit);
        const CliRun run = cli().run({u"add"_s, what});
        QVERIFY2(run.exit == exit, run.err);
        QVERIFY2(run.err.endsWith(".\n"), run.err);
        QCOMPARE(run.out, QByteArray());
        QCOMPARE(cli().run({u"feeds"_s, u"--json"_s}).array().size(), 0);
    }

    void welcome()
    {
        const NabaCli guest(path(u"guest"_s));
        const CliRun run = guest.run({u"add"_s, u"welcome"_s, u"--json"_s});
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY(run.array().at(0)[u"total"_s].toInt() >= 6);
        QVERIFY(guest.run({u"list"_s, u"--json"_s}).array().size() >= 6);
    }

    void importOpml()
    {
        const NabaCli reader(path(u"import"_s));
        const CliRun run = reader.run({u"import"_s, path(u"list.opml"_s)});
        QVERIFY2(run.exit == 0, run.err);
        const QJsonArray feeds = reader.run({u"feeds"_s, u"--json"_s}).array();
        QCOMPARE(feeds.size(), 2);
        QCOMPARE(feeds.at(0)[u"folder"_s].toArray(), QJsonArray{u"ليبيا"_s});
        QCOMPARE(reader.run({u"list"_s, u"--json"_s}).out, QByteArray("[]\n"));

        QCOMPARE(reader.run({u"import"_s, path(u"none.opml"_s)}).exit, 3);
        const CliRun other = reader.run({u"import"_s, path(u"plain.txt"_s)});
        QCOMPARE(other.exit, 1);
        QVERIFY(other.err.contains("OPML"));
    }

    void importPreview()
    {
        const NabaCli reader(path(u"preview"_s));
        CliRun run = reader.run({u"import"_s, u"--dry-run"_s, u"--json"_s, path(u"list.opml"_s)});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"new"_s].toInt(), 2);
        QCOMPARE(run.object()[u"feeds"_s].toArray().size(), 2);
        QCOMPARE(reader.run({u"feeds"_s, u"--json"_s}).array().size(), 0);

        QCOMPARE(reader.run({u"import"_s, path(u"list.opml"_s)}).exit, 0);
        run = reader.run({u"import"_s, u"--dry-run"_s, path(u"list.opml"_s)});
        QVERIFY2(run.out.contains("Subscribed to already: 2"), run.out);
    }

    void exportOpml()
    {
        const NabaCli reader(path(u"export"_s));
        QCOMPARE(reader.run({u"import"_s, path(u"list.opml"_s)}).exit, 0);
        const QString file = path(u"out.opml"_s);
        CliRun run = reader.run({u"export"_s, u"--opml"_s, file});
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY(run.out.isEmpty());
        const NabaCli other(path(u"export-other"_s));
        QCOMPARE(other.run({u"import"_s, file}).exit, 0);
        const CliRun printed = other.run({u"export"_s});
        QCOMPARE(printed.exit, 0);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(printed.out, written.readAll());
        QCOMPARE(reader.run({u"export"_s, u"--opml"_s, path(u"no/such/folder.opml"_s)}).exit, 3);
    }

    void packs()
    {
        const NabaCli reader(path(u"packs"_s));
        const QJsonArray packs = reader.run({u"packs"_s, u"--json"_s}).array();
        QVERIFY(packs.size() >= 6);
        QCOMPARE(packs.at(0)[u"name"_s].toString(), u"libya"_s);
        QVERIFY(reader.run({u"packs"_s}).out.contains("pack:libya"));
        const CliRun run = reader.run({u"import"_s, u"--json"_s, u"pack:libya"_s});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"added"_s].toInt(), packs.at(0)[u"feeds"_s].toArray().size());
        QCOMPARE(reader.run({u"import"_s, u"pack:nowhere"_s}).exit, 1);
    }

    void parse()
    {
        const CliRun run = cli().run({u"parse"_s, path(u"feed.xml"_s)});
        QVERIFY2(run.exit == 0, run.err);
        const QJsonObject feed = run.object();
        QCOMPARE(feed[u"version"_s].toString(), u"https://jsonfeed.org/version/1.1"_s);
        QCOMPARE(feed[u"title"_s].toString(), u"بوابة الاختبار"_s);
        QCOMPARE(feed[u"items"_s].toArray().size(), 2);
        QCOMPARE(feed[u"items"_s][0][u"id"_s].toString(), u"tag:example.org,2026:1"_s);

        const CliRun given = cli().run(
            {u"parse"_s, u"--base-url"_s, u""_s, u"--content-type"_s, u""_s, path(u"feed.xml"_s)});
        QCOMPARE(given.exit, 0);
        QCOMPARE(given.out, run.out);
    }

    void parseWhatIsNoFeed()
    {
        const CliRun run = cli().run({u"parse"_s, path(u"plain.txt"_s)});
        QCOMPARE(run.exit, 1);
        QVERIFY(run.object().contains(u"items"_s));
        QCOMPARE(run.object()[u"items"_s].toArray().size(), 0);
        QVERIFY(!run.object()[u"_parser"_s][u"errors"_s].toArray().isEmpty());
        QCOMPARE(run.object()[u"_parser"_s][u"well_formed"_s], QJsonValue(false));

        QCOMPARE(cli().run({u"parse"_s, path(u"none.xml"_s)}).exit, 3);
        QCOMPARE(cli().run({u"parse"_s, m_directory.path()}).exit, 3);
    }

    void parseByHttpCharset()
    {
        // "خبر" in windows-1256, which nothing in the file says.
        writeFile(path(u"legacy.xml"_s),
                  "<rss version=\"2.0\"><channel><title>\xCE\xC8\xD1</title>"
                  "<item><title>\xCE\xC8\xD1</title></item></channel></rss>");
        const CliRun run = cli().run({u"parse"_s, u"--content-type"_s,
                                      u"text/xml; charset=windows-1256"_s, path(u"legacy.xml"_s)});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"title"_s].toString(), u"خبر"_s);
    }

    void extract()
    {
        const CliRun run = cli().run(
            {u"extract"_s, u"--base-url"_s, u"http://example.org/a"_s, path(u"page.html"_s)});
        QVERIFY2(run.exit == 0, run.err);
        QVERIFY(run.object()[u"text"_s].toString().contains(u"فقرة ثانية"_s));
        for (const QString &key : {u"title"_s, u"byline"_s, u"dir"_s, u"lang"_s, u"content_html"_s,
                                   u"excerpt"_s, u"site_name"_s, u"date_published"_s, u"image"_s})
            QVERIFY2(run.object().contains(key), qPrintable(key));
        // Null where it is not known, and never the wrong one.
        QVERIFY(run.object()[u"dir"_s].isNull() || run.object()[u"dir"_s] == u"rtl"_s);

        const CliRun none = cli().run({u"extract"_s, path(u"empty.html"_s)});
        QCOMPARE(none.exit, 1);
        QCOMPARE(none.object()[u"text"_s], QJsonValue(QString()));
        QCOMPARE(cli().run({u"extract"_s, path(u"none.html"_s)}).exit, 3);
    }

    void parseNeedsNoLibrary()
    {
        const NabaCli reader(path(u"untouched"_s));
        QCOMPARE(reader.run({u"parse"_s, path(u"feed.xml"_s)}).exit, 0);
        QVERIFY(!QFile::exists(path(u"untouched"_s)));
    }

    void notALibrary()
    {
        QVERIFY(QDir().mkpath(path(u"broken"_s)));
        const QByteArray other(4096, 'x');
        writeFile(path(u"broken/library.db"_s), other);
        const CliRun run = NabaCli(path(u"broken"_s)).run({u"list"_s, u"--json"_s});
        QCOMPARE(run.exit, 4);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("not a library"), run.err);
        QFile file(path(u"broken/library.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), other);
    }

    void controlCharactersStayOffTheTerminal()
    {
        writeFile(path(u"nasty.json"_s),
                  "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"t\","
                  "\"items\":[{\"id\":\"1\",\"title\":\"a\\u001b[31mb\\u0007\","
                  "\"content_text\":\"c\"}]}");
        const NabaCli reader(path(u"nasty"_s));
        const CliRun added = reader.run({u"add"_s, path(u"nasty.json"_s)});
        QVERIFY2(added.exit == 0, added.err);
        const QByteArray out = reader.run({u"list"_s}).out;
        QVERIFY(!out.contains('\x1b'));
        QVERIFY(!out.contains('\x07'));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usage_test.moc"
