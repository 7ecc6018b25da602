// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace naba::settings {

/// A size in per cent between a "smaller" and a "larger" button.
class SizeStepper : public QWidget
{
    Q_OBJECT

public:
    static constexpr int step = 5;

    SizeStepper(int least, int most, QWidget *parent = nullptr);

    [[nodiscard]] int percent() const { return m_percent; }

    /// Brought into the range.
    void setPercent(int percent);
    /// What the buttons are called, for those who hear them.
    void setNames(const QString &smaller, const QString &larger);

Q_SIGNALS:
    /// By the reader, not by setPercent().
    void percentChosen(int percent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(int percent);
    void show(int percent);
    void applyColours();

    int m_least;
    int m_most;
    int m_percent = 100;
    QToolButton *m_smaller;
    QLabel *m_value;
    QToolButton *m_larger;
};

} // namespace naba::settings
