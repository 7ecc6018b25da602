// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace naba::settings {

/// A slider with the nuqta for a knob. It grows from the start edge to the end edge, and a click on
/// the track takes the knob there.
class NuqtaSlider : public QSlider
{
    Q_OBJECT

public:
    explicit NuqtaSlider(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] bool isTurned() const;
};

} // namespace naba::settings
