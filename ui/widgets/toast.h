// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;

namespace naba {

class StartLabel;

/// What has just been done, for a moment, with a button that takes it back. One at a time: a new
/// one takes the old one's place. It lies over the window's bottom and takes no focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    /// `above` is how far from the window's bottom edge it stays.
    Toast(int above, QWidget *window);

    /// Shows it; `keys` stands beside the button's words.
    void showText(const QString &text, const QString &button, const QString &keys);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyTheme();
    void place();

    int m_above;
    StartLabel *m_text;
    QToolButton *m_button;
    QLabel *m_keys;
    QTimer m_gone;
};

} // namespace naba
