// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace naba {

/// One line of a reader's or a feed's text: it stands at the start edge of the window, reads in its
/// own direction and is elided at its logical end. (QLabel goes to the side of its first letter.)
class StartLabel : public QWidget
{
    Q_OBJECT

public:
    explicit StartLabel(const QString &text = {}, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }

    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace naba
