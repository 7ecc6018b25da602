// SPDX-License-Identifier: GPL-3.0-or-later
// How an article comes onto the page: its first screenfuls at once, the rest in slices.
#include "ui/reader/document_build.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_view.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace naba {
namespace {

/// Characters written before the first paint: most articles whole, at some 0.6 ms a thousand.
constexpr qsizetype firstSlice = 24000;
/// … and from each turn of the event loop thereafter: a frame's worth.
constexpr qsizetype laterSlice = 12000;
/// Below the line that has to stay there must be a screenful, or it could not be at the top.
constexpr qsizetype belowAnchor = 6000;

} // namespace

void ReaderView::rebuild()
{
    Anchor top = m_top;
    const QScopedValueRollback settling(m_settling, true);
    const QPointer<QTextDocument> old = document();
    std::unique_ptr<QTextDocument> made;
    if (m_article) {
        // Positions count differently when a table takes another form: the anchor goes over by
        // the block of the article that it stands in.
        const bool anchored = m_build && top.position > 0;
        const auto source =
            anchored ? m_build->sourceOf(top.position) : reader::DocumentBuild::Source{};
        m_build = std::make_unique<reader::DocumentBuild>(*m_article, typeScale(), &m_pictures,
                                                          columnInView());
        m_build->step(firstSlice);
        if (anchored) {
            while (!m_build->holds(source))
                m_build->step(laterSlice);
            m_build->step(belowAnchor);
            top.position = m_build->positionOf(source);
        }
        fitColumn(m_build->document()); // before it is laid out for the first time
        made = m_build->take();
    } else {
        m_build.reset();
        made = std::make_unique<QTextDocument>();
        made->setUndoRedoEnabled(false);
    }
    QTextDocument *document = made.release();
    document->setParent(this);
    document->setDefaultCursorMoveStyle(Qt::VisualMoveStyle);
    setExtraSelections({}); // their cursors do not outlive the document
    setDocument(document);
    delete old; // gone already if it was the one Qt made
    restore(top);
    m_hits->refresh();
    if (isComplete())
        m_slices.stop();
    else
        m_slices.start();
    Q_EMIT progressChanged(progress());
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
    if (!isComplete())
        return;
    m_slices.stop();
    m_hits->refresh();
    Q_EMIT progressChanged(progress());
}

void ReaderView::complete()
{
    if (isComplete())
        return;
    const QScopedValueRollback settling(m_settling, true);
    m_build->finish();
    buildMore();
}

void ReaderView::refit()
{
    if (m_build && !m_build->fits(columnInView())) {
        rebuild(); // a table that was set as one gets too narrow, or the other way round
        return;
    }
    const Anchor top = m_top;
    const QScopedValueRollback settling(m_settling, true);
    fitColumn(*document());
    restore(top);
}

qreal ReaderView::progress() const
{
    const QScrollBar *bar = verticalScrollBar();
    if (!m_article)
        return 0;
    const double share = m_build ? m_build->share() : 1;
    return bar->maximum() > 0 ? share * bar->value() / bar->maximum() : share;
}

} // namespace naba
