// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace naba::settings {

/// A window of the kind that a tool button opens: raised paper with round corners.
class PopupFrame : public QFrame
{
    Q_OBJECT

public:
    explicit PopupFrame(QWidget *parent);

protected:
    /// Shows it under `anchor`, start edges aligned as far as the screen allows.
    void showUnder(const QWidget *anchor);

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace naba::settings
