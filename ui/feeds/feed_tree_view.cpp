// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feed_tree_view.h"

#include "app/wording/wording.h"
#include "ui/feeds/feed_tree_delegate.h"
#include "ui/feeds/feed_tree_words.h"
#include "ui/widgets/overlay_scroll_bar.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace naba {

FeedTreeView::FeedTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new FeedTreeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(24);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    new OverlayScrollBar(this);
    const auto repaintRow = [this](const QModelIndex &index) {
        viewport()->update(rowRect(index));
    };
    connect(this, &QTreeView::expanded, this, repaintRow);
    connect(this, &QTreeView::collapsed, this, repaintRow);
    applyTheme();
    retranslate();
}

FeedTreeModel *FeedTreeView::feeds() const
{
    return qobject_cast<FeedTreeModel *>(model());
}

void FeedTreeView::setModel(QAbstractItemModel *newModel)
{
    QTreeView::setModel(newModel);
    retranslate();
    if (newModel) {
        openWanted({}, 0, newModel->rowCount() - 1);
    }
}

bool FeedTreeView::choose(FeedTreeKind kind, qint64 id)
{
    const QModelIndex index = feeds() ? feeds()->find(kind, id) : QModelIndex();
    if (!index.isValid()) {
        return false;
    }
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent()) {
        expand(at);
    }
    setCurrentIndex(index);
    return true;
}

QList<FolderId> FeedTreeView::openFolders() const
{
    QList<FolderId> open(m_toOpen.cbegin(), m_toOpen.cend());
    for (QModelIndex at = model() ? model()->index(0, 0) : QModelIndex(); at.isValid();
         at = indexBelow(at)) {
        if (isExpanded(at)) {
            open.append(at.data(FeedTreeModel::FolderIdRole).value<FolderId>());
        }
    }
    return open;
}

void FeedTreeView::setOpenFolders(const QList<FolderId> &folders)
{
    m_toOpen = QSet<FolderId>(folders.cbegin(), folders.cend());
    if (model()) {
        openWanted({}, 0, model()->rowCount() - 1);
    }
}

void FeedTreeView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    openWanted(parent, start, end);
}

void FeedTreeView::openWanted(const QModelIndex &parent, int start, int end)
{
    for (int row = start; row <= end && !m_toOpen.isEmpty(); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (m_toOpen.remove(index.data(FeedTreeModel::FolderIdRole).value<FolderId>())) {
            expand(index);
        }
        openWanted(index, 0, model()->rowCount(index) - 1);
    }
}

/// Letters are commands here.
void FeedTreeView::keyboardSearch(const QString &) {}

QRect FeedTreeView::rowRect(const QModelIndex &index) const
{
    const QRect item = visualRect(index);
    return item.isNull() ? QRect() : QRect(0, item.top(), viewport()->width(), item.height());
}

/// The delegate paints the whole row; the style's selection, branches and hover stay out of it.
void FeedTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    row.rect = QRect(0, option.rect.top(), viewport()->width(), option.rect.height());
    row.direction = layoutDirection();
    row.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
    row.state.setFlag(QStyle::State_MouseOver, m_hovered == index);
    row.state.setFlag(QStyle::State_Open, isExpanded(index));
    row.state.setFlag(QStyle::State_KeyboardFocusChange,
                      m_focusedByKey && hasFocus() && index == currentIndex());
    itemDelegateForIndex(index)->paint(painter, row, index);
}

void FeedTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (feeds() && current.isValid() && !FeedTreeDelegate::isSection(current)) {
        Q_EMIT queryChosen(feeds()->queryFor(current), feeds()->titleFor(current));
    }
    viewport()->update();
}

void FeedTreeView::setHovered(const QModelIndex &index)
{
    if (m_hovered != index) {
        viewport()->update(rowRect(m_hovered));
        m_hovered = index;
        viewport()->update(rowRect(index));
    }
}

bool FeedTreeView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        setHovered(indexAt(static_cast<QMouseEvent *>(event)->position().toPoint()));
        break;
    case QEvent::Leave:
        setHovered({});
        break;
    case QEvent::ToolTip:
        showToolTip(static_cast<QHelpEvent *>(event));
        return true;
    default:
        break;
    }
    return QTreeView::viewportEvent(event);
}

/// Why a feed fails; or the whole name where it does not fit.
void FeedTreeView::showToolTip(QHelpEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const QVariant error = index.data(FeedTreeModel::ErrorRole);
    const QString name = index.data(FeedTreeModel::TitleRole).toString();
    QString text;
    if (error.isValid()) {
        text = wording::sentence(error.value<Error>(), name);
    } else if (index.isValid()) {
        const QRect room =
            FeedTreeDelegate::geometry(rowRect(index), index, layoutDirection()).name(28);
        if (QFontMetricsF(font()).horizontalAdvance(name) > room.width()) {
            text = name;
        }
    }
    QToolTip::showText(event->globalPos(), text, viewport());
}

void FeedTreeView::mousePressEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const bool folder = index.isValid() && model()->hasChildren(index);
    if (folder && event->button() == Qt::LeftButton &&
        FeedTreeDelegate::geometry(rowRect(index), index, layoutDirection())
            .chevron()
            .contains(point)) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    m_focusedByKey = false;
    QTreeView::mousePressEvent(event);
}

void FeedTreeView::keyPressEvent(QKeyEvent *event)
{
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool leaf = currentIndex().isValid() && !model()->hasChildren(currentIndex());
    if (plain && (enter || (leaf && event->key() == towardsEnd))) {
        Q_EMIT deeperRequested();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FeedTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (index.isValid() && !FeedTreeDelegate::isSection(index)) {
        const QPoint at =
            byMouse ? event->globalPos() : viewport()->mapToGlobal(rowRect(index).center());
        Q_EMIT contextMenuRequested(index, at);
        event->accept();
    }
}

void FeedTreeView::focusInEvent(QFocusEvent *event)
{
    m_focusedByKey = event->reason() == Qt::TabFocusReason ||
                     event->reason() == Qt::BacktabFocusReason ||
                     event->reason() == Qt::ShortcutFocusReason;
    QTreeView::focusInEvent(event);
    viewport()->update();
}

void FeedTreeView::focusOutEvent(QFocusEvent *event)
{
    QTreeView::focusOutEvent(event);
    viewport()->update();
}

void FeedTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        applyTheme();
    } else if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FeedTreeView::applyTheme()
{
    QPalette wanted = palette();
    wanted.setColor(QPalette::Base, theme().feeds);
    wanted.setColor(QPalette::Window, theme().feeds);
    if (wanted != palette()) {
        setPalette(wanted);
    }
}

void FeedTreeView::retranslate()
{
    setAccessibleName(tr("Feeds"));
    if (feeds()) {
        feeds()->setWords(feedTreeWords());
    }
}

} // namespace naba
