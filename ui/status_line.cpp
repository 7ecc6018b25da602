// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_line.h"

#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/start_label.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace naba {
namespace {
constexpr int lineHeight = 28;
constexpr int messageMs = 10'000;
constexpr int iconSize = 14;
} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QToolButton)
    , m_text(new StartLabel)
    , m_progressTitle(new StartLabel)
    , m_bar(new QProgressBar)
    , m_progressCount(new QLabel)
    , m_cancel(new QToolButton)
{
    setObjectName(QStringLiteral("statusLine"));
    setFixedHeight(lineHeight);
    setFont(fonts::sans(9));
    m_icon->setObjectName(QStringLiteral("onlineButton"));
    m_icon->setIconSize({iconSize, iconSize});
    m_icon->setFixedSize(24, 24);
    m_icon->setAutoRaise(true);
    m_text->setObjectName(QStringLiteral("statusText"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(150, 4);
    m_cancel->setIcon(icons::icon(QStringLiteral("close")));
    m_cancel->setIconSize({iconSize, iconSize});
    m_cancel->setFixedSize(24, 24);
    m_cancel->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progressTitle);
    layout->addWidget(m_bar);
    layout->addWidget(m_progressCount);
    layout->addWidget(m_cancel);
    endProgress();

    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMs);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] {
        m_message.clear();
        showText(restingText());
    });
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_icon, &QToolButton::clicked, this, &StatusLine::offlineRequested);
    retranslate();
    applyTheme();
}

void StatusLine::setSummary(const QString &summary)
{
    m_summary = summary;
    if (m_message.isEmpty())
        showText(restingText());
}

void StatusLine::showMessage(const QString &message)
{
    m_message = message;
    showText(message);
    m_messageTimer.start();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString StatusLine::message() const
{
    return m_message;
}

void StatusLine::setHint(const QString &hint)
{
    if (!hint.isEmpty())
        showText(hint);
    else
        showText(m_message.isEmpty() ? restingText() : m_message);
}

void StatusLine::showText(const QString &text)
{
    m_text->setText(text);
    m_text->setToolTip(text);
    const QString icon = !m_message.isEmpty() ? QStringLiteral("info")
                         : m_offline          ? QStringLiteral("offline")
                                              : QStringLiteral("online");
    m_icon->setIcon(icons::pixmap(icon, m_offline ? theme().warn : theme().ink2, iconSize,
                                  devicePixelRatioF(), layoutDirection()));
}

void StatusLine::setOffline(bool offline, const QDateTime &since)
{
    const bool isNew = offline != m_offline;
    m_offline = offline;
    m_offlineSince = since;
    retranslate();
    if (m_message.isEmpty())
        showText(restingText());
    if (isNew) {
        QAccessibleEvent alert(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// What stands there when nothing happened just now.
QString StatusLine::restingText() const
{
    if (!m_offline)
        return m_summary;
    //: %1 is a time of day
    return tr("Offline since %1. What is here can be read.")
        .arg(wording::timeOfDay(m_offlineSince));
}

void StatusLine::startProgress(int total)
{
    m_bar->setRange(0, total);
    m_bar->setValue(0);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_progressTitle), static_cast<QWidget *>(m_bar),
          static_cast<QWidget *>(m_progressCount), static_cast<QWidget *>(m_cancel)})
        widget->show();
}

void StatusLine::setProgress(const RefreshProgress &progress)
{
    m_bar->setRange(0, progress.total);
    m_bar->setValue(progress.done);
    m_progressTitle->setText(progress.title);
    //: How far the refresh is: 37 of 62 feeds
    m_progressCount->setText(
        tr("%1 of %2").arg(wording::number(progress.done), wording::number(progress.total)));
}

void StatusLine::endProgress()
{
    m_progressTitle->setText({});
    m_progressCount->clear();
    m_progressTitle->hide();
    m_bar->hide();
    m_progressCount->hide();
    m_cancel->hide();
}

void StatusLine::applyTheme()
{
    for (QWidget *words : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_progressTitle),
                           static_cast<QWidget *>(m_progressCount)})
        setInk(words, theme().ink2);
    showText(m_text->text());
}

void StatusLine::retranslate()
{
    setAccessibleName(tr("Status"));
    const QString line = m_offline ? tr("Offline. Use the network again") : tr("Work offline");
    m_icon->setToolTip(line);
    m_icon->setAccessibleName(line);
    m_cancel->setToolTip(tr("Stop refreshing"));
    m_cancel->setAccessibleName(tr("Stop refreshing"));
    m_bar->setAccessibleName(tr("Refreshing"));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().feeds);
    painter.fillRect(QRect(0, 0, width(), 1), theme().rule);
}

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        applyTheme();
    QWidget::changeEvent(event);
}

} // namespace naba
