// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in any width: as a table where it fits, else stacked; words stay whole, copies are tables.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/page_find.h"
#include "ui/reader/properties.h"
#include "ui/reader/selection_text.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &html)
{
    Article article;
    article.header.id = ArticleId{7};
    article.header.language = u"ar"_s;
    article.contentHtml = html;
    return article;
}

void open(ReaderView &view, const QString &html, int column)
{
    measure::showAt(view, makeReaderArticle(articleOf(html), {}, Qt::RightToLeft), column);
    view.document()->documentLayout()->documentSize();
}

/// Seven columns under headers, three rows, one cell empty.
QString league()
{
    return u"<p>جدول ترتيب الفرق المشاركة في البطولة:</p><table><tr><th>الفريق<th>المباريات"
           "<th>الانتصارات<th>التعادلات<th>الخسائر<th>الأهداف<th>النقاط"
           "<tr><td>الأهلي طرابلس<td>34<td>25<td>6<td>3<td>71:20<td>81"
           "<tr><td>الاتحاد<td>34<td>23<td>8<td><td>66:24<td>77"
           "<tr><td>النصر بنغازي<td>34<td>21<td>7<td>6<td>59:31<td>70</table><p>انتهى.</p>"_s;
}

QString english()
{
    return u"<p>These are the standings of the league after all matches:</p><table><tr><th>Team"
           "<th>Matches<th>Victories<th>Stalemates<th>Losses<th>Goals<th>Points"
           "<tr><td>Al-Ahly Tripoli<td>34<td>25<td>6<td>3<td>71:20<td>81</table>"_s;
}

QTextTable *tableOf(const ReaderView &view)
{
    for (QTextFrame *frame : view.document()->rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            return table;
    }
    return nullptr;
}

reader::TableRole roleIn(const ReaderView &view)
{
    const QTextTable *table = tableOf(view);
    return table ? reader::tableRoleOf(table->format()) : reader::TableRole::None;
}

/// The first word that a line break cuts; empty: none.
QString cutWord(const ReaderView &view)
{
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        const QString text = b.text();
        for (int i = 0; i + 1 < b.layout()->lineCount(); ++i) {
            const QTextLine line = b.layout()->lineAt(i);
            const int end = line.textStart() + line.textLength();
            if (!text[end - 1].isSpace() && !text[end].isSpace() && text[end - 1] != u'-' &&
                text[end - 1] != u'/')
                return text;
        }
    }
    return {};
}

/// Whether all ink lies inside the column.
bool fits(const ReaderView &view, int column)
{
    const QList<measure::MeasuredBlock> blocks = measure::measure(*view.document()).blocks;
    return std::all_of(blocks.begin(), blocks.end(), [column](const measure::MeasuredBlock &b) {
        return b.rect.left() >= -1 && b.rect.right() <= column + 1;
    });
}

QString copied(const ReaderView &view, bool html = false)
{
    QTextCursor all(view.document());
    all.select(QTextCursor::Document);
    return html ? reader::cleanHtml(all) : reader::plainText(all);
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fitsAtAnyWidth_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("column");
        const QString spans =
            u"<p>جدول فيه خلايا تمتد على أكثر من عمود وأكثر من سطر:</p><table><tr><th rowspan=2>"
            "المدينة<th colspan=2>درجة الحرارة المتوقعة غدا<th rowspan=2>الرياح<tr><th>العظمى"
            "<th>الصغرى<tr><td>طرابلس<td>24<td>15<td>شمالية غربية<tr><td>بنغازي<td colspan=2>"
            "غير متوفرة<td>هادئة</table>"_s;
        const QString bare = u"<p>جدول بلا رؤوس:</p><table><tr><td>المتحدث<td>باسم<td>الوزارة<td>"
                             "المستشفيات<td>الحكومية<td>والخاصة</table>"_s;
        for (const int column : {200, 256, 288, 320, 360, 420, 480, 560, 640, 900}) {
            QTest::addRow("league %d", column) << league() << column;
            QTest::addRow("English %d", column) << english() << column;
            QTest::addRow("spans %d", column) << spans << column;
            QTest::addRow("bare %d", column) << bare << column;
            QTest::addRow("in a quote %d", column)
                << u"<blockquote>"_s + league() + u"</blockquote>"_s << column;
            QTest::addRow("in a table %d", column)
                << u"<p>جدول في جدول:</p><table><tr><th>البند<th>التفاصيل<tr><td>الدوري<td>"_s +
                       league() + u"</table>"_s
                << column;
            QTest::addRow("in a list %d", column)
                << u"<ul><li>بند"_s + league() + u"</ul>"_s << column;
        }
    }

    void fitsAtAnyWidth()
    {
        QFETCH(QString, html);
        QFETCH(int, column);
        ReaderView view;
        open(view, html, column);
        QCOMPARE(cutWord(view), QString());
        QVERIFY(fits(view, column));
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void isATableWhereThereIsRoom()
    {
        ReaderView view;
        open(view, league(), 640);
        QCOMPARE(roleIn(view), reader::TableRole::Data);
        open(view, league(), 288);
        QCOMPARE(roleIn(view), reader::TableRole::Stacked);
    }

    void tableInATable()
    {
        const QString html =
            u"<p>جدول في جدول:</p><table><tr><th>أ<th>ب<tr><td>ج<td>"_s + league() + u"</table>"_s;
        ReaderView view;
        open(view, html, 1200);
        QCOMPARE(roleIn(view), reader::TableRole::Data);
        int column = 900;
        while (column > 200 && roleIn(view) == reader::TableRole::Data)
            open(view, html, column -= 20);
        QCOMPARE(roleIn(view), reader::TableRole::Stacked);
        // The inner one has the column to itself now.
        const QList<measure::MeasuredTable> tables = measure::measure(*view.document()).tables;
        QCOMPARE(tables.size(), 2);
        QCOMPARE(tables[0].size(), 2);
        QCOMPARE(tables[1].size(), 4);
    }

    void nothingOfALargeTableIsLost()
    {
        const auto tableOfSize = [](int rows, int columns) {
            QString html = u"<table><tr><th colspan=1000>عنوان الجدول<tr>"_s;
            for (int row = 0; row < rows; ++row) {
                html += u"<tr>"_s;
                for (int column = 0; column < columns; ++column)
                    html += u"<td>خ"_s + QString::number(row * columns + column);
            }
            return html + u"</table>"_s;
        };
        for (const auto &[rows, columns] : {std::pair(4200, 1), std::pair(2, 90)}) {
            ReaderView view;
            open(view, tableOfSize(rows, columns), 9000);
            const QList<measure::MeasuredTable> tables = measure::measure(*view.document()).tables;
            QCOMPARE(tables.size(), 1);
            QCOMPARE(tables[0].size(), rows + 1);
            QCOMPARE(tables[0][0], QStringList(u"عنوان الجدول"_s));
            QCOMPARE(tables[0].last().size(), columns);
            QCOMPARE(tables[0].last().first(), u"خ"_s + QString::number(rows * columns - 1));
        }
    }

    void picturesKeepToTheirCell_data()
    {
        QTest::addColumn<QString>("picture");
        QTest::addColumn<int>("column");
        for (const int column : {320, 640}) {
            QTest::addRow("small %d", column) << u"width=120 height=80"_s << column;
            QTest::addRow("large %d", column) << u"width=1600 height=900"_s << column;
            QTest::addRow("unknown %d", column) << QString() << column;
        }
    }

    void picturesKeepToTheirCell()
    {
        QFETCH(QString, picture);
        QFETCH(int, column);
        ReaderView view;
        open(view,
             u"<p>صورة بجانب نص:</p><table><tr><td><img src=https://e.com/a.jpg "_s + picture +
                 u"><td>نص بجانب الصورة يكفي لسطرين على الأقل في هذه الخلية</table>"_s,
             column);
        const QTextTable *table = tableOf(view);
        QVERIFY(table);
        const QRectF room =
            view.document()->documentLayout()->frameBoundingRect(const_cast<QTextTable *>(table));
        for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
            if (reader::roleOf(b.blockFormat()) != reader::Role::Picture)
                continue;
            const QRectF rect = view.document()->documentLayout()->blockBoundingRect(b);
            const QTextLine line = b.layout()->lineAt(0);
            QVERIFY(line.horizontalAdvance() <= rect.width() + 1);
            QVERIFY(line.horizontalAdvance() >= 40);
            QVERIFY(rect.left() >= room.left() - 1 && rect.right() <= room.right() + 1);
        }
    }

    void stackedCellsSayTheirHeader()
    {
        ReaderView view;
        open(view, league(), 288);
        const measure::Measured got = measure::measure(*view.document());
        QStringList said;
        for (const measure::MeasuredBlock &block : got.blocks) {
            QCOMPARE(block.align, u"right"_s);
            if (!block.label.isEmpty())
                said += block.label.simplified() + u' ' + block.text;
        }
        QCOMPARE(said.size(), 20); // 21 cells, one of them empty
        QCOMPARE(said.mid(0, 3), QStringList({u"الفريق: الأهلي طرابلس"_s, u"المباريات: 34"_s,
                                              u"الانتصارات: 25"_s}));
        QCOMPARE(said.last(), u"النقاط: 70"_s);
        QCOMPARE(got.tables.size(), 1);
        QCOMPARE(got.tables[0].size(), 20);
    }

    void copiesTheSameTable()
    {
        ReaderView wide;
        open(wide, league(), 640);
        ReaderView narrow;
        open(narrow, league(), 288);
        QCOMPARE(roleIn(narrow), reader::TableRole::Stacked);
        const QString text = copied(narrow);
        QVERIFY2(
            text.contains(u"الفريق\tالمباريات\tالانتصارات\tالتعادلات\tالخسائر\tالأهداف\tالنقاط\n"
                          "الأهلي طرابلس\t34\t25\t6\t3\t71:20\t81\n"
                          "الاتحاد\t34\t23\t8\t\t66:24\t77\n"_s),
            qPrintable(text));
        QCOMPARE(text, copied(wide));
        QVERIFY(copied(narrow, true).contains(u"<tr><td>الأهلي طرابلس</td><td>34</td>"_s));
        QVERIFY(copied(narrow, true).contains(u"<th>الفريق</th><th>المباريات</th>"_s));
    }

    void partsOfAStackAreCopied()
    {
        ReaderView view;
        open(view, league(), 288);
        const QList<reader::Hit> hits = reader::findText(*view.document(), u"77"_s);
        QCOMPARE(hits.size(), 1);
        QTextCursor cursor(view.document());
        cursor.setPosition(hits[0].position);
        cursor.setPosition(hits[0].position + hits[0].length, QTextCursor::KeepAnchor);
        QCOMPARE(reader::plainText(cursor).trimmed(), u"77"_s);
    }

    void followsTheWidth()
    {
        ReaderView view;
        open(view, league() + u"<p>فقرة بعد الجدول.</p>"_s.repeated(30), 640);
        const auto wordAtTop = [&view] {
            const int position = view.document()->documentLayout()->hitTest(
                QPointF(view.width() / 2.0, view.verticalScrollBar()->value() + 6), Qt::FuzzyHit);
            return view.document()->findBlock(position).text();
        };
        view.resize(view.width(), 300);
        const QList<reader::Hit> end = reader::findText(*view.document(), u"انتهى"_s);
        const QTextBlock block = view.document()->findBlock(end.first().position);
        view.verticalScrollBar()->setValue(
            qRound(view.document()->documentLayout()->blockBoundingRect(block).top()));
        QCOMPARE(wordAtTop(), u"انتهى."_s);
        view.resize(320, 300);
        QCOMPARE(roleIn(view), reader::TableRole::Stacked);
        QCOMPARE(wordAtTop(), u"انتهى."_s);
        view.resize(900, 300);
        QCOMPARE(roleIn(view), reader::TableRole::Data);
        QCOMPARE(wordAtTop(), u"انتهى."_s);
        view.setZoom(3);
        QCOMPARE(cutWord(view), QString());
        view.setColumnWidth(200);
        QCOMPARE(cutWord(view), QString());
    }

    void cellsOfManyBlocks()
    {
        ReaderView view;
        open(view,
             u"<p>جدول فيه قوائم:</p><table><tr><th>الموضوع<th>التفاصيل الكاملة<th>الملاحظات "
             "الختامية<tr><td>المستشفيات الجامعية<td><ul><li>أولا<li>ثانيا</ul><td><p>فقرة</p><p>"
             "أخرى</p></table>"_s,
             220);
        QCOMPARE(roleIn(view), reader::TableRole::Stacked);
        QCOMPARE(cutWord(view), QString());
        const QString all = view.document()->toPlainText();
        for (const QString &word : {u"أولا"_s, u"ثانيا"_s, u"أخرى"_s, u"الملاحظات"_s})
            QVERIFY2(all.contains(word), qPrintable(word));
    }
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
