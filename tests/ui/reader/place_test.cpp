// SPDX-License-Identifier: GPL-3.0-or-later
// What is read in a long article stays where it is, at once and when all of it is written again.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

#include <algorithm>
#include <functional>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 240;

QUrl pictureOf(int i)
{
    return QUrl(u"https://example.org/%1.png"_s.arg(i));
}

/// Some 60,000 characters with tables, lists, quotes and pictures between its paragraphs.
Article longArticle()
{
    Article article;
    article.header.id = ArticleId{3};
    article.header.title = u"مقال طويل جدا عن أمور كثيرة حدثت في بلاد بعيدة منذ زمن"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.language = u"ar"_s;
    for (int i = 0; i < paragraphs; ++i) {
        article.contentHtml +=
            u"<p>الفقرة رقم %1: شهدت العاصمة الليبية طرابلس، اليوم الاثنين، جولة جديدة من "
            u"المباحثات الأمنية والعسكرية بين مسؤولين من ليبيا والولايات المتحدة الأمريكية، وذلك "
            u"بحضور سفراء دول الجوار وممثلين عن بعثة الأمم المتحدة للدعم، وفق ما نقلته وكالة "
            u"الأنباء الرسمية عن مصدر مسؤول.</p>"_s.arg(i);
        if (i % 60 == 40) {
            article.contentHtml +=
                u"<blockquote><p>قول</p></blockquote><ol><li>أول<li>ثان</ol><p><img src='%1'></p>"
                "<table><tr><td>المدينة<td>الدولة<td>السكان<td>المساحة<tr><td>طرابلس<td>ليبيا"
                "<td>ثلاثة ملايين<td>كبيرة</table>"_s.arg(pictureOf(i).toString());
        }
    }
    return article;
}

ReaderArticle ready(const Article &article)
{
    return makeReaderArticle(article, {}, Qt::RightToLeft);
}

using Change = std::function<void(ReaderView &)>;

Change resized(int width, int height)
{
    return [width, height](ReaderView &view) {
        view.resize(width, height);
    };
}

Change zoomed(double zoom)
{
    return [zoom](ReaderView &view) {
        view.setZoom(zoom);
    };
}

Change themed(Theme::Name name)
{
    return [name](ReaderView &) {
        setTheme(name);
    };
}

QImage screenOf(ReaderView &view)
{
    return view.viewport()->grab().toImage();
}

/// The same rows of pixels, each at most one higher or lower: where a line lies between two rows of
/// the screen depends on the height of all that is above it.
bool areAlike(const QImage &a, const QImage &b)
{
    if (a.size() != b.size() || a.format() != b.format())
        return false;
    const auto same = [&](int row, int other) {
        return other >= 0 && other < b.height() &&
               std::equal(a.constScanLine(row), a.constScanLine(row) + a.bytesPerLine(),
                          b.constScanLine(other));
    };
    for (int row = 1; row + 1 < a.height(); ++row) {
        if (!same(row, row) && !same(row, row - 1) && !same(row, row + 1))
            return false;
    }
    return true;
}

} // namespace

Q_DECLARE_METATYPE(QList<Change>)

class PlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        setTheme(Theme::Name::Light);
        m_view = std::make_unique<ReaderView>();
        m_view->resize(700, 600);
        m_view->show();
        m_view->showArticle(ready(longArticle()));
        m_view->complete();
    }

    void cleanup()
    {
        m_view.reset();
        setTheme(Theme::Name::Light);
    }

    void stays_data();
    void stays();
    void staysBesidesTables();
    void picturesAbove();
    void wholeArticle();
    void selectionStays();
    void hitStays();
    void scrollingGoesOnFromThere();
    void progressStays();
    void titleIsWhole();

private:
    /// How far below the viewport's top a paragraph's first line is; everything is laid out.
    [[nodiscard]] double offsetOf(const QString &begin) const
    {
        const QTextCursor at = m_view->document()->find(begin);
        if (at.isNull())
            return -1e6;
        m_view->document()->documentLayout()->documentSize();
        return m_view->document()->documentLayout()->blockBoundingRect(at.block()).top() +
               at.block().layout()->lineAt(0).y() - m_view->verticalScrollBar()->value();
    }

    void readFrom(int paragraph, int offset = 0)
    {
        QCoreApplication::processEvents();
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + qRound(offsetOf(nameOf(paragraph))) - offset);
        QCOMPARE(qRound(offsetOf(nameOf(paragraph))), offset);
    }

    static QString nameOf(int paragraph) { return u"الفقرة رقم %1:"_s.arg(paragraph); }

    std::unique_ptr<ReaderView> m_view;
};

void PlaceTest::stays_data()
{
    QTest::addColumn<int>("paragraph");
    QTest::addColumn<QList<Change>>("changes");
    const QList<QPair<const char *, QList<Change>>> all{
        {"resize", {resized(560, 600), resized(900, 500), resized(640, 640)}},
        {"wider and wider", {resized(730, 600), resized(800, 600), resized(1300, 600)}},
        {"narrower and narrower", {resized(600, 600), resized(420, 600), resized(330, 500)}},
        {"zoom", {zoomed(1.3), zoomed(2), zoomed(0.7), zoomed(1)}},
        {"theme", {themed(Theme::Name::Dark), themed(Theme::Name::Sepia)}},
        {"all", {zoomed(1.5), resized(1200, 700), themed(Theme::Name::Dark), resized(500, 500)}},
    };
    for (const int paragraph : {3, 180}) {
        for (const auto &[name, changes] : all)
            QTest::addRow("%s %d", name, paragraph) << paragraph << changes;
    }
}

void PlaceTest::stays()
{
    QFETCH(int, paragraph);
    QFETCH(QList<Change>, changes);
    readFrom(paragraph);
    const double before = offsetOf(nameOf(paragraph));
    // One after the other while it is still written …
    for (const Change &change : std::as_const(changes))
        change(*m_view);
    QImage atOnce = screenOf(*m_view);
    m_view->complete();
    const double moved = offsetOf(nameOf(paragraph)) - before;
    QVERIFY2(std::abs(moved) <= 1, qPrintable(QString::number(moved)));
    QVERIFY(areAlike(screenOf(*m_view), atOnce));
    // … and each to its end, from the event loop.
    for (const Change &change : std::as_const(changes)) {
        change(*m_view);
        atOnce = screenOf(*m_view);
        QTRY_VERIFY(m_view->isComplete());
        const double after = offsetOf(nameOf(paragraph));
        QVERIFY2(std::abs(after - before) <= 1, qPrintable(QString::number(after - before)));
        QVERIFY(areAlike(screenOf(*m_view), atOnce));
        QCoreApplication::processEvents();
        QVERIFY(std::abs(offsetOf(nameOf(paragraph)) - before) <= 1);
    }
}

/// In a narrow column they take another form.
void PlaceTest::staysBesidesTables()
{
    readFrom(132, 40);
    for (const int width : {330, 900, 325, 700}) {
        m_view->resize(width, 600);
        QTRY_VERIFY(m_view->isComplete());
        QVERIFY(std::abs(offsetOf(nameOf(132)) - 40) <= 40); // its first line may hold more
    }
    QVERIFY(std::abs(offsetOf(nameOf(132)) - 40) <= 1);
}

void PlaceTest::picturesAbove()
{
    readFrom(190);
    QImage tall(300, 900, QImage::Format_RGB32);
    tall.fill(Qt::darkGreen);
    const int value = m_view->verticalScrollBar()->value();
    for (int i = 40; i < 190; i += 60) {
        m_view->setPicture(pictureOf(i), tall);
        QVERIFY(std::abs(offsetOf(nameOf(190))) <= 1);
    }
    QVERIFY(m_view->verticalScrollBar()->value() > value + 200);
    // And while the page is being written anew.
    m_view->resize(640, 600);
    m_view->setPicture(pictureOf(40), {});
    QTRY_VERIFY(m_view->isComplete());
    QVERIFY(std::abs(offsetOf(nameOf(190))) <= 1);
}

void PlaceTest::wholeArticle()
{
    readFrom(195);
    Article whole = longArticle();
    whole.wholeHtml = u"<p>تمهيد لم يكن في الموجز.</p>"_s.repeated(40) + whole.contentHtml;
    m_view->showArticle(ready(whole));
    QVERIFY(std::abs(offsetOf(nameOf(195))) <= 1);
    m_view->resize(600, 600);
    m_view->showArticle(ready(longArticle())); // in the middle of it
    QTRY_VERIFY(m_view->isComplete());
    QVERIFY(std::abs(offsetOf(nameOf(195))) <= 1);
}

void PlaceTest::selectionStays()
{
    readFrom(205);
    m_view->setTextCursor(m_view->document()->find(nameOf(205)));
    readFrom(205);
    m_view->resize(620, 600);
    m_view->setZoom(1.2);
    QTRY_VERIFY(m_view->isComplete());
    QCOMPARE(m_view->textCursor().selectedText(), nameOf(205));
    QVERIFY(std::abs(offsetOf(nameOf(205))) <= 1);
    m_view->showArticle(ready(longArticle()));
    QVERIFY(!m_view->textCursor().hasSelection());
}

void PlaceTest::hitStays()
{
    m_view->find(nameOf(215));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(offsetOf(nameOf(215)) > 0 && offsetOf(nameOf(215)) < 600);
    const double before = offsetOf(nameOf(215));
    m_view->setZoom(1.1);
    m_view->setZoom(1);
    QTRY_VERIFY(m_view->isComplete());
    QVERIFY(std::abs(offsetOf(nameOf(215)) - before) <= 40);
}

void PlaceTest::scrollingGoesOnFromThere()
{
    readFrom(200);
    m_view->setZoom(1.1);
    m_view->pageForward(); // before it is written
    QVERIFY(offsetOf(nameOf(200)) < -400);
    QVERIFY(offsetOf(nameOf(200)) > -600);
    m_view->pageBack();
    QVERIFY(std::abs(offsetOf(nameOf(200))) <= 1);
    m_view->setZoom(1);
    QWheelEvent wheel(QPointF(300, 300), m_view->mapToGlobal(QPointF(300, 300)), {}, {0, -120},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(offsetOf(nameOf(200)) < -10);
    QVERIFY(offsetOf(nameOf(200)) > -200);
}

void PlaceTest::progressStays()
{
    readFrom(190);
    const double before = m_view->progress();
    QVERIFY(before > 0.7 && before < 0.9);
    QList<double> seen;
    connect(m_view.get(), &ReaderView::progressChanged, this,
            [&seen](qreal progress) { seen += progress; });
    m_view->resize(640, 600);
    QTRY_VERIFY(m_view->isComplete());
    QVERIFY(!seen.isEmpty());
    for (const double progress : std::as_const(seen))
        QVERIFY2(std::abs(progress - before) < 0.05, qPrintable(QString::number(progress)));
}

/// Nothing is lost when the page is laid out again.
void PlaceTest::titleIsWhole()
{
    for (const int width : {420, 900, 520}) {
        m_view->resize(width, 600);
        m_view->complete();
        m_view->document()->documentLayout()->documentSize();
        int empty = 0;
        for (QTextBlock b = m_view->document()->begin(); b.isValid(); b = b.next())
            empty += b.length() > 1 && b.layout()->lineCount() == 0 ? 1 : 0;
        QCOMPARE(empty, 0);
    }
}

QTEST_MAIN(PlaceTest)
#include "place_test.moc"
