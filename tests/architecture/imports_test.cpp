// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/import_rules.h"

#include <QTest>

using namespace naba::architecture;
using namespace Qt::StringLiterals;

namespace {

using Check = QStringList (*)(const SourceFile &);

QStringList findings(Check check)
{
    QStringList all;
    const QString top = QStringLiteral(NABA_SOURCE_DIR);
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        const QList<SourceFile> files = sourceFiles(top, folder, {u"*.h"_s, u"*.cpp"_s, u"*.mm"_s});
        for (const SourceFile &file : files)
            all += check(file);
    }
    return all;
}

} // namespace

/// Reads the source tree itself and holds it against docs/architecture.md.
class ImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        const QString top = QStringLiteral(NABA_SOURCE_DIR);
        QVERIFY2(sourceFiles(top, u"app"_s, {u"*.h"_s}).size() > 10, "the source tree is not here");
    }

    void importTable()
    {
        const QStringList found = findings(checkImports);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void qtModules()
    {
        if (qtModule(u"QSqlDatabase"_s) != "QtSql"_L1)
            QSKIP("Qt's headers are not laid out by module here");
        const QStringList found = findings(checkQtModules);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    void calls()
    {
        const QStringList found = findings(checkCalls);
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
    }

    // That the checks can fail, and do not where they must not.

    void importSamples_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const QString &path, const QString &line,
                            bool allowed) {
            QTest::newRow(name) << path << line << allowed;
        };
        row("down", u"app/feeds/parse.cpp"_s, u"#include \"app/html/encoding.h\""_s, true);
        row("up", u"app/text/fold.cpp"_s, u"#include \"app/feeds/parse.h\""_s, false);
        row("own folder", u"app/text/fold.cpp"_s, u"#include \"app/text/fold.h\""_s, true);
        row("window to store", u"ui/feeds/tree.cpp"_s, u"#include \"app/store/store.h\""_s, false);
        row("window to parser", u"ui/main_window.cpp"_s, u"#include \"app/feeds/parse.h\""_s,
            false);
        row("pane to pane", u"ui/feeds/tree.cpp"_s, u"#include \"ui/reader/view.h\""_s, false);
        row("window to pane", u"ui/main_window.cpp"_s, u"#include \"ui/reader/view.h\""_s, true);
        row("reader's blocks", u"ui/reader/view.cpp"_s, u"#include \"app/html/blocks.h\""_s, true);
        row("reader's parser", u"ui/reader/view.cpp"_s, u"#include \"app/html/dom.h\""_s, false);
        row("others' blocks", u"ui/feeds/tree.cpp"_s, u"#include \"app/html/blocks.h\""_s, false);
        row("store to text", u"app/store/store.cpp"_s, u"#include \"app/text/fold.h\""_s, false);
        row("core to window", u"app/cli/main.cpp"_s, u"#include \"ui/actions.h\""_s, false);
        row("not rooted", u"app/text/fold.cpp"_s, u"#include \"fold.h\""_s, false);
        row("spaces", u"app/text/fold.cpp"_s, u" #  include  \"app/store/store.h\""_s, false);
        row("comment", u"app/text/fold.cpp"_s, u"// #include \"app/store/store.h\""_s, true);
        row("moc", u"app/net/x.cpp"_s, u"#include \"x.moc\""_s, true);
        row("new pane", u"ui/search/x.cpp"_s, u"#include \"app/store/store.h\""_s, false);
        row("new pane's words", u"ui/search/x.cpp"_s, u"#include \"app/wording/wording.h\""_s,
            true);
        row("unknown folder", u"app/news/x.cpp"_s, u"#include \"app/base/ids.h\""_s, false);
    }

    void importSamples()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        const QStringList found = checkImports({path, u"// one\n"_s + line + u"\nint x;\n"_s});
        QCOMPARE(found.isEmpty(), allowed);
        if (!allowed) {
            QVERIFY2(found.constFirst().startsWith(path + u":2: "_s),
                     qPrintable(found.constFirst()));
            QVERIFY(found.constFirst().endsWith(line.trimmed()));
        }
    }

    void moduleSamples_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("store") << u"app/store/a.cpp"_s << u"#include <QSqlQuery>"_s << true;
        QTest::newRow("sql") << u"app/library/a.cpp"_s << u"#include <QSqlQuery>"_s << false;
        QTest::newRow("sql in ui") << u"ui/a.cpp"_s << u"#include <QtSql/QSqlQuery>"_s << false;
        QTest::newRow("widget") << u"app/models/a.h"_s << u"#include <QWidget>"_s << false;
        QTest::newRow("font") << u"app/text/a.h"_s << u"#include <QFont>"_s << false;
        QTest::newRow("lower case") << u"app/text/a.h"_s << u"#include <qfont.h>"_s << false;
        QTest::newRow("core") << u"app/text/a.h"_s << u"#include <QString>"_s << true;
        QTest::newRow("widget in ui") << u"ui/a.h"_s << u"#include <QWidget>"_s << true;
    }

    void moduleSamples()
    {
        if (qtModule(u"QSqlDatabase"_s) != "QtSql"_L1)
            QSKIP("Qt's headers are not laid out by module here");
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        QCOMPARE(checkQtModules({path, line}).isEmpty(), allowed);
    }

    void callSamples_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("setHtml") << u"ui/reader/a.cpp"_s << u"view->setHtml(text);"_s << false;
        QTest::newRow("copying") << u"ui/reader/a.cpp"_s
                                 << u"mime->setHtml(reader::cleanHtml(cursor));"_s << true;
        QTest::newRow("copying elsewhere")
            << u"ui/articles/a.cpp"_s << u"mime->setHtml(reader::cleanHtml(cursor));"_s << false;
        QTest::newRow("spoken of") << u"ui/reader/a.cpp"_s << u"/* never setHtml( */"_s << true;
        QTest::newRow("after a string")
            << u"ui/reader/a.cpp"_s << u"call(\"//\"); view->setHtml(text);"_s << false;
        QTest::newRow("after a number")
            << u"ui/reader/a.cpp"_s << u"x = 1'000; view->setHtml(text); // '"_s << false;
        QTest::newRow("tr") << u"app/models/a.cpp"_s << u"return tr(\"Today\");"_s << false;
        QTest::newRow("translate")
            << u"app/library/a.cpp"_s << u"QCoreApplication::translate(\"a\", \"b\")"_s << false;
        QTest::newRow("wording") << u"app/wording/a.cpp"_s << u"translate(\"a\")"_s << true;
        QTest::newRow("words with tr") << u"app/text/a.cpp"_s << u"str(x); ptr (x);"_s << true;
        QTest::newRow("threads") << u"app/library/a.cpp"_s << u"QtConcurrent::run(f);"_s << false;
        QTest::newRow("then") << u"app/library/a.cpp"_s << u"future.then(this, f);"_s << false;
        QTest::newRow("then in the window") << u"ui/a.cpp"_s << u"    .then (this, f);"_s << false;
        QTest::newRow("and_then") << u"app/store/a.cpp"_s << u"a.and_then(f); then(a);"_s << true;
        QTest::newRow("executor") << u"app/base/a.h"_s << u"std::thread t;"_s << true;
    }

    void callSamples()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, allowed);
        QCOMPARE(checkCalls({path, line}).isEmpty(), allowed);
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports_test.moc"
