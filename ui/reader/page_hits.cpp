// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_hits.h"

#include "ui/widgets/overlay_scroll_bar.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextEdit>

#include <algorithm>

namespace naba {
namespace {

/// Every painted hit costs on every paint; more of them than this are painted around the current.
constexpr qsizetype mostPainted = 1000;
constexpr double revealAt = 1.0 / 3; ///< of the viewport's height

} // namespace

PageHits::PageHits(QTextEdit &page, OverlayScrollBar &bar)
    : QObject(&page)
    , m_page(page)
    , m_bar(&bar)
{
}

void PageHits::find(const QString &text)
{
    const bool longer = m_current >= 0 && text.startsWith(m_text);
    const int from = longer ? m_hits[m_current].position : -1;
    m_text = text;
    m_words.clear();
    m_texts.clear();
    look();
    m_current = m_hits.isEmpty() ? -1 : firstSeen();
    if (from >= 0) { // typing on: the hit that is still one stays
        const auto same = std::find_if(m_hits.cbegin(), m_hits.cend(),
                                       [from](const auto &hit) { return hit.position >= from; });
        if (same != m_hits.cend())
            m_current = same - m_hits.cbegin();
    }
    paint();
    reveal();
    Q_EMIT changed();
}

void PageHits::showWords(const QStringList &folded)
{
    m_text.clear();
    m_texts.clear();
    m_words = folded;
    look();
    m_current = -1;
    paint();
    Q_EMIT changed();
}

void PageHits::showTexts(const QList<SearchText> &texts, const QString &language)
{
    m_text.clear();
    m_words.clear();
    m_texts = texts;
    m_language = language;
    look();
    m_current = -1;
    paint();
    Q_EMIT changed();
}

void PageHits::clear()
{
    if (!isActive())
        return;
    m_text.clear();
    m_words.clear();
    m_texts.clear();
    m_hits.clear();
    m_current = -1;
    paint();
    Q_EMIT changed();
}

void PageHits::refresh()
{
    if (!isActive())
        return;
    look();
    m_current = std::min(m_current, m_hits.size() - 1);
    paint();
    Q_EMIT changed();
}

void PageHits::look()
{
    const QTextDocument &document = *m_page.document();
    m_hits = !m_texts.isEmpty()   ? reader::findTexts(document, m_texts, m_language)
             : !m_words.isEmpty() ? reader::findWords(document, m_words)
                                  : reader::findText(document, m_text);
}

void PageHits::step(int by)
{
    if (m_hits.isEmpty())
        return;
    const qsizetype count = m_hits.size();
    if (m_current < 0) {
        const qsizetype first = firstSeen();
        m_current = by > 0 ? first : (first + count - 1) % count;
    } else {
        m_current = ((m_current + by) % count + count) % count;
    }
    paint();
    reveal();
    Q_EMIT changed();
}

double PageHits::topOf(const reader::Hit &hit) const
{
    const QTextDocument *document = m_page.document();
    const QTextBlock block = document->findBlock(hit.position);
    const QRectF rect = document->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(hit.position - block.position());
    return line.isValid() ? rect.top() + line.y() : rect.top();
}

qsizetype PageHits::firstSeen() const
{
    const double top = m_page.verticalScrollBar()->value();
    for (qsizetype i = 0; i < m_hits.size(); ++i) {
        if (topOf(m_hits[i]) >= top)
            return i;
    }
    return 0;
}

void PageHits::reveal()
{
    if (m_current < 0)
        return;
    QScrollBar *bar = m_page.verticalScrollBar();
    const int height = m_page.viewport()->height();
    const double top = topOf(m_hits[m_current]);
    const double margin = height / 8.0;
    if (top < bar->value() + margin / 2 || top > bar->value() + height - margin)
        bar->setValue(qRound(top - height * revealAt));
}

void PageHits::paint()
{
    QList<QTextEdit::ExtraSelection> marked;
    const qsizetype middle = std::max<qsizetype>(m_current, 0);
    const qsizetype from = std::max<qsizetype>(0, middle - mostPainted / 2);
    const qsizetype to = std::min(m_hits.size(), from + mostPainted);
    for (qsizetype i = from; i < to; ++i) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_page.document());
        selection.cursor.setPosition(m_hits[i].position);
        selection.cursor.setPosition(m_hits[i].position + m_hits[i].length,
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(i == m_current ? theme().hitOn : theme().hit);
        selection.format.setForeground(theme().ink);
        marked.append(selection);
    }
    m_page.setExtraSelections(marked);
    placeMarks();
}

void PageHits::placeMarks()
{
    if (!m_bar)
        return;
    QList<qreal> marks;
    const double height = m_hits.isEmpty() ? 0 : m_page.document()->size().height();
    if (height > 0) {
        marks.reserve(m_hits.size());
        for (const reader::Hit &hit : std::as_const(m_hits))
            marks.append(std::clamp(topOf(hit) / height, 0.0, 1.0));
    }
    m_bar->setMarks(marks);
}

} // namespace naba
