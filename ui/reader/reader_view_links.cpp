// SPDX-License-Identifier: GPL-3.0-or-later
// Where the reader's links and the places of its pictures lead.
#include "ui/reader/header_writer.h"
#include "ui/reader/link_target.h"
#include "ui/reader/picture_object.h"
#include "ui/reader/properties.h"
#include "ui/reader/reader_accessible.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/stand_in.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr double ringWidth = 2;
constexpr int aboveAnchor = 8; ///< pixels left above a line that was jumped to

/// So that the scroll bar's range is right.
void layOutAll(const QTextDocument &document)
{
    document.documentLayout()->pageCount(); // documentSize() is of what is laid out by then
}

/// Calls `what(fragment)` for every picture's place.
template<typename What>
void forEachPicture(const QTextDocument &document, const What &what)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (reader::roleOf(block.blockFormat()) != reader::Role::Picture)
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().objectType() == reader::PictureObject)
                what(it.fragment());
        }
    }
}

double objectHeight(QTextDocument &document, int position)
{
    QTextCursor cursor(&document);
    cursor.setPosition(position + 1);
    const QTextCharFormat format = cursor.charFormat();
    auto *handler = document.documentLayout()->handlerForObject(format.objectType());
    return handler ? handler->intrinsicSize(&document, position, format).height() : 0;
}

} // namespace

void ReaderView::activate(const QUrl &url)
{
    const QUrl picture = reader::requestedPicture(url);
    if (!picture.isEmpty()) {
        if (reader::leadsOut(picture))
            Q_EMIT pictureRequested(picture);
    } else if (url.scheme() == "naba"_L1) {
        if (url.toString() == reader::addTagAnchor)
            Q_EMIT addTagRequested();
        else if (url.path().startsWith("tag/"_L1))
            Q_EMIT tagActivated(TagId{url.path().mid(4).toLongLong()});
    } else if (isOfThisPage(url) && scrollToFragment(url.fragment(QUrl::FullyDecoded))) {
        return;
    } else if (reader::leadsOut(url)) {
        Q_EMIT linkActivated(url);
    }
}

void ReaderView::hover(const QUrl &url)
{
    const QUrl picture = reader::requestedPicture(url);
    const QUrl shown = picture.isEmpty() ? url : picture;
    Q_EMIT linkHovered(reader::leadsOut(shown) ? shown : QUrl());
}

bool ReaderView::isOfThisPage(const QUrl &url) const
{
    if (!url.hasFragment() || !m_article)
        return false;
    const bool bare = url.scheme().isEmpty() && url.host().isEmpty() && url.path().isEmpty();
    return bare || url.matches(m_article->article.header.url, QUrl::RemoveFragment);
}

/// False if nothing has that name. QTextEdit's own goes to the paragraph's top, which may be
/// screens away.
bool ReaderView::scrollToFragment(const QString &name)
{
    if (name.isEmpty())
        return false;
    complete();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (!it.fragment().charFormat().anchorNames().contains(name))
                continue;
            layOutAll(*document());
            const double top = reader::lineTop(*document(), it.fragment().position());
            verticalScrollBar()->setValue(static_cast<int>(top) - aboveAnchor);
            return true;
        }
    }
    return false;
}

QList<QRectF> ReaderView::lineRects(int from, int to) const
{
    QList<QRectF> rects;
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const auto *layout = document()->documentLayout();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() < to;
         block = block.next()) {
        const QTextLayout &text = *block.layout();
        const QPointF origin =
            layout->blockBoundingRect(block).topLeft() - text.boundingRect().topLeft() - scrolled;
        for (int i = 0; i < text.lineCount(); ++i) {
            const QTextLine line = text.lineAt(i);
            const int start = std::max(from - block.position(), line.textStart());
            const int end = std::min(to - block.position(), line.textStart() + line.textLength());
            if (start >= end)
                continue;
            QRectF rect;
            const QList<QGlyphRun> runs = line.glyphRuns(start, end - start);
            for (const QGlyphRun &run : runs)
                rect = rect.united(run.boundingRect());
            if (!rect.isEmpty()) {
                rects += QRectF(origin + QPointF(rect.left(), line.y()),
                                QSizeF(rect.width(), line.height()));
                continue;
            }
            // A chip, a picture: no glyphs. It stands on the base line, whatever the line's height.
            const double a = line.cursorToX(start);
            const double b = line.cursorToX(end);
            const double height = objectHeight(*document(), block.position() + start);
            rects += QRectF(origin + QPointF(std::min(a, b), line.y() + line.ascent() - height),
                            QSizeF(std::abs(b - a), height));
        }
    }
    return rects;
}

/// Tab goes from link to link; where each leads is shown as if the pointer were over it.
bool ReaderView::focusNextPrevChild(bool next)
{
    complete();
    const bool stays = QTextBrowser::focusNextPrevChild(next);
    const QTextCursor cursor = textCursor();
    m_focusedLink = stays && cursor.hasSelection()
                        ? std::pair(cursor.selectionStart(), cursor.selectionEnd())
                        : std::pair(0, 0);
    hover(stays ? QUrl(cursor.charFormat().anchorHref()) : QUrl());
    viewport()->update();
    if (stays)
        reader::announceFocusedLink(*this);
    return stays;
}

void ReaderView::focusLink(int from, int to)
{
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    setFocus(Qt::OtherFocusReason);
    setTextCursor(cursor);
    ensureCursorVisible();
    m_focusedLink = {from, to};
    hover(QUrl(cursor.charFormat().anchorHref()));
    viewport()->update();
    reader::announceFocusedLink(*this);
}

void ReaderView::paintFocus(QPainter &painter) const
{
    const QTextCursor cursor = textCursor();
    const std::pair<int, int> selected(cursor.selectionStart(), cursor.selectionEnd());
    if (!hasFocus() || !cursor.hasSelection() || selected != m_focusedLink)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().accent, ringWidth));
    for (const QRectF &line : lineRects(selected.first, selected.second))
        painter.drawRoundedRect(line.adjusted(-ringWidth, 1, ringWidth, -1), 4, 4);
}

QList<QUrl> ReaderView::missingPictures()
{
    complete();
    QList<QUrl> missing;
    forEachPicture(*document(), [&](const QTextFragment &fragment) {
        const QUrl source = reader::pictureSource(fragment.charFormat());
        if (reader::leadsOut(source) && !m_pictures.has(source) && !missing.contains(source))
            missing += source;
    });
    return missing;
}

void ReaderView::requestPictures()
{
    const QList<QUrl> missing = missingPictures();
    for (const QUrl &url : missing)
        Q_EMIT pictureRequested(url);
}

void ReaderView::setPicture(const QUrl &url, const QImage &image)
{
    settle();
    // Qt forgets what it has not laid out yet when a block above that is changed.
    layOutAll(*document());
    m_pictures.set(url, image);
    const Anchor line = firstWholeLine();
    const QScopedValueRollback settling(m_settling, true);
    const bool loaded = m_pictures.has(url);
    QList<int> places;
    forEachPicture(*document(), [&](const QTextFragment &fragment) {
        if (reader::pictureSource(fragment.charFormat()) == url)
            places += fragment.position();
    });
    if (places.isEmpty())
        return;
    QTextCursor edit(document());
    edit.beginEditBlock();
    for (const int place : std::as_const(places)) {
        edit.setPosition(place);
        edit.setPosition(place + 1, QTextCursor::KeepAnchor);
        QTextCharFormat format = edit.charFormat();
        reader::linkPicture(format, loaded);
        edit.setCharFormat(format);
        document()->markContentsDirty(place, 1);
    }
    edit.endEditBlock();
    document()->setModified(false);
    layOutAll(*document());
    restore(line);
    m_top = topLine();
}

/// What is read stands below a picture that is cut by the upper edge, which may grow.
ReaderView::Anchor ReaderView::firstWholeLine() const
{
    const int scroll = verticalScrollBar()->value();
    if (m_top.position <= 0)
        return m_top;
    const auto *layout = document()->documentLayout();
    const double bottom = scroll + viewport()->height();
    for (QTextBlock block = document()->findBlock(m_top.position); block.isValid();
         block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        if (rect.top() > bottom)
            break;
        if (reader::roleOf(block.blockFormat()) == reader::Role::Picture)
            continue;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double top = rect.top() + line.y();
            if (top >= scroll - 1)
                return {block.position() + line.textStart(), top - scroll};
        }
    }
    return m_top;
}

} // namespace naba
