// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader does to the page: keys, wheel, links, menu, copy.
#include "ui/reader/find_bar.h"
#include "ui/reader/link_target.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/quotation.h"
#include "ui/reader/reader_view.h"
#include "ui/reader/selection_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr int keptLines = 2; ///< of the last screenful, when paging
constexpr double lineDistance = 33;

} // namespace

void ReaderView::page(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int kept = qRound(keptLines * lineDistance * m_style.scale);
    const int step = std::max(viewport()->height() / 2, viewport()->height() - kept);
    bar->setValue(bar->value() + direction * step);
}

void ReaderView::pageForward()
{
    settle();
    const QScrollBar *bar = verticalScrollBar();
    if (bar->value() >= bar->maximum())
        complete();
    if (bar->value() >= bar->maximum())
        Q_EMIT endReached();
    else
        page(1);
}

void ReaderView::pageBack()
{
    settle();
    page(-1);
}

void ReaderView::find(const QString &text)
{
    settle();
    if (m_article)
        m_findBar->open(text);
}

void ReaderView::showHits(const QStringList &foldedWords)
{
    settle();
    if (!m_article)
        return;
    m_hits->showWords(foldedWords);
    if (m_hits->count() > 0)
        m_findBar->announce();
    else
        m_findBar->close();
}

void ReaderView::showFound(const QList<SearchText> &texts)
{
    settle();
    if (!m_article)
        return;
    m_hits->showTexts(texts, m_article->article.header.language);
    if (m_hits->count() > 0)
        m_findBar->announce();
    else
        m_findBar->close();
}

void ReaderView::hideFound()
{
    m_findBar->close();
    m_hits->clear();
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_Space && (modifiers & ~Qt::ShiftModifier) == Qt::NoModifier) {
        modifiers.testFlag(Qt::ShiftModifier) ? pageBack() : pageForward();
        event->accept();
        return;
    }
    if (modifiers.testFlag(Qt::ControlModifier)) {
        switch (event->key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            stepZoom(1);
            return;
        case Qt::Key_Minus:
            stepZoom(-1);
            return;
        case Qt::Key_0:
            stepZoom(0);
            return;
        case Qt::Key_A:
        case Qt::Key_End:
            complete();
            break;
        default:
            break;
        }
    }
    settle();
    QTextBrowser::keyPressEvent(event);
}

/// Two fingers on a touch screen come as a gesture, on a touch pad as a native one.
bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (const auto *gesture =
                static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            if (gesture->state() == Qt::GestureStarted)
                m_pinched = 1;
            if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
                pinch(gesture->scaleFactor());
            gestures->accept(Qt::PinchGesture);
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::BeginNativeGesture)
            m_pinched = 1;
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            pinch(1 + gesture->value());
            return true;
        }
    }
    if (m_standIn) {
        switch (event->type()) {
        case QEvent::MouseMove: // what is under the pointer is not known for a moment
            return true;
        case QEvent::MouseButtonPress:
        case QEvent::ContextMenu:
        case QEvent::TouchBegin:
            settle();
            break;
        default:
            break;
        }
    }
    return QTextBrowser::viewportEvent(event);
}

/// Zooms by whole steps as the fingers part, so that a page is not laid out at every event.
void ReaderView::pinch(double factor)
{
    if (!(factor > 0) || !std::isfinite(factor))
        return;
    m_pinched *= factor;
    const int steps = static_cast<int>(std::log(m_pinched) / std::log(reader::zoomStep));
    if (steps == 0)
        return;
    m_pinched /= std::pow(reader::zoomStep, steps);
    stepZoom(steps);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            stepZoom(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    settle();
    QTextBrowser::wheelEvent(event);
}

QMimeData *ReaderView::createMimeDataFromSelection() const
{
    auto *mime = new QMimeData;
    mime->setText(reader::plainText(textCursor()));
    mime->setHtml(reader::cleanHtml(textCursor()));
    return mime;
}

void ReaderView::copyAsQuotation()
{
    if (!m_article)
        return;
    complete();
    QTextCursor selection = textCursor();
    if (!selection.hasSelection())
        selection.select(QTextCursor::Document);
    const reader::Quotation quotation{*m_article, selection};
    auto *mime = new QMimeData;
    mime->setText(reader::plainText(quotation));
    mime->setHtml(reader::cleanHtml(quotation));
    QGuiApplication::clipboard()->setMimeData(mime);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_article)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUrl link(anchorAt(event->pos()));
    if (reader::leadsOut(link)) {
        menu->addAction(tr("Open link"), this, [this, link] { Q_EMIT linkActivated(link); });
        menu->addAction(tr("Copy link"), this, [link] {
            QGuiApplication::clipboard()->setText(link.toString(QUrl::FullyEncoded));
        });
        menu->addSeparator();
    }
    menu->addAction(tr("Copy"), this, &ReaderView::copy)->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Copy as quotation"), this, &ReaderView::copyAsQuotation);
    menu->addAction(tr("Select all"), this, [this] {
        complete();
        selectAll();
    });
    if (!missingPictures().isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Load the pictures of this article"), this,
                        &ReaderView::requestPictures);
    }
    menu->popup(event->globalPos());
}

} // namespace naba
