// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader_view.h"

#include "ui/reader/code_marks.h"
#include "ui/reader/document_build.h"
#include "ui/reader/document_builder.h"
#include "ui/reader/empty_page.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_accessible.h"
#include "ui/reader/stand_in.h"
#include "ui/widgets/overlay_scroll_bar.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace naba {
namespace {

constexpr double smallestZoom = 0.7;
constexpr double largestZoom = 3;
constexpr int sideMargin = 44;
constexpr int mediumSideMargin = 28;
constexpr int narrowSideMargin = 16;
constexpr int mediumViewport = 600;
constexpr int narrowViewport = 420;
constexpr int topMargin = 10;
constexpr int bottomMargin = 16;

} // namespace

ReaderView::ReaderView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->grabGesture(Qt::PinchGesture);
    document()->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    reader::installAccessibility();
    setAccessibleName(tr("Article"));
    m_bar = new OverlayScrollBar(this);
    m_hits = new PageHits(*this, *m_bar);
    m_findBar = new FindBar(this, *m_hits);

    connect(this, &QTextBrowser::anchorClicked, this, &ReaderView::activate);
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this, &ReaderView::hover);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_settling) {
            if (m_standIn)
                settle();
            m_top = topLine();
        }
        Q_EMIT progressChanged(progress());
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        m_hits->placeMarks();
        Q_EMIT progressChanged(progress());
    });
    // A hanging marker counts twice in Qt's idea of a line's width; nothing here is wider than its
    // column, so there is nothing to scroll to.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    m_slices.setInterval(0);
    connect(m_bar, &QScrollBar::actionTriggered, this, &ReaderView::settle);
    connect(&m_slices, &QTimer::timeout, this, &ReaderView::buildMore);
    applyTheme();
}

ReaderView::~ReaderView() = default;

void ReaderView::showArticle(const ReaderArticle &article)
{
    settle();
    const bool same = m_article && m_article->article.header.id == article.article.header.id;
    const Anchor read = m_top;
    const QTextBlock block = document()->findBlock(read.position);
    m_article = article;
    if (!same) {
        m_top = {};
        m_pictures.clear();
        m_findBar->close();
        rebuild(false);
        return;
    }
    const QString paragraph = read.position > 0 ? block.text() : QString();
    const Anchor line{read.position - block.position(), read.offset};
    rebuild(false);
    if (!paragraph.isEmpty())
        followText(paragraph, line);
}

void ReaderView::setExpecting(bool expecting)
{
    if (m_isExpecting == expecting)
        return;
    m_isExpecting = expecting;
    if (!m_article)
        viewport()->update();
}

/// The article may have come with another text (the whole of it in place of a summary): the
/// paragraph that is read stays where it is, wherever it stands in the new one. `line` counts from
/// the paragraph's beginning.
void ReaderView::followText(const QString &paragraph, const Anchor &line)
{
    if (document()->findBlock(m_top.position).text() == paragraph)
        return;
    complete();
    // Summaries are cut where they like: the beginning tells enough.
    constexpr qsizetype enough = 40;
    const QString beginning = paragraph.trimmed().left(enough).remove(u'…');
    QTextBlock begun;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text() == paragraph) {
            begun = block;
            break;
        }
        if (!begun.isValid() && beginning.size() >= enough / 2 &&
            block.text().trimmed().startsWith(beginning))
            begun = block;
    }
    if (!begun.isValid())
        return;
    const QScopedValueRollback settling(m_settling, true);
    const int inside = std::clamp(line.position, 0, begun.length() - 1);
    restore({begun.position() + inside, line.offset});
}

void ReaderView::clear()
{
    m_article.reset();
    m_pictures.clear();
    m_top = {};
    m_standIn.reset();
    m_findBar->close();
    rebuild();
}

void ReaderView::setTags(const QList<Tag> &tags)
{
    if (!m_article)
        return;
    m_article->tags = tags;
    m_article->article.header.tags.clear();
    for (const Tag &tag : tags)
        m_article->article.header.tags.append(tag.id);
    rebuild();
}

Qt::LayoutDirection ReaderView::articleDirection() const
{
    return m_article ? m_article->direction() : layoutDirection();
}

void ReaderView::setZoom(double zoom)
{
    zoom = std::clamp(zoom, smallestZoom, largestZoom);
    if (std::abs(zoom - m_style.scale) < 0.001)
        return;
    m_style.scale = zoom;
    rebuild();
    Q_EMIT zoomChanged(zoom);
}

void ReaderView::setReadingStyle(const ReadingStyle &style)
{
    if (style == m_style)
        return;
    m_style = style;
    m_columnWidth = style.columnWidth();
    rebuild();
}

reader::TypeScale ReaderView::typeScale() const
{
    const bool urdu =
        m_article && m_article->article.header.language.startsWith(QLatin1String("ur"));
    return {m_style, urdu};
}

void ReaderView::stepZoom(int steps)
{
    setZoom(steps == 0 ? 1 : m_style.scale * std::pow(reader::zoomStep, steps));
}

void ReaderView::setColumnWidth(int width)
{
    if (width == m_columnWidth)
        return;
    m_columnWidth = width;
    refit();
}

void ReaderView::applyTheme()
{
    m_themeName = theme().name;
    QPalette colours;
    colours.setColor(QPalette::Highlight, theme().accentSoft);
    colours.setColor(QPalette::HighlightedText, theme().ink);
    colours.setColor(QPalette::Base, theme().page);
    colours.setColor(QPalette::Text, theme().ink);
    setPalette(colours);
}

double ReaderView::columnMargin() const
{
    const double width = viewport()->width();
    const double least = width < narrowViewport   ? narrowSideMargin
                         : width < mediumViewport ? mediumSideMargin
                                                  : sideMargin;
    return std::max(least, std::floor((width - m_columnWidth * m_style.scale) / 2));
}

double ReaderView::columnInView() const
{
    return viewport()->width() - 2 * columnMargin();
}

void ReaderView::fitColumn(QTextDocument &page) const
{
    if (!m_article)
        return;
    const double margin = columnMargin();
    QTextFrame *root = page.rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const bool fits = qFuzzyCompare(format.leftMargin() + 1, margin + 1) &&
                      qFuzzyCompare(format.rightMargin() + 1, margin + 1);
    if (!fits) {
        format.setMargin(0);
        format.setLeftMargin(margin);
        format.setRightMargin(margin);
        format.setTopMargin(topMargin);
        format.setBottomMargin(bottomMargin);
        root->setFrameFormat(format);
    }
    reader::balanceTitle(page, columnInView());
    reader::fitTables(page, columnInView());
}

ReaderView::Anchor ReaderView::topLine() const
{
    const int scroll = verticalScrollBar()->value();
    if (!m_article || scroll == 0)
        return {};
    const QPointF point(viewport()->width() / 2.0, scroll + 1); // what ends here is not seen
    const int position = document()->documentLayout()->hitTest(point, Qt::FuzzyHit);
    if (position < 0)
        return {};
    // Between two lines it is the lower one that is read on.
    const QTextBlock block = document()->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const bool last = !line.isValid() || line.lineNumber() + 1 == block.layout()->lineCount();
    const int next =
        block.position() + (last ? block.length() : line.textStart() + line.textLength());
    const bool over =
        line.isValid() && reader::lineTop(*document(), position) + line.height() <= scroll + 1;
    const int begin = block.position() + (line.isValid() ? line.textStart() : 0);
    const int read = over ? std::min(next, document()->characterCount() - 1) : begin;
    return {read, reader::lineTop(*document(), read) - scroll};
}

void ReaderView::restore(const Anchor &anchor)
{
    QScrollBar *bar = verticalScrollBar();
    if (anchor.position <= 0) {
        bar->setValue(0);
    } else {
        // All of it laid out. The scroll bar is told only later, from the event loop.
        const double height = document()->documentLayout()->documentSize().height();
        bar->setMaximum(std::max(0, qRound(height) - viewport()->height()));
        bar->setValue(qRound(reader::lineTop(*document(), anchor.position) - anchor.offset));
    }
    m_top = anchor;
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    const QSize size = event->size();
    if (size.width() == event->oldSize().width() || !m_article) {
        const Anchor top = m_top;
        const QScopedValueRollback settling(m_settling, true);
        QTextBrowser::resizeEvent(event);
        if (!m_standIn)
            restore(top);
        return;
    }
    // Either way the text is laid out once, when its column is known.
    if (!keepsShape()) {
        rebuild();
        const QScopedValueRollback settling(m_settling, true);
        QResizeEvent laidOut(size, QSize(size.width(), event->oldSize().height()));
        QTextBrowser::resizeEvent(&laidOut);
        if (!m_standIn)
            restore(m_top);
        return;
    }
    const Anchor top = m_top;
    const QScopedValueRollback settling(m_settling, true);
    document()->setPageSize(QSizeF(0, 0)); // nothing is laid out
    fitColumn(*document());
    QTextBrowser::resizeEvent(event);
    restore(top);
}

void ReaderView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        if (m_themeName && *m_themeName != theme().name) {
            applyTheme(); // colours live in the document's formats
            rebuild();
        }
        break;
    case QEvent::LanguageChange:
        setAccessibleName(tr("Article"));
        rebuild();
        break;
    default:
        break;
    }
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    if (m_standIn) {
        QPainter painter(viewport());
        m_standIn->paint(painter, event->rect(), palette());
        return;
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    if (m_article) {
        const double scroll = verticalScrollBar()->value();
        painter.translate(0, -scroll);
        reader::paintContinuations(painter, *document(),
                                   QRectF(event->rect()).translated(0, scroll));
        painter.resetTransform();
        paintFocus(painter);
        return;
    }
    if (!m_isExpecting)
        reader::paintEmptyPage(painter, viewport()->rect(), layoutDirection());
}

/// Documents of ours name no resources: neither the network nor a file is asked for one.
QVariant ReaderView::loadResource(int, const QUrl &)
{
    return {};
}

void ReaderView::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace naba
