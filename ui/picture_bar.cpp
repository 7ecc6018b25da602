// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_bar.h"

#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/start_label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace naba {
namespace {
constexpr int barHeight = 42;
constexpr int iconSize = 16;
} // namespace

PictureBar::PictureBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new StartLabel)
    , m_show(new QToolButton)
    , m_always(new QToolButton)
{
    setObjectName(QStringLiteral("pictureBar"));
    setFixedHeight(barHeight);
    setFont(fonts::sans(9));
    m_show->setObjectName(QStringLiteral("showPictures"));
    m_always->setObjectName(QStringLiteral("alwaysPictures"));
    for (QToolButton *button : {m_show, m_always}) {
        button->setFont(fonts::sans(9));
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_show);
    layout->addWidget(m_always);
    connect(m_show, &QToolButton::clicked, this, &PictureBar::showRequested);
    connect(m_always, &QToolButton::clicked, this, &PictureBar::alwaysRequested);
    set(State::Hidden, 0);
}

void PictureBar::set(State state, int missing)
{
    m_state = missing > 0 ? state : State::Hidden;
    m_missing = missing;
    m_show->setVisible(m_state == State::Asks);
    m_always->setVisible(m_state == State::Asks);
    retranslate();
    applyTheme();
    setVisible(m_state != State::Hidden);
}

void PictureBar::retranslate()
{
    const QString number = wording::number(m_missing);
    const QString text =
        m_state == State::Offline
            //: %1 is a number
            ? tr("You are offline. Pictures of this article that are not here: %1").arg(number)
            //: %1 is a number
            : tr("Pictures that were not loaded: %1").arg(number);
    m_text->setText(text);
    setAccessibleName(text);
    m_show->setText(tr("Show"));
    m_show->setToolTip(tr("Load the pictures of this article"));
    m_always->setText(tr("Always for this feed"));
    m_always->setToolTip(tr("Load the pictures of this feed whenever an article is opened"));
}

void PictureBar::applyTheme()
{
    const bool offline = m_state == State::Offline;
    setInk(m_text, theme().ink2);
    for (QToolButton *button : {m_show, m_always})
        setInk(button, theme().accent);
    m_icon->setPixmap(icons::pixmap(offline ? QStringLiteral("image-off") : QStringLiteral("image"),
                                    offline ? theme().warn : theme().ink2, iconSize,
                                    devicePixelRatioF(), layoutDirection()));
    update();
}

void PictureBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().list);
    painter.fillRect(QRect(0, 0, width(), 1), theme().rule);
}

void PictureBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        applyTheme();
    QWidget::changeEvent(event);
}

} // namespace naba
