// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/size_stepper.h"

#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace naba::settings {
namespace {

constexpr int buttonSide = 26;
constexpr int valueWidth = 44;

QToolButton *button(const QString &sign, const QString &name, QWidget *parent)
{
    auto *made = new QToolButton(parent);
    made->setText(sign);
    made->setObjectName(name);
    made->setFont(fonts::sans(11));
    made->setFixedSize(buttonSide, buttonSide);
    made->setFocusPolicy(Qt::StrongFocus);
    made->setAutoRepeat(true);
    return made;
}

} // namespace

SizeStepper::SizeStepper(int least, int most, QWidget *parent)
    : QWidget(parent)
    , m_least(least)
    , m_most(most)
    , m_smaller(button(QString(QChar(0x2212)), QStringLiteral("smaller"), this))
    , m_value(new QLabel(this))
    , m_larger(button(QStringLiteral("+"), QStringLiteral("larger"), this))
{
    m_value->setFont(fonts::sans(9));
    m_value->setFixedWidth(valueWidth);
    m_value->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_smaller);
    layout->addWidget(m_value);
    layout->addWidget(m_larger);
    connect(m_smaller, &QToolButton::clicked, this, [this] { choose(m_percent - step); });
    connect(m_larger, &QToolButton::clicked, this, [this] { choose(m_percent + step); });
    show(m_percent);
    applyColours();
}

void SizeStepper::setPercent(int percent)
{
    show(std::clamp(percent, m_least, m_most));
}

void SizeStepper::setNames(const QString &smaller, const QString &larger)
{
    for (const auto &[button, name] :
         {std::pair(m_smaller, smaller), std::pair(m_larger, larger)}) {
        button->setAccessibleName(name);
        button->setToolTip(name);
    }
    show(m_percent); // in the digits of the language
}

void SizeStepper::choose(int percent)
{
    const int before = m_percent;
    setPercent(percent);
    if (m_percent != before)
        Q_EMIT percentChosen(m_percent);
}

void SizeStepper::show(int percent)
{
    m_percent = percent;
    //: A size; %1 is a number
    m_value->setText(tr("%1%").arg(wording::number(percent)));
    m_smaller->setEnabled(percent > m_least);
    m_larger->setEnabled(percent < m_most);
    for (QToolButton *button : {m_smaller, m_larger})
        button->setAccessibleDescription(m_value->text());
}

void SizeStepper::applyColours()
{
    setInk(m_value, theme().ink2);
}

void SizeStepper::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

} // namespace naba::settings
