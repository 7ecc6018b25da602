// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/find_bar.h"

#include "app/wording/wording.h"
#include "ui/reader/page_hits.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace naba {
namespace {

constexpr int barHeight = 44;
constexpr int widest = 420;
constexpr int apart = 16; ///< from the page's edges

} // namespace

FindBar::FindBar(QWidget *page, PageHits &hits)
    : QFrame(page)
    , m_hits(hits)
    , m_field(new QLineEdit)
    , m_count(new QLabel)
{
    setObjectName(QStringLiteral("findBar"));
    setFixedHeight(barHeight);
    setCursor(Qt::ArrowCursor);
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->installEventFilter(this);
    m_count->setFont(fonts::sans(9));
    m_count->setObjectName(QStringLiteral("findCount"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 6, 0);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    m_previous = addButton(QStringLiteral("chevron-up"));
    m_next = addButton(QStringLiteral("chevron-down"));
    m_close = addButton(QStringLiteral("close"));
    connect(m_field, &QLineEdit::textChanged, &m_hits, &PageHits::find);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_hits.step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_hits.step(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_hits, &PageHits::changed, this, &FindBar::updateCount);
    page->installEventFilter(this);
    retranslate();
    updateCount();
    hide();
}

QToolButton *FindBar::addButton(const QString &icon)
{
    auto *button = new QToolButton;
    button->setIcon(icons::icon(icon));
    button->setIconSize({16, 16});
    button->setFixedSize(30, 30);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void FindBar::open(const QString &text)
{
    const bool same = text.isEmpty() || text == m_field->text();
    if (!text.isEmpty())
        m_field->setText(text);
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (same && !m_field->text().isEmpty())
        m_hits.find(m_field->text());
}

void FindBar::announce()
{
    const QSignalBlocker quiet(m_field); // the words are marked already
    m_field->clear();
    updateCount();
    place();
    show();
    raise();
}

void FindBar::close()
{
    if (isHidden())
        return;
    const bool had = isAncestorOf(focusWidget()) && m_field->window()->isActiveWindow();
    // Before it is hidden: Qt would hand the focus on to the page's first link.
    if (had || m_field->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason);
    hide();
    m_hits.clear();
    Q_EMIT closed();
}

void FindBar::updateCount()
{
    const qsizetype count = m_hits.count();
    QString text;
    if (!m_hits.isActive())
        text.clear();
    else if (count == 0)
        text = tr("Not found");
    else
        text = tr("%1 of %2").arg(wording::number(m_hits.current() + 1), wording::number(count));
    m_count->setText(text);
    const bool missing = m_hits.isActive() && count == 0;
    setInk(m_count, missing ? theme().err : theme().ink2);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    if (m_hits.isActive() && count > 0)
        m_count->setAccessibleName(
            tr("Hit %1 of %2").arg(wording::number(m_hits.current() + 1), wording::number(count)));
    else
        m_count->setAccessibleName(text);
}

void FindBar::place()
{
    const QRect page = parentWidget()->rect();
    const int width = std::min(widest, page.width() - 2 * apart);
    const QRect logical(page.width() - width - apart, page.height() - barHeight - apart, width,
                        barHeight);
    setGeometry(QStyle::visualRect(layoutDirection(), page, logical));
}

bool FindBar::handleKey(const QKeyEvent &event)
{
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        m_hits.step(back ? -1 : 1);
        return true;
    default:
        return false;
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isVisible()) {
        // The window has a meaning for these too; while the bar is there they are the bar's.
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_F3) {
            event->accept();
            return true;
        }
    }
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress)
            return handleKey(*static_cast<QKeyEvent *>(event));
        return false;
    }
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::LayoutDirectionChange:
        place();
        break;
    case QEvent::KeyPress: { // the page has the keyboard
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool ours = key.key() == Qt::Key_Escape || key.key() == Qt::Key_F3;
        if (isVisible() && ours)
            return handleKey(key);
        break;
    }
    default:
        break;
    }
    return false;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    // A button has the keyboard: Enter presses that.
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses || !handleKey(*event))
        QFrame::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateCount();
    QFrame::changeEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in this article"));
    m_field->setAccessibleName(tr("Find in this article"));
    const std::pair<QToolButton *, QString> names[] = {
        {m_previous, tr("Previous hit")}, {m_next, tr("Next hit")}, {m_close, tr("Close")}};
    for (const auto &[button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    updateCount();
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line);
    painter.setBrush(theme().raise);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace naba
