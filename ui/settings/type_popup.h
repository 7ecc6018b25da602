// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/popup_frame.h"
#include "ui/widgets/reading_style.h"

#include <QTimer>

#include <functional>

class QButtonGroup;
class QLabel;
class QToolButton;

namespace naba {

namespace settings {
class ScriptRows;
class SliderRow;
} // namespace settings

/// The popup in which the look of articles is chosen: a face per script, size, line distance,
/// column, direction of the feed, theme. It stores nothing; every change is told at once.
class TypePopup : public settings::PopupFrame
{
    Q_OBJECT

public:
    explicit TypePopup(QWidget *parent);

    /// Opens under `anchor`, start edges aligned as far as the screen allows.
    void openUnder(QWidget *anchor);

    [[nodiscard]] ReadingStyle readingStyle() const { return m_style; }

    /// What the controls show; tells nobody.
    void setReadingStyle(const ReadingStyle &style);
    /// "light", "sepia", "dark" or "contrast"; none of the four is marked for anything else.
    void setThemeName(const QString &theme);
    /// The choice for the feed that is read; Qt::LayoutDirectionAuto: by its text.
    void setFeedDirection(Qt::LayoutDirection direction);
    /// Without a feed there is no direction to choose.
    void setHasFeed(bool hasFeed);

Q_SIGNALS:
    /// At once for the first change, then at most every 60 ms; the last one is always told.
    void styleChanged(const naba::ReadingStyle &style);
    void themeChosen(const QString &theme);
    void directionChosen(Qt::LayoutDirection direction);

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *sliderRows();
    QWidget *directionRow();
    QWidget *swatchRow();
    void edit(const std::function<void(ReadingStyle &)> &change);
    void flush();
    void showStyle();
    void showValues();
    void retranslate();
    void applyColours();

    ReadingStyle m_style;
    QTimer m_pause;
    bool m_isPending = false;
    QLabel *m_heading;
    QLabel *m_directionHeading;
    settings::ScriptRows *m_scripts;
    settings::SliderRow *m_size;
    settings::SliderRow *m_spacing;
    settings::SliderRow *m_column;
    QButtonGroup *m_directions;
    QButtonGroup *m_themes;
    QToolButton *m_reset;
};

} // namespace naba
