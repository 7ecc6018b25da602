// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace naba::settings {

class NuqtaSlider;

/// A slider with its name before it and its value behind it.
class SliderRow : public QWidget
{
    Q_OBJECT

public:
    /// Steps are counted from 0.
    SliderRow(int steps, int pageStep, QWidget *parent);

    /// Gives the names of rows that stand under each other the same width.
    static void align(const QList<SliderRow *> &rows);

    void setName(const QString &name);
    /// What the slider says at its end, and to assistive technology: "Line spacing, 1.75".
    void setValueText(const QString &text);
    /// In which unit, for a tool tip.
    void setUnit(const QString &unit);
    /// Moves the knob and tells nobody.
    void setStep(int step);

    [[nodiscard]] NuqtaSlider *slider() const { return m_slider; }

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void alignValue();
    void applyColours();

    QLabel *m_name;
    NuqtaSlider *m_slider;
    QLabel *m_value;
};

} // namespace naba::settings
