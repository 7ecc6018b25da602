// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/article_list_view.h"

#include "app/models/article_list_model.h"
#include "ui/articles/article_delegate.h"
#include "ui/articles/day_heading.h"
#include "ui/articles/row_speech.h"
#include "ui/articles/row_text.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/overlay_scroll_bar.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>
#include <chrono>
#include <utility>

namespace naba {

ArticleListView::ArticleListView(Clock clock, QWidget *parent)
    : QTableView(parent)
    , m_delegate(new ArticleDelegate(std::move(clock), this))
    , m_heading(new StickyDayHeading(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);

    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(ArticleRow::height);
    new OverlayScrollBar(this);

    connect(this, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT articleActivated(index.data(ArticleListModel::ArticleIdRole).value<ArticleId>());
    });
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            viewport()->update();
            layoutOverlays();
        }
    });
    m_minute.start();
    applyTheme();
    retranslate();
}

void ArticleListView::setModel(QAbstractItemModel *newModel)
{
    if (model()) {
        model()->disconnect(this);
    }
    QTableView::setModel(newModel);
    if (!newModel) {
        return;
    }
    // After the base class, whose headers have to know the rows first.
    connect(newModel, &QAbstractItemModel::modelReset, this, &ArticleListView::resetHeights);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this,
            &ArticleListView::keepPlace);
    connect(newModel, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                shiftHeights(first, last - first + 1);
                syncHeights();
                restorePlace();
            });
    connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ArticleListView::keepPlace);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                shiftHeights(first, first - last - 1);
                syncHeights();
                restorePlace();
            });
    // Many rows at once.
    connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this,
            &ArticleListView::keepPlace);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, [this] {
        resetHeights();
        restorePlace();
    });
    connect(newModel, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(ArticleListModel::DayHeadingRole)) {
                    syncHeights();
                }
            });
    if (auto *articles = qobject_cast<ArticleListModel *>(newModel)) {
        connect(articles, &ArticleListModel::completed, this, [this] {
            if (std::exchange(m_endWanted, false)) {
                setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
            }
        });
        articles->setSpeaker([clock = m_delegate->clock()](const QModelIndex &index) {
            return spokenRow(ArticleRow::of(index), clock());
        });
    }
    resetHeights();
}

void ArticleListView::setEmptyText(const QString &title, const QString &hint)
{
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

QRect ArticleListView::openPageRect() const
{
    const QModelIndex index = currentIndex();
    if (!index.isValid() || !selectionModel()->isSelected(index)) {
        return {};
    }
    const bool heading = index.data(ArticleListModel::DayHeadingRole).toBool();
    QRect visible = viewport()->rect();
    if (m_heading->isVisible()) {
        visible.setTop(m_heading->geometry().bottom() + 1 - viewport()->y());
    }
    const QRect rect =
        RowGeometry(visualRect(index), heading, layoutDirection()).body().intersected(visible);
    return rect.isEmpty() ? QRect() : QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

ArticleId ArticleListView::currentArticle() const
{
    return currentIndex().data(ArticleListModel::ArticleIdRole).value<ArticleId>();
}

QList<ArticleId> ArticleListView::selectedArticles() const
{
    QList<ArticleId> ids;
    if (!selectionModel()) {
        return ids;
    }
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &index : std::as_const(rows)) {
        ids.append(index.data(ArticleListModel::ArticleIdRole).value<ArticleId>());
    }
    return ids;
}

bool ArticleListView::setCurrentArticle(ArticleId id)
{
    const auto *articles = qobject_cast<const ArticleListModel *>(model());
    const int row = articles ? articles->rowOf(id) : -1;
    if (row < 0) {
        return false;
    }
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect |
                                                                  QItemSelectionModel::Rows);
    return true;
}

void ArticleListView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model() && model()->rowCount() == 0 && !m_emptyTitle.isEmpty()) {
        paintEmpty();
    }
    if (m_focusedByKey && hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(3, 3, -3, -3));
    }
}

void ArticleListView::paintEmpty()
{
    if (const auto *articles = qobject_cast<const ArticleListModel *>(model());
        articles && articles->isLoading()) {
        return;
    }
    QPainter painter(viewport());
    const QRect area = viewport()->rect();
    const int middle = area.top() + area.height() * 2 / 5;
    for (const int offset : {-18, 0, 18}) {
        icons::paintNuqta(painter, QPointF(area.center().x() + offset, middle - 36), 5,
                          theme().soft);
    }
    const QRect text = area.adjusted(24, 0, -24, 0);
    painter.setPen(theme().ink);
    painter.setFont(fonts::naskh(12.5, true));
    painter.setLayoutDirection(layoutDirection());
    painter.drawText(QRect(text.left(), middle - 12, text.width(), 32), Qt::AlignCenter,
                     m_emptyTitle);
    painter.setPen(theme().ink3);
    painter.setFont(fonts::sans(9.5));
    painter.drawText(QRect(text.left(), middle + 22, text.width(), 80),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

void ArticleListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layoutOverlays();
    Q_EMIT openPageRectChanged();
}

void ArticleListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    layoutOverlays();
    Q_EMIT openPageRectChanged();
}

void ArticleListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
        applyTheme();
        break;
    case QEvent::LayoutDirectionChange:
        layoutOverlays();
        Q_EMIT openPageRectChanged();
        break;
    case QEvent::LanguageChange:
        retranslate();
        viewport()->update();
        break;
    default:
        break;
    }
}

/// QTableView paints the selection under the delegate, over the day's heading too: in the colour of
/// the paper it cannot be seen, and the delegate paints the real one.
void ArticleListView::applyTheme()
{
    QPalette wanted = palette();
    for (const auto role :
         {QPalette::Base, QPalette::AlternateBase, QPalette::Window, QPalette::Highlight}) {
        wanted.setColor(role, theme().list);
    }
    wanted.setColor(QPalette::HighlightedText, theme().ink);
    wanted.setColor(QPalette::Text, theme().ink);
    if (wanted != palette()) {
        setPalette(wanted);
        Q_EMIT openPageRectChanged();
    }
}

void ArticleListView::retranslate()
{
    setAccessibleName(tr("Articles"));
}

} // namespace naba
