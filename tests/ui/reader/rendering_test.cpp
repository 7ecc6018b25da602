// SPDX-License-Identifier: GPL-3.0-or-later
// Hard right-to-left articles: what stands where, glyph by glyph, against what is expected.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTextFrame>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

constexpr int oneLine = 9000; ///< no block of these articles is wider
constexpr qsizetype prefix = 60;

QString dataFolder()
{
    return QStringLiteral(NABA_TEST_DATA "/rtl-articles");
}

QJsonObject expectations()
{
    QFile file(dataFolder() + u"/expected.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString name(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

} // namespace

class RenderingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void standsAsExpected_data() { articles(); }

    void standsAsExpected();

    void touchesStartEdge_data() { articles(); }

    void touchesStartEdge();

    void fits_data() { articles(); }

    void fits();

    void directionOfInterfaceDoesNotMatter_data() { articles(); }

    void directionOfInterfaceDoesNotMatter();

private:
    void articles();
    void show(ReaderView &view, int column);
    void compareBlock(const measure::MeasuredBlock &got, const QJsonObject &expected);

    QJsonObject m_expected;
};

void RenderingTest::initTestCase()
{
    m_expected = expectations();
    if (m_expected.isEmpty())
        QSKIP("the articles are not there: " NABA_TEST_DATA "/rtl-articles");
    setTheme(Theme::Name::Light);
}

void RenderingTest::articles()
{
    QTest::addColumn<QString>("article");
    const QStringList names = m_expected.keys();
    for (const QString &article : names)
        QTest::newRow(qUtf8Printable(article)) << article;
}

void RenderingTest::show(ReaderView &view, int column)
{
    QFETCH(QString, article);
    const auto page = measure::readPage(dataFolder() + u'/' + article + u".html"_s);
    QVERIFY(page.has_value());
    measure::showAt(view, makeReaderArticle(*page, {}, QGuiApplication::layoutDirection()), column);
}

void RenderingTest::compareBlock(const measure::MeasuredBlock &got, const QJsonObject &expected)
{
    QCOMPARE(got.text.left(prefix).trimmed(), expected[u"text"_s].toString().trimmed());
    QCOMPARE(name(got.direction), expected[u"dir"_s].toString());
    if (expected.contains(u"align"_s))
        QCOMPARE(got.align, expected[u"align"_s].toString());
    if (expected.contains(u"order_left_to_right"_s)) {
        QCOMPARE(QJsonArray::fromStringList(got.order),
                 expected[u"order_left_to_right"_s].toArray());
    }
}

void RenderingTest::standsAsExpected()
{
    QFETCH(QString, article);
    ReaderView view;
    show(view, oneLine);
    const measure::Measured got = measure::measure(*view.document());
    const QJsonObject expected = m_expected[article].toObject();
    const QJsonArray blocks = expected[u"blocks"_s].toArray();
    QCOMPARE(got.blocks.size(), blocks.size());
    for (qsizetype i = 0; i < blocks.size(); ++i)
        compareBlock(got.blocks[i], blocks[i].toObject());

    QJsonArray markers;
    for (const measure::MeasuredBlock &block : got.blocks) {
        if (block.marker.isEmpty())
            continue;
        markers.append(block.marker);
        QCOMPARE(block.markerSide, block.direction == Qt::RightToLeft ? u"right"_s : u"left"_s);
    }
    if (expected.contains(u"markers_in_order"_s))
        QCOMPARE(markers, expected[u"markers_in_order"_s].toArray());
    if (expected.contains(u"tables"_s)) {
        QCOMPARE(measure::toJson(got)[u"tables"_s].toArray(), expected[u"tables"_s].toArray());
    }
}

void RenderingTest::touchesStartEdge()
{
    constexpr int column = 640;
    ReaderView view;
    show(view, column);
    const measure::Measured got = measure::measure(*view.document());
    for (const measure::MeasuredBlock &block : got.blocks) {
        if (block.align == "center"_L1)
            continue;
        const bool rtl = block.direction == Qt::RightToLeft;
        QCOMPARE(block.align, rtl ? u"right"_s : u"left"_s);
        const double gap = rtl ? block.available.right() - block.rect.right()
                               : block.rect.left() - block.available.left();
        QVERIFY2(std::abs(gap) <= 2, qUtf8Printable(block.text));
    }
}

void RenderingTest::fits()
{
    for (const int width : {320, 480, 656, 1000, 1600, 2560}) {
        ReaderView view;
        view.resize(width, 600);
        view.show();
        QFETCH(QString, article);
        const auto page = measure::readPage(dataFolder() + u'/' + article + u".html"_s);
        QVERIFY(page.has_value());
        view.showArticle(makeReaderArticle(*page, {}, Qt::RightToLeft));
        QCoreApplication::processEvents();
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
        const QTextFrameFormat root = view.document()->rootFrame()->frameFormat();
        QVERIFY(std::abs(root.leftMargin() - root.rightMargin()) <= 1);
        const double column = view.viewport()->width() - root.leftMargin() - root.rightMargin();
        QVERIFY(column <= 640 + 1);
        QVERIFY(root.leftMargin() >= 16);
        const measure::Measured got = measure::measure(*view.document());
        for (const measure::MeasuredBlock &block : got.blocks) {
            QVERIFY2(block.rect.left() >= -1 && block.rect.right() <= column + 1,
                     qUtf8Printable(block.text));
        }
    }
}

void RenderingTest::directionOfInterfaceDoesNotMatter()
{
    QJsonObject seen[2];
    for (const Qt::LayoutDirection direction : {Qt::RightToLeft, Qt::LeftToRight}) {
        QGuiApplication::setLayoutDirection(direction);
        ReaderView view;
        show(view, 640);
        seen[direction == Qt::RightToLeft] = measure::toJson(measure::measure(*view.document()));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(seen[0], seen[1]);
}

QTEST_MAIN(RenderingTest)
#include "rendering_test.moc"
