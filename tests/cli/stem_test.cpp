// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using naba::testing::CliRun;
using naba::testing::NabaCli;

class StemTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    /// The lines of the answer, each as an array.
    QList<QJsonArray> stems(const QByteArray &input, const QStringList &more = {})
    {
        const NabaCli cli(m_directory.filePath(u"profile"_s));
        const CliRun run = cli.run(QStringList{u"stem"_s, u"--json"_s} + more, input);
        QList<QJsonArray> lines;
        if (run.exit != 0)
            return lines;
        QList<QByteArray> parts = run.out.split('\n');
        if (!parts.isEmpty() && parts.constLast().isEmpty())
            parts.removeLast();
        for (const QByteArray &part : parts)
            lines.append(QJsonDocument::fromJson(part).array());
        return lines;
    }

private Q_SLOTS:

    void oneLineOutForEachLineIn()
    {
        const auto lines = stems("مدرسة\n\nالمدارس\r\n … \nقال الوزير\nلا نهاية");
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[0], QJsonArray{u"مدرسه"_s});
        QCOMPARE(lines[1], QJsonArray());
        QCOMPARE(lines[2], lines[0]);
        QCOMPARE(lines[3], QJsonArray());
        QCOMPARE(lines[4].size(), 2);
        QCOMPARE(lines[5].size(), 2);
    }

    /// Whatever the bytes are, what follows keeps its line.
    void anyBytes()
    {
        const QByteArray input = "\xff\xd8\xfe\n" + QByteArray("a\0b c\n", 6) +
                                 QByteArray(2'000'000, 'x') + "\r\n\r\n" + QByteArray("\0\n", 2) +
                                 "مدرسة";
        const auto lines = stems(input);
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[1], (QJsonArray{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(lines[3], QJsonArray());
        QCOMPARE(lines[4], QJsonArray());
        QCOMPARE(lines[5], QJsonArray{u"مدرسه"_s});
    }

    void nothingInNothingOut() { QVERIFY(stems({}).isEmpty()); }

    void noProfileIsMade()
    {
        stems("كلمة\n");
        QVERIFY(!QFileInfo::exists(m_directory.filePath(u"profile"_s)));
    }

    void theLanguageCanBeSaid()
    {
        QCOMPARE(stems("دولتها\n", {u"--language"_s, u"fa"_s}).value(0), QJsonArray{u"دولت"_s});
    }
};

QTEST_GUILESS_MAIN(StemTest)
#include "stem_test.moc"
