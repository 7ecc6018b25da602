// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using naba::testing::CliRun;
using naba::testing::NabaCli;
using naba::testing::writeFile;

namespace {

/// A list without what a new library numbers anew.
QJsonArray unnumbered(const QJsonArray &list)
{
    QJsonArray plain;
    for (const QJsonValue &value : list) {
        QJsonObject object = value.toObject();
        object.remove(u"id"_s);
        object.remove(u"feed"_s);
        plain.append(object);
    }
    return plain;
}

} // namespace

/// Everything out of one profile and into another, through the built program.
class TransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingThere()
    {
        const NabaCli first(path(u"first"_s));
        QCOMPARE(first.run({u"add"_s, u"naba:welcome"_s}).exit, 0);
        writeFile(path(u"list.opml"_s),
                  "<opml><body><outline text='أخبار'><outline text='فارغ'/><outline text='صحيفة' "
                  "category='سياسة' xmlUrl='https://a.example/rss'/></outline></body></opml>");
        QCOMPARE(first.run({u"import"_s, path(u"list.opml"_s)}).exit, 0);
        QCOMPARE(first.run({u"star"_s, u"1"_s, u"3"_s}).exit, 0);
        QCOMPARE(first.run({u"read"_s, u"2"_s, u"3"_s}).exit, 0);
        QCOMPARE(first.run({u"tag"_s, u"5"_s, u"بحث علمي"_s}).exit, 0);

        const QString out = path(u"out"_s);
        CliRun run = first.run({u"export"_s, u"--all"_s, out, u"--json"_s});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"feeds"_s].toInt(), 2);
        QCOMPARE(run.object()[u"kept"_s].toInt(), 3);
        for (const QString &name :
             {u"naba.json"_s, u"subscriptions.opml"_s, u"html/index.html"_s, u"epub/naba.epub"_s})
            QVERIFY2(QFile::exists(out + u'/' + name), qPrintable(name));
        QCOMPARE(QDir(out + u"/markdown"_s).entryList(QDir::Files).size(), 3);

        const NabaCli second(path(u"second"_s));
        run = second.run({u"import"_s, u"--dry-run"_s, u"--json"_s, out});
        QVERIFY2(run.exit == 0, run.err);
        QCOMPARE(run.object()[u"kind"_s].toString(), u"archive"_s);
        QCOMPARE(run.object()[u"new"_s].toInt(), 2);
        QVERIFY(run.object()[u"articles"_s].toInt() > 5);
        QCOMPARE(second.run({u"feeds"_s, u"--json"_s}).array().size(), 0);

        QCOMPARE(second.run({u"import"_s, out}).exit, 0);
        const QJsonArray before = first.run({u"list"_s, u"--json"_s}).array();
        QCOMPARE(unnumbered(second.run({u"list"_s, u"--json"_s}).array()), unnumbered(before));
        const QJsonArray feeds = first.run({u"feeds"_s, u"--json"_s}).array();
        QCOMPARE(unnumbered(second.run({u"feeds"_s, u"--json"_s}).array()), unnumbered(feeds));
        QCOMPARE(second.run({u"export"_s}).out, first.run({u"export"_s}).out);
        for (const QJsonValue &article : before) {
            const QString id = QString::number(article[u"id"_s].toInteger());
            QJsonObject here = second.run({u"show"_s, id, u"--json"_s}).object();
            QJsonObject there;
            // Numbers may differ: found by what the feed calls it.
            for (const QJsonValue &other : before) {
                if (other[u"guid"_s] == here[u"guid"_s])
                    there = first
                                .run({u"show"_s, QString::number(other[u"id"_s].toInteger()),
                                      u"--json"_s})
                                .object();
            }
            here.remove(u"id"_s);
            there.remove(u"id"_s);
            here.remove(u"feed"_s);
            there.remove(u"feed"_s);
            QCOMPARE(here, there);
        }
        run = second.run({u"import"_s, u"--json"_s, out});
        QCOMPARE(run.object()[u"added"_s].toInt(), 0);
        QCOMPARE(run.object()[u"articles"_s].toInt(), 0);
        QCOMPARE(run.object()[u"marked_articles"_s].toInt(), 0);
    }

    void wrongUsage()
    {
        const NabaCli reader(path(u"wrong"_s));
        QCOMPARE(reader.run({u"export"_s, u"--all"_s, u""_s}).exit, 2);
        QCOMPARE(reader.run({u"export"_s, u"--all"_s, path(u"x"_s), u"--opml"_s, u"y"_s}).exit, 2);
        QVERIFY(QDir().mkpath(path(u"full"_s)));
        writeFile(path(u"full/letter.txt"_s), "dear");
        QCOMPARE(reader.run({u"export"_s, u"--all"_s, path(u"full"_s)}).exit, 1);
        QCOMPARE(reader.run({u"export"_s, u"--all"_s, path(u"full/letter.txt/x"_s)}).exit, 3);
        QCOMPARE(reader.run({u"import"_s, path(u"nowhere"_s)}).exit, 3);
        QCOMPARE(reader.run({u"import"_s, path(u"full"_s)}).exit, 1);
    }

private:
    QString path(const QString &name) { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TransferTest)
#include "transfer_test.moc"
