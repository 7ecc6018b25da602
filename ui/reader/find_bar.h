// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace naba {

class PageHits;

/// Find in page: a field, "2 of 4", previous, next, close. It floats over the article's bottom, at
/// the interface's end side. Enter, Shift+Enter, F3, Shift+F3 step; Esc closes.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    FindBar(QWidget *page, PageHits &hits);

    /// Shows it with what was looked for last, ready for typing; `text` replaces that.
    void open(const QString &text = {});
    /// Shows what the hits are of, without taking the keyboard: hits that a search brought.
    void announce();
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &icon);
    void place();
    void updateCount();
    void retranslate();
    bool handleKey(const QKeyEvent &event);

    PageHits &m_hits;
    QLineEdit *m_field;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace naba
