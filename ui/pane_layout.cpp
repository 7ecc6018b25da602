// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pane_layout.h"

#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace naba {
namespace {

constexpr int threePanes = 1000;
constexpr int twoPanes = 720;
constexpr int overWidth = 280;
constexpr QList<int>::size_type articleIndex = 2;

/// A hairline that is easy to grab: one pixel wide to the eye, seven to the mouse.
class Handle : public QSplitterHandle
{
public:
    Handle(Qt::Orientation orientation, QSplitter *splitter, const std::function<QRect()> *openPage)
        : QSplitterHandle(orientation, splitter)
        , m_openPage(openPage)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme().rule);
        const bool besideArticle = splitter()->indexOf(this) == static_cast<int>(articleIndex);
        if (!besideArticle || !*m_openPage)
            return;
        const QRect open = (*m_openPage)();
        if (open.isValid()) {
            const int top = mapFromGlobal(open.topLeft()).y();
            painter.fillRect(QRect(0, top, width(), open.height()), theme().page);
        }
    }

private:
    const std::function<QRect()> *m_openPage;
};

class Splitter : public QSplitter
{
public:
    Splitter()
        : QSplitter(Qt::Horizontal)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

    std::function<QRect()> openPage;

protected:
    QSplitterHandle *createHandle() override { return new Handle(orientation(), this, &openPage); }
};

/// Darkens what lies under the feeds while they slide over it.
class Scrim : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(0, 0, 0, 90));
    }
};

} // namespace

PaneLayout::PaneLayout(QWidget *feeds, QWidget *list, QWidget *article, QWidget *parent)
    : QWidget(parent)
    , m_splitter(new Splitter)
    , m_feeds(feeds)
    , m_list(list)
    , m_article(article)
    , m_scrim(new Scrim(this))
{
    m_splitter->setParent(this);
    for (QWidget *pane : {feeds, list, article})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    m_splitter->setSizes({236, 388, 656});
    m_feeds->setMinimumWidth(190);
    m_feeds->setMaximumWidth(340);
    m_list->setMinimumWidth(300);
    m_article->setMinimumWidth(300);
    m_scrim->hide();
    m_scrim->installEventFilter(this);
}

void PaneLayout::setOpenPageRect(std::function<QRect()> rect)
{
    static_cast<Splitter *>(m_splitter)->openPage = std::move(rect);
}

void PaneLayout::repaintGap()
{
    if (m_splitter->count() == 3 || m_mode == Mode::Two)
        m_splitter->handle(m_splitter->indexOf(m_article))->update();
}

void PaneLayout::restoreState(const QByteArray &state)
{
    if (!state.isEmpty() && m_mode == Mode::Three)
        m_splitter->restoreState(state);
}

void PaneLayout::show(PaneName pane)
{
    m_feedsOver = pane == PaneName::Feeds && m_mode != Mode::Three;
    if (!m_feedsOver)
        m_shown = pane == PaneName::Feeds ? PaneName::List : pane;
    arrange();
    Q_EMIT shownChanged(pane);
}

void PaneLayout::arrange()
{
    if (m_mode == Mode::Three) {
        if (m_splitter->indexOf(m_feeds) < 0)
            m_splitter->insertWidget(0, m_feeds);
        m_feedsOver = false;
        m_feeds->show();
    } else {
        if (m_splitter->indexOf(m_feeds) >= 0) {
            m_feeds->hide();
            m_feeds->setParent(this);
        }
        m_feeds->setVisible(m_feedsOver);
    }
    m_list->setVisible(m_mode != Mode::One || m_shown == PaneName::List);
    m_article->setVisible(m_mode != Mode::One || m_shown == PaneName::Article);
    m_scrim->setVisible(m_feedsOver);
    placeOver();
}

void PaneLayout::placeOver()
{
    if (!m_feedsOver)
        return;
    m_scrim->setGeometry(rect());
    m_scrim->raise();
    m_feeds->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, overWidth, height())));
    m_feeds->raise();
}

void PaneLayout::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int width = event->size().width();
    const Mode mode = width >= threePanes ? Mode::Three : width >= twoPanes ? Mode::Two : Mode::One;
    if (mode != m_mode) {
        m_mode = mode;
        arrange();
        if (mode == Mode::Two)
            m_splitter->setSizes({340, width - 340});
        else if (mode == Mode::Three)
            m_splitter->setSizes({236, 388, width - 624});
        Q_EMIT modeChanged(mode);
    }
    placeSplitter();
    placeOver();
}

void PaneLayout::placeSplitter()
{
    // QSplitter (6.4) sets everything one pixel too far right in a right-to-left window: a line of
    // the window's colour stands at the left edge. Begin one pixel before it.
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_splitter->setGeometry(rect().adjusted(rightToLeft ? -1 : 0, 0, 0, 0));
}

bool PaneLayout::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scrim && event->type() == QEvent::MouseButtonPress) {
        show(m_shown);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PaneLayout::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        placeSplitter();
        placeOver();
    }
    QWidget::changeEvent(event);
}

} // namespace naba
