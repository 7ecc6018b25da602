// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QWidget>

#include <functional>

namespace naba {

/// Puts feeds, list and article beside each other, as many as the window is wide enough for:
/// three panes from 1,000 pixels, two from 720 with the feeds sliding over them, else one.
class PaneLayout : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { One, Two, Three };
    enum class PaneName { Feeds, List, Article };

    PaneLayout(QWidget *feeds, QWidget *list, QWidget *article, QWidget *parent = nullptr);

    [[nodiscard]] Mode mode() const { return m_mode; }

    /// The pane that a one-pane window shows.
    [[nodiscard]] PaneName shown() const { return m_shown; }

    /// Brings a pane where it can be seen; matters only where not all of them fit.
    void show(PaneName pane);

    [[nodiscard]] bool feedsAreOver() const { return m_feedsOver; }

    /// Where the open row of the list meets the article, in global coordinates; the line between
    /// them is left out there.
    void setOpenPageRect(std::function<QRect()> rect);
    void repaintGap();

    [[nodiscard]] QByteArray saveState() const { return m_splitter->saveState(); }

    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void modeChanged(naba::PaneLayout::Mode mode);
    void shownChanged(naba::PaneLayout::PaneName pane);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void placeOver();
    void placeSplitter();

    QSplitter *m_splitter;
    QWidget *m_feeds;
    QWidget *m_list;
    QWidget *m_article;
    QWidget *m_scrim;
    Mode m_mode = Mode::Three;
    PaneName m_shown = PaneName::List;
    bool m_feedsOver = false;
};

} // namespace naba
