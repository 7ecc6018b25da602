// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures come when the reader wants them, into places of their shape, and move nothing.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/pictures.h"
#include "ui/reader/properties.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFragment>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

QUrl address(int i)
{
    return QUrl(u"https://example.org/%1.png?w=1&h=2"_s.arg(i));
}

QImage coloured(int width, int height, const QColor &colour = Qt::red)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

/// Six pictures of which every other declares its shape, each with two paragraphs below.
Article illustrated()
{
    Article article;
    article.header.id = ArticleId{8};
    article.header.title = u"صور من ليبيا"_s;
    article.header.titleDirection = Qt::RightToLeft;
    for (int i = 0; i < 6; ++i) {
        const QString shape = i % 2 == 0 ? u" width=1600 height=900"_s : QString();
        article.contentHtml += u"<p><img src='%1'%2 alt='صورة'></p>"_s.arg(
            QString::fromLatin1(address(i).toEncoded()).toHtmlEscaped(), shape);
        for (int k = 0; k < 4; ++k) {
            article.contentHtml += u"<p>فقرة %1: شهدت العاصمة الليبية طرابلس، اليوم الاثنين، جولة "
                                   "جديدة من المباحثات الأمنية والعسكرية بين مسؤولين من ليبيا "
                                   "والولايات المتحدة الأمريكية.</p>"_s.arg(10 * i + k);
        }
    }
    return article;
}

struct Place
{
    int position = 0;
    QSizeF size;
    QRectF rect; ///< in the document
};

QList<Place> placesOf(const ReaderView &view)
{
    QList<Place> places;
    const QTextDocument &document = *view.document();
    document.documentLayout()->pageCount(); // lays out all of it
    for (QTextBlock b = document.begin(); b.isValid(); b = b.next()) {
        for (auto it = b.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.objectType() != reader::PictureObject)
                continue;
            // Asked first: it lays out what is not yet.
            const QRectF block = document.documentLayout()->blockBoundingRect(b);
            const QTextLine line = b.layout()->lineAt(0);
            const QSizeF size(line.naturalTextWidth(), line.height());
            places +=
                {it.fragment().position(), size,
                 QRectF(block.topLeft() + QPointF(line.naturalTextRect().left(), line.y()), size)};
        }
    }
    return places;
}

/// How far the line that begins with `words` stands below the viewport's upper edge.
double offsetOf(const ReaderView &view, const QString &words)
{
    const QTextCursor at = view.document()->find(words);
    const QTextBlock block = at.block();
    const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
    return rect.top() + block.layout()->lineAt(0).y() - view.verticalScrollBar()->value();
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namedPictureStandsOnTop()
    {
        Article article;
        article.header.id = ArticleId{3};
        article.contentHtml = u"<p>نص المقالة هنا من دون صورة.</p>"_s;
        article.image = address(9);
        const auto made = makeReaderArticle(article, {}, Qt::RightToLeft);
        QCOMPARE(made.document.blocks.size(), size_t{2});
        QCOMPARE(made.document.blocks.front().image, address(9));
        QCOMPARE(made.document.blocks.front().direction, Qt::RightToLeft);

        // One that shows pictures of its own has no need of it: it is often the same.
        article.contentHtml += u"<ul><li><img src='https://example.org/1.png'></li></ul>"_s;
        const auto own = makeReaderArticle(article, {}, Qt::RightToLeft);
        QVERIFY(own.document.blocks.front().image.isEmpty());
    }

    void init();

    void cleanup()
    {
        m_view.reset();
        setTheme(Theme::Name::Light);
    }

    void placesHaveTheDeclaredShape();
    void nothingIsAskedForUnasked();
    void pressingAsksForOne();
    void menuAsksForAll();
    void onlyTheWebIsAsked();
    void neverWiderThanTheColumn_data();
    void neverWiderThanTheColumn();
    void loadedLinksLeadWhereTheyDid();
    void lineStays_data();
    void lineStays();
    void surviveRebuilding();
    void leaveWithTheirArticle();
    void dimmedInTheDark();
    void hugeOnesAreKeptSmaller();

private:
    void show(const Article &article);
    std::unique_ptr<ReaderView> m_view;
};

void PicturesTest::init()
{
    setTheme(Theme::Name::Light);
    m_view = std::make_unique<ReaderView>();
    m_view->resize(728, 600);
    m_view->show();
}

void PicturesTest::show(const Article &article)
{
    m_view->showArticle(makeReaderArticle(article, {}, Qt::RightToLeft));
    m_view->complete();
    QCoreApplication::processEvents();
}

void PicturesTest::placesHaveTheDeclaredShape()
{
    show(illustrated());
    const auto before = placesOf(*m_view);
    QCOMPARE(before.size(), 6);
    QCOMPARE(before[0].size, QSizeF(640, 360));
    QVERIFY(before[1].size.height() < 120);
    m_view->setPicture(address(0), coloured(1600, 900));
    QCOMPARE(placesOf(*m_view)[0].size, before[0].size);
}

void PicturesTest::nothingIsAskedForUnasked()
{
    QSignalSpy asked(m_view.get(), &ReaderView::pictureRequested);
    show(illustrated());
    m_view->grab();
    QCOMPARE(asked.count(), 0);
    QCOMPARE(m_view->missingPictures().size(), 6);
}

void PicturesTest::pressingAsksForOne()
{
    show(illustrated());
    QSignalSpy asked(m_view.get(), &ReaderView::pictureRequested);
    QSignalSpy left(m_view.get(), &ReaderView::linkActivated);
    QSignalSpy hovered(m_view.get(), &ReaderView::linkHovered);
    const QPoint middle = placesOf(*m_view)[0].rect.center().toPoint();
    QTest::mouseMove(m_view->viewport(), middle + QPoint(0, 1));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toUrl(), address(0));
    QVERIFY(!hovered.isEmpty());
    QCOMPARE(hovered.first().first().toUrl(), address(0));
    QCOMPARE(left.count(), 0);
}

void PicturesTest::menuAsksForAll()
{
    show(illustrated());
    m_view->setPicture(address(2), coloured(1600, 900));
    QSignalSpy asked(m_view.get(), &ReaderView::pictureRequested);
    m_view->requestPictures();
    QCOMPARE(asked.count(), 5);
    QCOMPARE(asked[2].first().toUrl(), address(3));
}

void PicturesTest::onlyTheWebIsAsked()
{
    Article article;
    article.header.id = ArticleId{9};
    article.contentHtml = u"<p>نص</p><img src='file:///etc/hosts'><img src='naba:addtag'>"
                          "<img src='javascript:x'><img src='mailto:a@example.org'>"_s;
    show(article);
    QSignalSpy asked(m_view.get(), &ReaderView::pictureRequested);
    m_view->requestPictures();
    QCOMPARE(asked.count(), 0);
    Q_EMIT m_view->anchorClicked(QUrl(u"naba:picture?file%3A%2F%2F%2Fetc%2Fhosts"_s));
    QCOMPARE(asked.count(), 0);
}

void PicturesTest::neverWiderThanTheColumn_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, 500, 728, 1600, 2560})
        QTest::addRow("%d", width) << width;
}

void PicturesTest::neverWiderThanTheColumn()
{
    QFETCH(int, width);
    m_view->resize(width, 600);
    show(illustrated());
    for (int i = 0; i < 6; ++i)
        m_view->setPicture(address(i), coloured(i == 5 ? 100 : 3000, i == 4 ? 9000 : 700));
    const QTextFrameFormat root = m_view->document()->rootFrame()->frameFormat();
    const double column = m_view->viewport()->width() - root.leftMargin() - root.rightMargin();
    const auto places = placesOf(*m_view);
    QCOMPARE(places.size(), 6);
    for (const Place &place : places)
        QVERIFY(place.size.width() <= column);
    QCOMPARE(places[5].size, QSizeF(100, 700)); // not enlarged
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    m_view->setZoom(2);
    for (const Place &place : placesOf(*m_view))
        QVERIFY(place.size.width() <= column * 2 && place.size.width() <= width);
}

void PicturesTest::loadedLinksLeadWhereTheyDid()
{
    Article article;
    article.header.id = ArticleId{9};
    article.contentHtml = u"<p>نص</p><a href='https://example.org/page'><img src='%1'></a>"_s.arg(
        QString::fromLatin1(address(0).toEncoded()).toHtmlEscaped());
    show(article);
    const auto anchor = [this] {
        QTextCursor at(m_view->document());
        at.setPosition(placesOf(*m_view).first().position + 1);
        return at.charFormat().anchorHref();
    };
    QVERIFY(anchor().startsWith(u"naba:picture?"_s));
    m_view->setPicture(address(0), coloured(300, 200));
    QCOMPARE(anchor(), u"https://example.org/page"_s);
    m_view->setPicture(address(0), {});
    QVERIFY(anchor().startsWith(u"naba:picture?"_s));
}

void PicturesTest::lineStays_data()
{
    QTest::addColumn<QString>("then");
    for (const char *what : {"", "zoom", "theme", "narrower", "wider", "again"})
        QTest::newRow(*what ? what : "only pictures") << QString::fromLatin1(what);
}

void PicturesTest::lineStays()
{
    QFETCH(QString, then);
    show(illustrated());
    // Just below the fifth picture, which is cut by the upper edge.
    const QRectF cut = placesOf(*m_view)[3].rect;
    m_view->verticalScrollBar()->setValue(static_cast<int>(cut.bottom()) - 20);
    const QString reading = u"فقرة 30:"_s;
    const double before = offsetOf(*m_view, reading);
    QVERIFY(before > 0 && before < 120);
    for (const int i : {3, 0, 5, 2, 1, 4}) {
        m_view->setPicture(address(i), coloured(900 + i, 1000 - 100 * i));
        QCoreApplication::processEvents();
        QVERIFY(std::abs(offsetOf(*m_view, reading) - before) <= 1);
    }
    // From a line that stands at the edge, through whatever lays the page out anew.
    const QString top = u"فقرة 32:"_s;
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(offsetOf(*m_view, top)));
    const double edge = offsetOf(*m_view, top);
    if (then == "zoom"_L1)
        m_view->setZoom(1.4);
    else if (then == "theme"_L1)
        setTheme(Theme::Name::Dark);
    else if (then == "narrower"_L1)
        m_view->resize(480, 600);
    else if (then == "wider"_L1)
        m_view->resize(1400, 600);
    else if (then == "again"_L1)
        show(illustrated());
    QCoreApplication::processEvents();
    QVERIFY2(std::abs(offsetOf(*m_view, top) - edge) <= 1,
             qPrintable(u"%1, was %2"_s.arg(offsetOf(*m_view, top)).arg(edge)));
}

void PicturesTest::surviveRebuilding()
{
    show(illustrated());
    m_view->setPicture(address(1), coloured(1000, 500));
    const QSizeF size = placesOf(*m_view)[1].size;
    QCOMPARE(size, QSizeF(640, 320));
    setTheme(Theme::Name::Sepia);
    QCoreApplication::processEvents();
    QCOMPARE(placesOf(*m_view)[1].size, size);
    QCOMPARE(m_view->missingPictures().size(), 5);
}

void PicturesTest::leaveWithTheirArticle()
{
    show(illustrated());
    m_view->setPicture(address(1), coloured(1000, 500));
    Article other = illustrated();
    other.header.id = ArticleId{77};
    show(other);
    QCOMPARE(m_view->missingPictures().size(), 6);
}

void PicturesTest::dimmedInTheDark()
{
    show(illustrated());
    m_view->setPicture(address(0), coloured(1600, 900, QColor(200, 100, 50)));
    const auto middle = [this] {
        const QImage shot = m_view->viewport()->grab().toImage();
        const QPointF at = placesOf(*m_view)[0].rect.center();
        return shot.pixelColor((at * shot.devicePixelRatio()).toPoint());
    };
    QCOMPARE(middle(), QColor(200, 100, 50));
    setTheme(Theme::Name::Dark);
    QCoreApplication::processEvents();
    const QColor dark = middle();
    QVERIFY(std::abs(dark.red() - 176) <= 2);
    QVERIFY(std::abs(dark.green() - 88) <= 2);
    QVERIFY(std::abs(dark.blue() - 44) <= 2);
}

void PicturesTest::hugeOnesAreKeptSmaller()
{
    reader::Pictures pictures;
    pictures.set(address(0), coloured(9000, 30));
    QCOMPARE(pictures.size(address(0)), QSize(9000, 30));
    const QImage fitted = pictures.fitted(address(0), {640, 2}, false);
    QCOMPARE(fitted.size(), QSize(640, 2));
    QCOMPARE(fitted.pixelColor(3, 1), QColor(Qt::red));
    QVERIFY(pictures.fitted(address(1), {10, 10}, false).isNull());
    pictures.set(address(0), {});
    QVERIFY(!pictures.has(address(0)));
}

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
