// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/slider_row.h"

#include "ui/settings/nuqta_slider.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace naba::settings {
namespace {

constexpr int rowHeight = 36;
constexpr int valueWidth = 58;
constexpr int gap = 10;

} // namespace

SliderRow::SliderRow(int steps, int pageStep, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_slider(new NuqtaSlider(this))
    , m_value(new QLabel(this))
{
    m_slider->setRange(0, steps);
    m_slider->setPageStep(pageStep);
    m_name->setFont(fonts::sans(9.5));
    m_name->setBuddy(m_slider);
    m_value->setFont(fonts::sans(9.5));
    m_value->setFixedWidth(valueWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_name);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    setFixedHeight(rowHeight);
    connect(m_slider, &QSlider::valueChanged, this, &SliderRow::stepChanged);
    alignValue();
    applyColours();
}

void SliderRow::align(const QList<SliderRow *> &rows)
{
    int widest = 0;
    for (const SliderRow *row : rows)
        widest = std::max(widest, row->m_name->sizeHint().width());
    for (SliderRow *row : rows)
        row->m_name->setFixedWidth(widest);
}

void SliderRow::setName(const QString &name)
{
    m_name->setText(name);
}

void SliderRow::setValueText(const QString &text)
{
    m_value->setText(text);
    m_slider->setAccessibleName(tr("%1, %2", "a setting, its value").arg(m_name->text(), text));
}

void SliderRow::setUnit(const QString &unit)
{
    m_slider->setToolTip(unit);
    m_slider->setAccessibleDescription(unit);
}

void SliderRow::setStep(int step)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(step);
}

void SliderRow::alignValue()
{
    // A label goes to the side of its first letter unless it is told the side itself.
    const auto end = layoutDirection() == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    m_value->setAlignment(end | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SliderRow::applyColours()
{
    setInk(m_name, theme().ink2);
    setInk(m_value, theme().ink);
}

void SliderRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        alignValue();
    else if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

} // namespace naba::settings
