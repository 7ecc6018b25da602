// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QToolButton>

namespace naba {
namespace {
constexpr int headerHeight = 52;
constexpr int toolSize = 34;
constexpr int iconSize = 20;
} // namespace

Pane::Pane(QColor Theme::*paper, QWidget *parent)
    : QWidget(parent)
    , m_paper(paper)
{
    auto *bar = new QWidget;
    bar->setFixedHeight(headerHeight);
    m_header = new QHBoxLayout(bar);
    m_header->setContentsMargins(12, 0, 12, 0);
    m_header->setSpacing(2);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(bar);
}

QToolButton *Pane::addTool(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({iconSize, iconSize});
    button->setFixedSize(toolSize, toolSize);
    button->setFocusPolicy(Qt::TabFocus);
    m_header->addWidget(button);
    return button;
}

QWidget *Pane::toolFor(const QAction *action)
{
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == action)
            return button;
    }
    return this;
}

void Pane::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(event->rect(), theme().*m_paper);
}

} // namespace naba
