// SPDX-License-Identifier: GPL-3.0-or-later
// Long articles: shown before all of it is written, in slices that are bounded, and nothing jumps.
#include "tests/ui/reader/page_file.h"
#include "ui/reader/document_build.h"
#include "ui/reader/document_builder.h"
#include "ui/reader/page_hits.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QtTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

constexpr int paragraphs = 900;

Article longArticle(qint64 id = 3)
{
    Article article;
    article.header.id = ArticleId{id};
    article.header.title = u"مقال طويل جدا"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.language = u"ar"_s;
    for (int i = 0; i < paragraphs; ++i) {
        article.contentHtml +=
            u"<p>الفقرة رقم %1: شهدت العاصمة الليبية طرابلس، اليوم الاثنين، جولة جديدة من "
            u"المباحثات الأمنية والعسكرية بين مسؤولين من ليبيا والولايات المتحدة الأمريكية، وذلك "
            u"بحضور سفراء دول الجوار وممثلين عن بعثة الأمم المتحدة للدعم، وفق ما نقلته وكالة "
            u"الأنباء الرسمية عن مصدر مسؤول.</p>"_s.arg(i);
        if (i % 90 == 40) {
            article.contentHtml += u"<blockquote><p>قول</p></blockquote><ol><li>أول<li>ثان</ol>"
                                   "<table><tr><td>أ<td>ب<tr><td>ج<td>د</table>"_s;
        }
    }
    return article;
}

ReaderArticle ready(const Article &article)
{
    return makeReaderArticle(article, {}, Qt::RightToLeft);
}

/// Sees the first paint of a view and how much of the article there was then.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(ReaderView &view)
        : m_view(view)
    {
        view.viewport()->installEventFilter(this);
    }

    int paints = 0;
    bool completeAtFirst = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view.hasArticle() && paints++ == 0)
            completeAtFirst = m_view.isComplete();
        return false;
    }

private:
    ReaderView &m_view;
};

Block paragraphOf(const QString &text)
{
    Block block;
    block.inlines.push_back({text, {}, {}, {}});
    return block;
}

QString textOf(const std::vector<Block> &pieces)
{
    QString text;
    for (const Block &piece : pieces)
        text += reader::joined(piece.inlines);
    return text;
}

} // namespace

class BuildTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void paintsBeforeAllIsWritten()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        QCoreApplication::processEvents();
        PaintWatch watch(view);
        view.showArticle(ready(longArticle()));
        QVERIFY(!view.isComplete());
        QTRY_VERIFY(watch.paints > 0);
        QVERIFY(!watch.completeAtFirst);
        QTRY_VERIFY(view.isComplete());
        QVERIFY(view.toPlainText().contains(u"الفقرة رقم %1:"_s.arg(paragraphs - 1)));
    }

    void slicesAreBounded()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        QCoreApplication::processEvents();
        view.showArticle(ready(longArticle()));
        int most = 0;
        int changes = 0;
        connect(view.document(), &QTextDocument::contentsChange, &view, [&](int, int, int added) {
            most = std::max(most, added);
            ++changes;
        });
        const int first = view.document()->blockCount();
        QVERIFY(first < 200);
        int before = first;
        int mostBlocks = 0;
        connect(view.document(), &QTextDocument::blockCountChanged, &view, [&](int now) {
            mostBlocks = std::max(mostBlocks, now - before);
            before = now;
        });
        QTRY_VERIFY(view.isComplete());
        QVERIFY2(changes > 5, qPrintable(QString::number(changes)));
        QVERIFY2(most < 16000, qPrintable(QString::number(most)));
        QVERIFY2(mostBlocks <= reader::DocumentBuild::mostBlocks + 20,
                 qPrintable(QString::number(mostBlocks)));
    }

    void slicesMakeTheSameDocument()
    {
        const ReaderArticle article = ready(longArticle());
        const auto whole = reader::buildDocument(article, 1);
        reader::DocumentBuild build(article, reader::TypeScale(1), nullptr, 0);
        const auto sliced = build.take();
        double share = -1;
        while (!build.isComplete()) {
            QVERIFY(build.share() > share);
            share = build.share();
            build.step(700);
        }
        QCOMPARE(build.share(), 1.0);
        QCOMPARE(sliced->toRawText(), whole->toRawText());
        QTextBlock a = whole->begin();
        for (QTextBlock b = sliced->begin(); b.isValid(); b = b.next(), a = a.next()) {
            QCOMPARE(b.blockFormat(), a.blockFormat());
            QCOMPARE(b.textFormats().size(), a.textFormats().size());
        }
    }

    void outlivesItsDocument()
    {
        const ReaderArticle article = ready(longArticle());
        reader::DocumentBuild build(article, reader::TypeScale(1), nullptr, 0);
        build.take().reset();
        build.step(1000);
        build.finish();
        QVERIFY(!build.isComplete());
    }

    void nothingMovesMeanwhile()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        QCoreApplication::processEvents();
        view.showArticle(ready(longArticle()));
        view.verticalScrollBar()->setValue(800);
        QVERIFY(!view.isComplete());
        QVERIFY(view.progress() < 0.2);
        qreal last = -1;
        bool jumped = false;
        connect(&view, &ReaderView::progressChanged, this, [&](qreal progress) {
            // The height of what is not written is guessed: it may be out by a little.
            jumped = jumped || (last >= 0 && std::abs(progress - last) > 0.03);
            last = progress;
        });
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.verticalScrollBar()->value(), 800);
        QVERIFY(!jumped);
        QVERIFY(view.progress() > 0 && view.progress() < 0.1);
    }

    void theEndIsTheEnd()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        view.showArticle(ready(longArticle()));
        QSignalSpy end(&view, &ReaderView::endReached);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(!view.isComplete());
        QVERIFY(view.progress() < 1);
        view.pageForward(); // there is more
        QVERIFY(view.isComplete());
        QCOMPARE(end.count(), 0);
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QCOMPARE(view.progress(), 1.0);
        view.pageForward();
        QCOMPARE(end.count(), 1);
    }

    void lineStaysDeepInTheArticle()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        view.showArticle(ready(longArticle()));
        view.complete();
        QScrollBar *bar = view.verticalScrollBar();
        bar->setValue(bar->maximum() * 3 / 4);
        QCoreApplication::processEvents();
        const auto lineAtTop = [&view, bar] {
            const int position = view.document()->documentLayout()->hitTest(
                QPointF(350, bar->value() + 4), Qt::FuzzyHit);
            return view.document()->findBlock(position).text().left(20);
        };
        const QString before = lineAtTop();
        view.setZoom(1.3);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(lineAtTop(), before);
        view.showArticle(ready(longArticle()));
        QCOMPARE(lineAtTop(), before);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(lineAtTop(), before);
    }

    void anotherArticleMeanwhile()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        view.showArticle(ready(longArticle(3)));
        QVERIFY(!view.isComplete());
        Article other;
        other.header.id = ArticleId{4};
        other.contentHtml = u"<p>خبر قصير</p>"_s;
        view.showArticle(ready(other));
        QVERIFY(view.isComplete());
        QCoreApplication::processEvents();
        QVERIFY(view.toPlainText().contains(u"خبر قصير"_s));
        QVERIFY(!view.toPlainText().contains(u"الفقرة"_s));
        view.showArticle(ready(longArticle(3)));
        view.clear();
        QCoreApplication::processEvents();
        QVERIFY(view.toPlainText().isEmpty());
    }

    void findSeesAllInTheEnd()
    {
        ReaderView view;
        view.resize(700, 600);
        view.show();
        view.showArticle(ready(longArticle()));
        view.find(u"الفقرة"_s);
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.hits().count(), paragraphs);
        QCOMPARE(view.hits().current(), 0);
    }

    void longParagraphsAreCut()
    {
        const QString sentence = u"قال المتحدث إن الأمر بخير. وأضاف: نعم "_s;
        const QString text = sentence.repeated(60).trimmed();
        const std::vector<Block> pieces = reader::cutParagraph(paragraphOf(text), 500);
        QVERIFY(pieces.size() > 4);
        QCOMPARE(textOf(pieces), text);
        for (size_t i = 0; i < pieces.size(); ++i) {
            const QString piece = reader::joined(pieces[i].inlines);
            QVERIFY(piece.size() <= 500);
            QCOMPARE(pieces[i].continuesAbove, i > 0);
            if (i + 1 < pieces.size())
                QVERIFY2(piece.endsWith(u". "_s), qPrintable(piece.right(20)));
        }
    }

    void cutsKeepRunsAndIsolates()
    {
        Block block = paragraphOf(u"أول الكلام. "_s);
        block.anchor = u"top"_s;
        const QString isolate = QChar(0x2066) + u"a. b. c. "_s.repeated(8) + QChar(0x2069);
        block.inlines.push_back({isolate, Inline::Strong, QUrl(u"https://example.org/"_s), {}});
        block.inlines.push_back({u" ثم كلام آخر طويل. وبعده كلام"_s.repeated(4), {}, {}, u"x"_s});
        const std::vector<Block> pieces = reader::cutParagraph(block, 90);
        QVERIFY(pieces.size() > 1);
        QCOMPARE(textOf(pieces), reader::joined(block.inlines));
        int anchors = 0;
        for (const Block &piece : pieces) {
            const QString text = reader::joined(piece.inlines);
            QCOMPARE(text.count(QChar(0x2066)), text.count(QChar(0x2069)));
            for (const Inline &part : piece.inlines) {
                anchors += part.anchor == u"x"_s ? 1 : 0;
                QCOMPARE(part.link.isEmpty(), !part.marks.testFlag(Inline::Strong));
            }
        }
        QCOMPARE(anchors, 1);
        QCOMPARE(pieces.front().anchor, u"top"_s);
        QVERIFY(pieces.back().anchor.isEmpty());
    }

    void whatCannotBeCutIsNot()
    {
        QCOMPARE(reader::cutParagraph(paragraphOf(u"ك"_s.repeated(900)), 100).size(), 1U);
        QCOMPARE(reader::cutParagraph(paragraphOf(u"قصير. جدا"_s), 100).size(), 1U);
        Block heading = paragraphOf(u"كلمة "_s.repeated(100));
        heading.kind = Block::Kind::Heading;
        QCOMPARE(reader::cutParagraph(heading, 100).size(), 1U);
    }

    void oneHugeParagraph()
    {
        Article article;
        article.header.id = ArticleId{9};
        article.contentHtml = u"<p>"_s + u"جملة من كلام لا ينتهي. "_s.repeated(10000) + u"</p>"_s;
        ReaderView view;
        view.resize(700, 600);
        view.show();
        view.showArticle(ready(article));
        QVERIFY(!view.isComplete());
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.document()->toRawText().count(u"ينتهي"_s), 10000);
        for (QTextBlock b = view.document()->begin(); b.isValid(); b = b.next())
            QVERIFY(b.length() < 40000);
    }
};

QTEST_MAIN(BuildTest)
#include "build_test.moc"
