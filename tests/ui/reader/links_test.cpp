// SPDX-License-Identifier: GPL-3.0-or-later
// What an article's links, notes and enclosed files do, and what they cannot.
#include "app/text/direction.h"
#include "tests/ui/reader/page_file.h"
#include "ui/reader/link_target.h"
#include "ui/reader/properties.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextFragment>
#include <QtTest>

#include <algorithm>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

Article articleOf(const QString &html)
{
    Article article;
    article.header.id = ArticleId{4};
    article.header.url = QUrl(u"https://example.org/page?x=1"_s);
    article.header.language = u"ar"_s;
    article.contentHtml = html;
    return article;
}

QStringList anchorsOf(const ReaderView &view)
{
    QStringList anchors;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        for (auto it = b.begin(); !it.atEnd(); ++it) {
            const QString href = it.fragment().charFormat().anchorHref();
            if (!href.isEmpty() && !anchors.contains(href))
                anchors += href;
        }
    }
    return anchors;
}

QStringList extras(const ReaderView &view)
{
    QStringList lines;
    for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next()) {
        if (reader::roleOf(b.blockFormat()) == reader::Role::Extra)
            lines += text::withoutBidiControls(b.text());
    }
    return lines;
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init();

    void cleanup() { m_view.reset(); }

    void schemes_data();
    void schemes();
    void pagesCannotPressOurButtons();
    void notesWorkBothWays_data();
    void notesWorkBothWays();
    void addressesOfTheSamePageScroll();
    void enclosures();
    void unsafeEnclosuresAreLeftOut();

private:
    void show(const Article &article);
    double topOf(const QString &words) const;
    std::unique_ptr<ReaderView> m_view;
};

void LinksTest::init()
{
    setTheme(Theme::Name::Light);
    m_view = std::make_unique<ReaderView>();
    m_view->resize(728, 500);
    m_view->show();
}

void LinksTest::show(const Article &article)
{
    m_view->showArticle(makeReaderArticle(article, {}, Qt::RightToLeft));
    m_view->complete();
    QCoreApplication::processEvents();
}

/// Of the line that has these words, below the viewport's upper edge.
double LinksTest::topOf(const QString &words) const
{
    const QTextCursor found = m_view->document()->find(words);
    return m_view->cursorRect(found).top();
}

void LinksTest::schemes_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("leaves");
    for (const char *url : {"https://example.org/a", "http://example.org/", "HTTPS://EXAMPLE.ORG",
                            "mailto:a@example.org"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    for (const char *url :
         {"javascript:alert(1)", "JavaScript:alert(1)", "file:///etc/passwd", "file://host/share",
          "data:text/html,x", "ftp://example.org/", "naba:addtag", "naba:tag/1", "vbscript:x",
          "smb://host/x", "ms-msdt:/id", "about:blank", "http:", "//",
          "view-source:https://example.org"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void LinksTest::schemes()
{
    QFETCH(QString, address);
    QFETCH(bool, leaves);
    QCOMPARE(reader::leadsOut(QUrl(address)), leaves);
    show(articleOf(u"<p>انظر <a href='%1'>هنا</a></p>"_s.arg(address)));
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    QSignalSpy shown(m_view.get(), &ReaderView::linkHovered);
    QSignalSpy tag(m_view.get(), &ReaderView::addTagRequested);
    const QPoint there = m_view->cursorRect(m_view->document()->find(u"هنا"_s)).center();
    QTest::mouseMove(m_view->viewport(), QPoint(1, 1));
    QTest::mouseMove(m_view->viewport(), there + QPoint(4, 0));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, there + QPoint(4, 0));
    QCOMPARE(out.count(), leaves ? 1 : 0);
    QCOMPARE(tag.count(), 0);
    if (leaves) {
        QCOMPARE(out.first().first().toUrl(), QUrl(address));
        // Where it goes was said before it was followed.
        const bool said = std::any_of(shown.begin(), shown.end(), [&](const QVariantList &one) {
            return one.first().toUrl() == QUrl(address);
        });
        QVERIFY(said);
    }
}

void LinksTest::pagesCannotPressOurButtons()
{
    show(articleOf(
        u"<p><a href='naba:tag/5'>وسم</a> <a href='naba:picture?http://x'>صورة</a></p>"_s));
    QCOMPARE(anchorsOf(*m_view), QStringList{u"naba:addtag"_s}); // the page header's own
}

void LinksTest::notesWorkBothWays_data()
{
    QTest::addColumn<QString>("note");
    QTest::newRow("list item") << u"<ol><li id='fn1'>الحاشية <a href='#ref1'>عودة</a></ol>"_s;
    QTest::newRow("paragraph in an item")
        << u"<ol><li id='fn1'><p>الحاشية <a href='#ref1'>عودة</a></p></ol>"_s;
    QTest::newRow("paragraph") << u"<p id='fn1'>الحاشية <a href='#ref1'>عودة</a></p>"_s;
    QTest::newRow("anchor") << u"<p><a name='fn1'></a>الحاشية <a href='#ref1'>عودة</a></p>"_s;
    QTest::newRow("section") << u"<div id='fn1'><p>الحاشية <a href='#ref1'>عودة</a></p></div>"_s;
    QTest::newRow("quote")
        << u"<blockquote id='fn1'><p>الحاشية <a href='#ref1'>عودة</a></p></blockquote>"_s;
    QTest::newRow("cell")
        << u"<table><tr><td>1<td id='fn1'>الحاشية <a href='#ref1'>عودة</a></table>"_s;
}

void LinksTest::notesWorkBothWays()
{
    QFETCH(QString, note);
    QString filling;
    for (int i = 0; i < 40; ++i)
        filling += u"<p>فقرة لا شأن لها بالحواشي، طويلة بما يكفي لتملأ سطرا أو سطرين.</p>"_s;
    // The reference stands deep in a paragraph of several screens.
    const QString deep = u"كلام كثير قبل المرجع. "_s.repeated(200);
    show(articleOf(filling + u"<p>"_s + deep +
                   u"المرجع<sup id='ref1'><a href='#fn1'>1</a></sup> انتهى.</p>"_s + filling +
                   note + filling));
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    Q_EMIT m_view->anchorClicked(QUrl(u"#fn1"_s));
    QVERIFY(std::abs(topOf(u"الحاشية"_s)) < 40);
    Q_EMIT m_view->anchorClicked(QUrl(u"#ref1"_s));
    QVERIFY(std::abs(topOf(u"المرجع1"_s)) < 40);
    Q_EMIT m_view->anchorClicked(QUrl(u"#nowhere"_s));
    QVERIFY(std::abs(topOf(u"المرجع1"_s)) < 40);
    QCOMPARE(out.count(), 0);
}

void LinksTest::addressesOfTheSamePageScroll()
{
    QString filling;
    for (int i = 0; i < 40; ++i)
        filling += u"<p>فقرة لا شأن لها بالحواشي.</p>"_s;
    show(articleOf(filling + u"<p id='مرجع'>الهدف</p>"_s + filling));
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    Q_EMIT m_view->anchorClicked(QUrl(u"https://example.org/page?x=1#مرجع"_s));
    QVERIFY(std::abs(topOf(u"الهدف"_s)) < 40);
    QCOMPARE(out.count(), 0);
    Q_EMIT m_view->anchorClicked(QUrl(u"https://example.org/page?x=2#مرجع"_s));
    QCOMPARE(out.count(), 1);
    Q_EMIT m_view->anchorClicked(QUrl(u"https://example.org/page?x=1#elsewhere"_s));
    QCOMPARE(out.count(), 2);
}

void LinksTest::enclosures()
{
    Article article = articleOf(u"<p>نص</p>"_s);
    article.enclosures = {
        {QUrl(u"https://example.org/1.mp3"_s), u"audio/mpeg"_s, u"الحلقة الأولى"_s, 34'000'000,
         3723},
        {QUrl(u"https://example.org/v/clip%20one.mp4"_s), u"video/mp4"_s, {}, 0, 65},
        {QUrl(u"https://example.org/p.jpg"_s), u"image/jpeg"_s, {}, 100, 0},
        {QUrl(u"https://example.org/r.pdf"_s), u"application/pdf"_s, u"التقرير"_s, 0, 0}};
    article.commentsUrl = QUrl(u"https://example.org/c"_s);
    show(article);
    QCOMPARE(extras(*m_view),
             QStringList({u"الحلقة الأولى \u00B7 Audio \u00B7 34 MB \u00B7 1:02:03"_s,
                          u"clip one.mp4 \u00B7 Video \u00B7 1:05"_s, u"التقرير \u00B7 File"_s,
                          u"Comments \u00B7 example.org"_s}));
    const QStringList anchors = anchorsOf(*m_view);
    QVERIFY(anchors.contains(u"https://example.org/v/clip%20one.mp4"_s));
    QVERIFY(anchors.contains(u"https://example.org/c"_s));
    QSignalSpy out(m_view.get(), &ReaderView::linkActivated);
    Q_EMIT m_view->anchorClicked(QUrl(u"https://example.org/1.mp3"_s));
    QCOMPARE(out.count(), 1);
}

void LinksTest::unsafeEnclosuresAreLeftOut()
{
    Article article = articleOf(u"<p>نص</p>"_s);
    article.header.title = u"عنوان"_s;
    article.header.url = QUrl(u"javascript:alert(1)"_s);
    article.enclosures = {{QUrl(u"file:///etc/passwd"_s), u"audio/mpeg"_s, u"x"_s, 1, 1}};
    article.commentsUrl = QUrl(u"data:text/html,x"_s);
    show(article);
    QVERIFY(extras(*m_view).isEmpty());
    QCOMPARE(anchorsOf(*m_view), QStringList{u"naba:addtag"_s});
}

QTEST_MAIN(LinksTest)
#include "links_test.moc"
