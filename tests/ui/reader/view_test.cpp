// SPDX-License-Identifier: GPL-3.0-or-later
// The view as its window uses it: links, tags, paging, zoom, theme, and the line that stays.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"

#include <QAbstractTextDocumentLayout>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFragment>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

Article longArticle()
{
    Article article;
    article.header.id = ArticleId{3};
    article.header.title = u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني والعسكري"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.feedTitle = u"بوابة الوسط"_s;
    article.header.language = u"ar"_s;
    article.header.tags = {TagId{5}};
    for (int i = 0; i < 60; ++i) {
        article.contentHtml +=
            u"<p>الفقرة رقم %1: شهدت العاصمة الليبية طرابلس، اليوم الاثنين، جولة جديدة من "
            u"المباحثات "
            "الأمنية والعسكرية بين مسؤولين من ليبيا والولايات المتحدة الأمريكية.</p>"_s.arg(i);
    }
    article.contentHtml += u"<p>انظر <a href='#note'>الحاشية</a> و<a href='https://example.org/x'>"
                           "الموقع</a></p><p id='note'>حاشية</p>"_s;
    return article;
}

const QList<Tag> tags{{TagId{5}, u"ليبيا"_s, 0, 1}};

/// The text of the line at the top of the viewport and how far its top is from the viewport's.
QPair<QString, double> topLine(const ReaderView &view)
{
    const int scroll = view.verticalScrollBar()->value();
    const auto *layout = view.document()->documentLayout();
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        const QRectF rect = layout->blockBoundingRect(b);
        for (int i = 0; i < b.layout()->lineCount(); ++i) {
            const QTextLine line = b.layout()->lineAt(i);
            const double top = rect.top() + line.y();
            if (top + line.height() > scroll) {
                return {b.text().mid(line.textStart(), 12), top - scroll};
            }
        }
    }
    return {};
}

} // namespace

class ViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { setTheme(Theme::Name::Light); }

    void init();

    void cleanup() { m_view.reset(); }

    void beginsEmpty();
    void startsAtTheTop();
    void topLineStays_data();
    void topLineStays();
    void wholeArticleReplacesSummary();
    void spacePages();
    void zoomKeys();
    void zoomByPinch();
    void linksAreAnnouncedNotFollowed();
    void onlySafeSchemes();
    void anchorsScroll();
    void directionCanBeTurned();
    void tagsCanChange();
    void asksNobodyForPictures();
    void titleIsBalanced();
    void followsTheTheme();
    void summaryStandsIn();
    void hasAName();

private:
    void show(const Article &article);
    std::unique_ptr<ReaderView> m_view;
};

void ViewTest::init()
{
    m_view = std::make_unique<ReaderView>();
    m_view->resize(656, 500);
    m_view->show();
}

void ViewTest::show(const Article &article)
{
    m_view->showArticle(makeReaderArticle(article, tags, Qt::RightToLeft));
    QCoreApplication::processEvents();
}

void ViewTest::beginsEmpty()
{
    QVERIFY(!m_view->hasArticle());
    QCOMPARE(m_view->toPlainText(), QString());
    show(longArticle());
    QVERIFY(m_view->hasArticle());
    m_view->clear();
    QVERIFY(!m_view->hasArticle());
    QCOMPARE(m_view->toPlainText(), QString());
    QVERIFY(!m_view->grab().isNull());
}

void ViewTest::startsAtTheTop()
{
    show(longArticle());
    m_view->verticalScrollBar()->setValue(900);
    Article other = longArticle();
    other.header.id = ArticleId{4};
    show(other);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->progress(), 0.0);
}

void ViewTest::topLineStays_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"again", "narrower", "wider", "theme", "tags", "column"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void ViewTest::topLineStays()
{
    QFETCH(QString, what);
    show(longArticle());
    m_view->verticalScrollBar()->setValue(1500);
    QCoreApplication::processEvents();
    const auto before = topLine(*m_view);
    if (what == "again"_L1)
        show(longArticle());
    else if (what == "narrower"_L1)
        m_view->resize(500, 500);
    else if (what == "wider"_L1)
        m_view->resize(1100, 500);
    else if (what == "theme"_L1)
        setTheme(Theme::Name::Dark);
    else if (what == "tags"_L1)
        m_view->setTags({{TagId{5}, u"ليبيا"_s, 0, 1}, {TagId{6}, u"أمن"_s, 1, 1}});
    else
        m_view->setColumnWidth(480);
    QCoreApplication::processEvents();
    const auto after = topLine(*m_view);
    setTheme(Theme::Name::Light);
    // Lines break elsewhere in another width: then the paragraph stays, else the very line.
    const bool sameLines = what == "again"_L1 || what == "theme"_L1;
    if (sameLines) {
        QCOMPARE(after.first, before.first);
        QVERIFY(std::abs(after.second - before.second) <= 1);
    } else {
        QVERIFY(std::abs(after.second - before.second) <= 34);
    }
    QVERIFY(m_view->verticalScrollBar()->value() > 300);
}

void ViewTest::wholeArticleReplacesSummary()
{
    // The page has more above, between and below what the feed gave.
    Article article = longArticle();
    show(article);
    m_view->verticalScrollBar()->setValue(1500);
    QCoreApplication::processEvents();
    const auto before = topLine(*m_view);
    const auto topParagraph = [this] {
        return m_view->cursorForPosition({m_view->viewport()->width() / 2, 3}).block().text();
    };
    const QString read = topParagraph();
    QVERIFY(read.size() > 40);
    const int position = m_view->verticalScrollBar()->value();
    article.wholeHtml =
        u"<p>مقدمة لم يذكرها الموجز، وفيها كلام كثير.</p><h2>عنوان</h2>"_s.repeated(9) +
        article.contentHtml + u"<p>خاتمة المقال، وقد طال.</p>"_s.repeated(9);
    show(article);
    QCoreApplication::processEvents();
    QCOMPARE(topParagraph(), read);
    QCOMPARE(topLine(*m_view).first, before.first);
    QVERIFY(std::abs(topLine(*m_view).second - before.second) <= 1);
    QVERIFY(m_view->verticalScrollBar()->value() > position + 300);
    // And back.
    article.wholeHtml.clear();
    show(article);
    QCoreApplication::processEvents();
    QCOMPARE(topParagraph(), read);
    QVERIFY(std::abs(topLine(*m_view).second - before.second) <= 1);
}

void ViewTest::spacePages()
{
    show(longArticle());
    QSignalSpy end(m_view.get(), &ReaderView::endReached);
    QSignalSpy progress(m_view.get(), &ReaderView::progressChanged);
    QScrollBar *bar = m_view->verticalScrollBar();
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int first = bar->value();
    QVERIFY(first > 300 && first < 500); // a screenful less some lines
    QVERIFY(!progress.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ShiftModifier);
    QCOMPARE(bar->value(), 0);
    for (int i = 0; i < 100 && bar->value() < bar->maximum(); ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(bar->value(), bar->maximum());
    QCOMPARE(m_view->progress(), 1.0);
    QCOMPARE(end.count(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(end.count(), 1);
}

void ViewTest::zoomByPinch()
{
    const auto *pad = QPointingDevice::primaryPointingDevice();
    const auto spread = [&](double by) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, pad, 2, QPointF(50, 50), QPointF(50, 50),
                                  QPointF(50, 50), by, QPointF());
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    const double before = m_view->zoom();
    spread(0.04);
    QCOMPARE(m_view->zoom(), before); // less than a step
    spread(0.04);
    spread(0.04);
    QVERIFY(m_view->zoom() > before);
    for (int i = 0; i < 60; ++i)
        spread(-0.2);
    QCOMPARE(m_view->zoom(), 0.7);
    for (int i = 0; i < 60; ++i)
        spread(0.3);
    QCOMPARE(m_view->zoom(), 3.0);
    m_view->stepZoom(0);
}

void ViewTest::zoomKeys()
{
    show(longArticle());
    m_view->verticalScrollBar()->setValue(1500);
    const QString before = topLine(*m_view).first;
    QTest::keyClick(m_view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(m_view->zoom() > 1);
    QTest::keyClick(m_view.get(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 1.0);
    QCOMPARE(topLine(*m_view).first, before);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(m_view->zoom(), 0.7);
    m_view->setZoom(9);
    QCOMPARE(m_view->zoom(), 3.0);
}

void ViewTest::linksAreAnnouncedNotFollowed()
{
    show(longArticle());
    QSignalSpy link(m_view.get(), &ReaderView::linkActivated);
    QSignalSpy tag(m_view.get(), &ReaderView::tagActivated);
    QSignalSpy add(m_view.get(), &ReaderView::addTagRequested);
    const QTextDocument *before = m_view->document();
    Q_EMIT m_view->anchorClicked(QUrl(u"https://example.org/x"_s));
    QCOMPARE(link.count(), 1);
    QCOMPARE(link.first().first().toUrl(), QUrl(u"https://example.org/x"_s));
    Q_EMIT m_view->anchorClicked(QUrl(u"naba:tag/5"_s));
    QCOMPARE(tag.count(), 1);
    QCOMPARE(tag.first().first().value<TagId>(), TagId{5});
    Q_EMIT m_view->anchorClicked(QUrl(u"naba:addtag"_s));
    QCOMPARE(add.count(), 1);
    QCOMPARE(m_view->document(), before);
}

void ViewTest::onlySafeSchemes()
{
    show(longArticle());
    QSignalSpy link(m_view.get(), &ReaderView::linkActivated);
    for (const char *url : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x",
                            "ftp://example.org/", "naba:tag/x"})
        Q_EMIT m_view->anchorClicked(QUrl(QString::fromLatin1(url)));
    QCOMPARE(link.count(), 0);
}

void ViewTest::anchorsScroll()
{
    show(longArticle());
    QSignalSpy link(m_view.get(), &ReaderView::linkActivated);
    Q_EMIT m_view->anchorClicked(QUrl(u"#note"_s));
    QVERIFY(m_view->verticalScrollBar()->value() > 1000);
    QCOMPARE(link.count(), 0);
}

void ViewTest::directionCanBeTurned()
{
    show(longArticle());
    QCOMPARE(m_view->articleDirection(), Qt::RightToLeft);
    m_view->showArticle(makeReaderArticle(longArticle(), tags, Qt::RightToLeft, Qt::LeftToRight));
    QCOMPARE(m_view->articleDirection(), Qt::LeftToRight);
    show(longArticle());
    QCOMPARE(m_view->articleDirection(), Qt::RightToLeft);
}

void ViewTest::tagsCanChange()
{
    show(longArticle());
    const auto chips = [this] {
        return m_view->document()->toRawText().count(QChar::ObjectReplacementCharacter);
    };
    const auto before = chips();
    m_view->setTags({});
    QCOMPARE(chips(), before - 1);
}

void ViewTest::asksNobodyForPictures()
{
    Article article = longArticle();
    article.contentHtml =
        u"<p>نص</p><img src='https://example.org/a.png'><img src='file:///etc/hosts'>"
        "<img src='data:image/png;base64,AAAA'>"_s;
    show(article);
    m_view->setSource(QUrl(u"file:///etc/hosts"_s));
    QVERIFY(m_view->toPlainText().contains(u"نص"_s));
    QVERIFY(!m_view->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hosts"_s))
                 .isValid());
}

void ViewTest::titleIsBalanced()
{
    show(longArticle());
    const QTextBlock title = m_view->document()->begin().next();
    QCOMPARE(title.layout()->lineCount(), 2);
    const double first = title.layout()->lineAt(0).naturalTextWidth();
    const double second = title.layout()->lineAt(1).naturalTextWidth();
    QVERIFY(second > 0.6 * first);
    QCOMPARE(title.blockFormat().rightMargin(), 0.0);
}

void ViewTest::followsTheTheme()
{
    show(longArticle());
    const auto inkOfTitle = [this] {
        return m_view->document()->begin().next().begin().fragment().charFormat().foreground();
    };
    QCOMPARE(inkOfTitle().color(), Theme::named(Theme::Name::Light).ink);
    setTheme(Theme::Name::Dark);
    QCoreApplication::processEvents();
    QCOMPARE(inkOfTitle().color(), Theme::named(Theme::Name::Dark).ink);
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, 2), Theme::named(Theme::Name::Dark).page);
    setTheme(Theme::Name::Light);
}

void ViewTest::summaryStandsIn()
{
    Article article = longArticle();
    article.contentHtml.clear();
    article.header.summary = u"موجز <الخبر>"_s;
    show(article);
    QVERIFY(m_view->toPlainText().contains(u"موجز <الخبر>"_s));
}

void ViewTest::hasAName()
{
    QVERIFY(!m_view->accessibleName().isEmpty());
}

QTEST_MAIN(ViewTest)
#include "view_test.moc"
