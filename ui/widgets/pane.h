// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace naba {

/// One of the window's three columns: a paper of its own colour with a header of tools on top.
class Pane : public QWidget
{
    Q_OBJECT

public:
    /// `paper` names the theme's colour that it is painted in.
    explicit Pane(QColor Theme::*paper, QWidget *parent = nullptr);

    /// The 52 pixel row on top.
    [[nodiscard]] QHBoxLayout *header() const { return m_header; }

    /// What lies under it.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    /// A flat button for an action, as the headers have them.
    QToolButton *addTool(QAction *action);
    /// The button of an action; the pane itself if there is none.
    [[nodiscard]] QWidget *toolFor(const QAction *action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Theme::*m_paper;
    QHBoxLayout *m_header;
    QVBoxLayout *m_body;
};

} // namespace naba
