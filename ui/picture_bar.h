// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace naba {

class StartLabel;

/// The line under an article that says which of its pictures are not there and offers to get them:
/// nothing is fetched without the reader's word.
class PictureBar : public QWidget
{
    Q_OBJECT

public:
    explicit PictureBar(QWidget *parent = nullptr);

    enum class State {
        Hidden,
        Asks,    ///< they may be fetched
        Offline, ///< they cannot
    };

    void set(State state, int missing);

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void showRequested();   ///< those of this article
    void alwaysRequested(); ///< those of this feed, from now on

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    QLabel *m_icon;
    StartLabel *m_text;
    QToolButton *m_show;
    QToolButton *m_always;
    State m_state = State::Hidden;
    int m_missing = 0;
};

} // namespace naba
