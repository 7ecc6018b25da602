// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QRadioButton>

namespace naba::settings {

/// One choice of a row that hangs together, painted as a segment of it.
class SegmentButton : public QRadioButton
{
    Q_OBJECT

public:
    enum class Place { First, Middle, Last };

    SegmentButton(Place place, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Place m_place;
};

/// A theme to choose: a word on that theme's paper, in its ink.
class SwatchButton : public QRadioButton
{
    Q_OBJECT

public:
    SwatchButton(Theme::Name theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme::Name m_theme;
};

} // namespace naba::settings
