// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toast.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/start_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <chrono>

namespace naba {
namespace {
constexpr auto shownFor = std::chrono::seconds(8);
constexpr int aboveStatus = 20;
constexpr int radius = 8;
constexpr int side = 16;
constexpr int widest = 560;
} // namespace

Toast::Toast(int above, QWidget *window)
    : QFrame(window)
    , m_above(above + aboveStatus)
    , m_text(new StartLabel)
    , m_button(new QToolButton)
    , m_keys(new QLabel)
{
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    m_button->setObjectName(QStringLiteral("toastButton"));
    m_button->setFocusPolicy(Qt::NoFocus);
    m_button->setCursor(Qt::PointingHandCursor);
    m_text->setFont(fonts::sans(9.5));
    m_button->setFont(fonts::sans(9.5, true));
    m_keys->setFont(fonts::sans(8.5));
    // The name of a key is Latin in every language.
    m_keys->setLayoutDirection(Qt::LeftToRight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(side, 6, side - 6, 6);
    layout->setSpacing(12);
    layout->addWidget(m_text);
    layout->addWidget(m_button);
    layout->addWidget(m_keys);
    hide();

    m_gone.setSingleShot(true);
    m_gone.setInterval(shownFor);
    connect(&m_gone, &QTimer::timeout, this, &QWidget::hide);
    connect(m_button, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT pressed();
    });
    window->installEventFilter(this);
    applyTheme();
}

void Toast::showText(const QString &text, const QString &button, const QString &keys)
{
    m_text->setText(text);
    m_text->setMinimumWidth(
        std::min(m_text->fontMetrics().horizontalAdvance(text) + 4, widest - 200));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_keys->setText(keys);
    m_keys->setVisible(!button.isEmpty());
    setAccessibleName(text);
    setAccessibleDescription(button);
    show();
    place();
    raise();
    // One who hears the window needs longer, and is told when the next takes its place.
    if (QAccessible::isActive())
        m_gone.stop();
    else if (!underMouse())
        m_gone.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return isVisible() ? m_text->text() : QString();
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    const int room = window->width() - 2 * side;
    resize(std::min({width(), room, widest}), std::max(height(), 40));
    move((window->width() - width()) / 2, window->height() - m_above - height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_gone.stop();
    QFrame::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    if (!QAccessible::isActive())
        m_gone.start();
    QFrame::leaveEvent(event);
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QFrame::changeEvent(event);
}

/// Dark on light papers and light on dark ones: the paper's ink.
void Toast::applyTheme()
{
    setInk(m_text, theme().page);
    setInk(m_keys, theme().page);
    m_button->setStyleSheet(
        QStringLiteral("QToolButton { color: %1; border: none; padding: 4px 8px; text-decoration: "
                       "underline; } QToolButton:hover { background: %2; border-radius: 6px; }")
            .arg(theme().page.name(), theme().ink2.name()));
    update();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().name == Theme::Name::HighContrast ? QPen(theme().line, 1) : Qt::NoPen);
    painter.setBrush(theme().ink);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace naba
