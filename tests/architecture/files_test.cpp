// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace naba::architecture;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLines = 400;

/// A file that is longer than others, how long it may get, and why it is better whole.
struct LongFile
{
    QStringView path;
    qsizetype most;
    QStringView reason;
};

constexpr std::array<LongFile, 7> longFiles{{
    {u"app/feeds/xml_repair.cpp", 480, u"one pass over broken XML, one state for all repairs"},
    {u"app/html/block_builder.cpp", 450, u"one walk over the tree, a case for each element"},
    {u"app/html/clean.cpp", 460, u"the allow-list in one place, to be read as a whole"},
    {u"app/html/guard.cpp", 470, u"one pass over markup, one state for all its limits"},
    {u"app/library/library.cpp", 480, u"the façade: a short function a use case"},
    {u"app/text/pieces.cpp", 460, u"one scanner, a function for each kind of piece"},
    {u"ui/reader/reader_view.cpp", 430, u"one widget's event handlers"},
}};

qsizetype mostLines(const QString &path)
{
    for (const LongFile &file : longFiles) {
        if (file.path == path)
            return file.most;
    }
    return maxLines;
}

bool isCode(const QString &path)
{
    return path.endsWith(".h"_L1) || path.endsWith(".cpp"_L1) || path.endsWith(".mm"_L1);
}

QStringList checkFile(const SourceFile &file)
{
    QStringList findings;
    const QStringList lines = file.text.split(u'\n');
    // A script's first line is its interpreter's.
    const qsizetype licence = lines.constFirst().startsWith("#!"_L1) ? 1 : 0;
    if (!lines.value(licence).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
        findings.append(finding(file, licence + 1, lines.value(licence), u"no SPDX line"_s));
    if (!isCode(file.path))
        return findings;

    // A text that ends with a line break ends in an empty piece, which is no line.
    const qsizetype count = lines.constLast().isEmpty() ? lines.size() - 1 : lines.size();
    // A test is a list of cases; how many there are says nothing about its shape.
    if (count > mostLines(file.path) && !file.path.startsWith("tests/"_L1)) {
        findings.append(
            finding(file, count, {}, u"more than %1 lines"_s.arg(mostLines(file.path))));
    }
    if (file.path.endsWith(".h"_L1) && !file.text.contains("#pragma once"_L1))
        findings.append(finding(file, 1, {}, u"no #pragma once"_s));
    static const QRegularExpression snake(u"^[a-z0-9_]+$"_s);
    if (!QFileInfo(file.path).completeBaseName().contains(snake))
        findings.append(finding(file, 1, {}, u"file names are snake_case"_s));
    return findings;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void tree()
    {
        const QString top = QStringLiteral(NABA_SOURCE_DIR);
        QStringList found;
        qsizetype read = 0;
        for (const QString &folder :
             {u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"scripts"_s, u".ci"_s}) {
            const QList<SourceFile> files =
                sourceFiles(top, folder,
                            {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s, u"*.cmake"_s, u"CMakeLists.txt"_s,
                             u"*.sql"_s, u"*.sh"_s, u"*.py"_s});
            for (const SourceFile &file : files)
                found += checkFile(file);
            read += files.size();
        }
        QVERIFY2(read > 20, "the source tree is not here");
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void listedFilesAreThere()
    {
        for (const LongFile &file : longFiles) {
            const QString path = QStringLiteral(NABA_SOURCE_DIR) + u'/' + file.path.toString();
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        }
    }

    // That the check can fail, and does not where it must not.

    void samples_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        const QString spdx = u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        const QString hash = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        const QString once = u"#pragma once\n"_s;
        QTest::newRow("good") << u"app/a.h"_s << spdx + once << QString();
        QTest::newRow("no licence") << u"app/a.cpp"_s << u"int x;\n"_s << u"no SPDX line"_s;
        QTest::newRow("licence later") << u"app/a.cpp"_s << u"\n"_s + spdx << u"no SPDX line"_s;
        QTest::newRow("empty") << u"app/a.cpp"_s << QString() << u"no SPDX line"_s;
        QTest::newRow("script") << u"scripts/a.sh"_s << u"#!/bin/sh\n"_s + hash << QString();
        QTest::newRow("no guard") << u"app/a.h"_s << spdx << u"no #pragma once"_s;
        QTest::newRow("400 lines") << u"app/a.cpp"_s << spdx + QString(399, u'\n') << QString();
        QTest::newRow("401 lines")
            << u"app/a.cpp"_s << spdx + QString(400, u'\n') << u"more than 400 lines"_s;
        QTest::newRow("listed") << u"app/html/guard.cpp"_s << spdx + QString(460, u'\n')
                                << QString();
        QTest::newRow("listed, grown")
            << u"app/html/guard.cpp"_s << spdx + QString(470, u'\n') << u"more than 470 lines"_s;
        QTest::newRow("long test")
            << u"tests/a_test.cpp"_s << spdx + QString(900, u'\n') << QString();
        QTest::newRow("long data")
            << u"resources/a.sql"_s << hash + QString(900, u'\n') << QString();
        QTest::newRow("name") << u"app/FeedTree.cpp"_s << spdx << u"file names are snake_case"_s;
    }

    void samples()
    {
        QFETCH(QString, path);
        QFETCH(QString, text);
        QFETCH(QString, why);
        const QStringList found = checkFile({path, text});
        QCOMPARE(found.isEmpty(), why.isEmpty());
        if (!why.isEmpty())
            QVERIFY2(found.constFirst().contains(why), qPrintable(found.constFirst()));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
