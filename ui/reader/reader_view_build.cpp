// SPDX-License-Identifier: GPL-3.0-or-later
// How an article comes onto the page: its first screenfuls at once, the rest in slices.
#include "ui/reader/document_build.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/stand_in.h"
#include "ui/widgets/overlay_scroll_bar.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <utility>

namespace naba {
namespace {

/// Characters written before the first paint: most articles whole, at some 0.6 ms a thousand.
constexpr qsizetype firstSlice = 24000;
/// … and from each turn of the event loop thereafter: a frame's worth.
constexpr qsizetype laterSlice = 12000;
/// Below the line that has to stay there must be a screenful, or it could not be at the top.
constexpr qsizetype belowAnchor = 6000;
/// Characters that take too long, some 1 ms a thousand, to be written and laid out in one go.
constexpr qsizetype longText = 30000;

} // namespace

/// Whether it has the shape that its column asks for, or can take it at once.
bool ReaderView::keepsShape() const
{
    return !m_build || (m_build->fits(columnInView()) && !isLong());
}

/// Whether laying it out takes so long that the window would stop.
bool ReaderView::isLong() const
{
    return m_build && m_build->characters() > longText;
}

void ReaderView::rebuild(bool sameText)
{
    const QScopedValueRollback settling(m_settling, true);
    Anchor top = m_top;
    if (!m_article) {
        m_build.reset();
        m_selected.reset();
        auto empty = std::make_unique<QTextDocument>();
        empty->setUndoRedoEnabled(false);
        setFreshDocument(std::move(empty));
        restore(top);
        m_slices.stop();
        m_hits->refresh();
        Q_EMIT progressChanged(progress());
        return;
    }
    // Positions count differently when a table takes another form: the anchor goes over by
    // the block of the article that it stands in.
    std::optional<reader::DocumentBuild::Source> source;
    if (m_standIn) {
        source = m_standIn->source();
        top.offset = m_standIn->offset();
    } else if (m_build && top.position > 0) {
        source = m_build->sourceOf(top.position);
        m_lastProgress = progress();
    }
    if (sameText)
        rememberSelection();
    else
        m_selected.reset();
    m_standIn.reset();
    m_build = std::make_unique<reader::DocumentBuild>(*m_article, typeScale(), &m_pictures,
                                                      columnInView());
    const bool deep = source && m_build->charactersAbove(source->block) > longText;
    if (deep) {
        standIn(*source, top.offset);
        top = {};
    } else {
        m_build->step(firstSlice);
        if (source) {
            while (!m_build->holds(*source))
                m_build->step(laterSlice);
            m_build->step(belowAnchor);
            top.position = m_build->positionOf(*source);
        }
    }
    fitColumn(m_build->document()); // before it is laid out for the first time
    setFreshDocument(m_build->take());
    restoreSelection();
    restore(top);
    m_hits->refresh();
    if (isComplete())
        m_slices.stop();
    else
        m_slices.start();
    Q_EMIT progressChanged(progress());
}

void ReaderView::setFreshDocument(std::unique_ptr<QTextDocument> made)
{
    const QPointer<QTextDocument> old = document();
    QTextDocument *document = made.release();
    document->setParent(this);
    document->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    setExtraSelections({}); // their cursors do not outlive the document
    m_bar->hold(m_standIn != nullptr);
    setDocument(document);
    delete old; // gone already if it was the one Qt made
}

bool ReaderView::isComplete() const
{
    return !m_build || m_build->isComplete();
}

/// What is above stays as it is, so that nothing moves but the handle of the scroll bar.
void ReaderView::buildMore()
{
    if (!isComplete()) {
        const QScopedValueRollback settling(m_settling, true);
        m_build->step(laterSlice);
    }
    if (m_standIn && m_build->holds(m_standIn->source()))
        settle();
    if (!isComplete())
        return;
    m_slices.stop();
    restoreSelection();
    m_hits->refresh();
    Q_EMIT progressChanged(progress());
}

void ReaderView::complete()
{
    if (isComplete())
        return;
    {
        const QScopedValueRollback settling(m_settling, true);
        m_build->finish();
    }
    buildMore();
}

/// Far down in a long article, a part of it is shown at once, before all that is above.
void ReaderView::standIn(const reader::DocumentBuild::Source &source, double offset)
{
    m_standIn = std::make_unique<reader::StandIn>(*m_article, typeScale(), &m_pictures,
                                                  columnInView(), source, offset);
    fitColumn(m_standIn->document());
    m_standIn->layOut(viewport()->width());
}

/// Writes what a stand-in stands for and puts it in its place.
void ReaderView::settle()
{
    if (!m_standIn)
        return;
    {
        const QScopedValueRollback settling(m_settling, true);
        const reader::DocumentBuild::Source source = m_standIn->source();
        while (!m_build->holds(source))
            m_build->step(laterSlice);
        m_build->step(belowAnchor);
        const Anchor top{m_build->positionOf(source), m_standIn->offset()};
        m_standIn.reset();
        restoreSelection();
        restore(top);
        m_bar->hold(false);
    }
    viewport()->update();
    Q_EMIT progressChanged(progress());
}

void ReaderView::rememberSelection()
{
    const QTextCursor cursor = textCursor();
    if (!m_build || m_standIn || !cursor.hasSelection())
        return;
    const std::pair<int, int> ends(cursor.selectionStart(), cursor.selectionEnd());
    m_selected = Stretch{m_build->sourceOf(ends.first), m_build->sourceOf(ends.second),
                         ends == m_focusedLink};
}

/// What was selected is so again, once it is written. Call it before the place is restored.
void ReaderView::restoreSelection()
{
    if (!m_selected || m_standIn || !m_build->holds(m_selected->to))
        return;
    const Stretch stretch = *std::exchange(m_selected, std::nullopt);
    const int from = m_build->positionOf(stretch.from);
    const int to = m_build->positionOf(stretch.to);
    const QScopedValueRollback settling(m_settling, true);
    const int scroll = verticalScrollBar()->value();
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scroll);
    if (stretch.focusedLink)
        m_focusedLink = {from, to};
}

/// Lays the page out in another column.
void ReaderView::refit()
{
    if (!keepsShape()) {
        rebuild(); // in slices, or with tables in another form
        return;
    }
    const Anchor top = m_top;
    const QScopedValueRollback settling(m_settling, true);
    // What is changed while Qt still lays out is lost to it: nothing is, before all is changed.
    const QSizeF page = document()->pageSize();
    document()->setPageSize(QSizeF(0, 0));
    fitColumn(*document());
    document()->setPageSize(page);
    restore(top);
}

qreal ReaderView::progress() const
{
    const QScrollBar *bar = verticalScrollBar();
    if (!m_article)
        return 0;
    if (m_standIn)
        return m_lastProgress;
    const double share = m_build ? m_build->share() : 1;
    return bar->maximum() > 0 ? share * bar->value() / bar->maximum() : share;
}

} // namespace naba
