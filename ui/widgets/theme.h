// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

class QWidget;

namespace naba {

/// The colours of one look. Nothing outside this file names a colour of its own.
struct Theme
{
    enum class Name { Light, Sepia, Dark, HighContrast };

    Name name;
    bool dark;

    // The three papers, each lighter than the one before, and what lies on them.
    QColor feeds;
    QColor list;
    QColor page;
    QColor raise; ///< popups, cards
    QColor hover; ///< list row under the pointer
    QColor feedHover;

    QColor ink;
    QColor ink2; ///< read titles, metadata
    QColor ink3; ///< times, hints, placeholders

    QColor rule; ///< hairlines; decoration only
    QColor soft; ///< frame of a field or pill whose label identifies it
    QColor line; ///< frame that is the only sign of a control; scroll bar handle

    QColor accent; ///< whatever can be pressed
    QColor accentInk;
    QColor accentSoft;

    QColor fresh; ///< new, and nothing else: the red of manuscripts
    QColor star;
    QColor ok;
    QColor warn;
    QColor err;
    QColor hit; ///< a search hit
    QColor hitOn;

    std::array<QColor, 6> tags;

    [[nodiscard]] QColor tag(int index) const;
    /// What a tag's chip is filled with, over `paper`. In high contrast: no fill.
    [[nodiscard]] QColor chipFill(int index, const QColor &paper) const;
    /// Palette for the application's style.
    [[nodiscard]] QPalette palette() const;
    /// The few style sheets Naba has: tool buttons, fields, tool tips, menus. No sides in them.
    [[nodiscard]] QString styleSheet() const;

    static const Theme &named(Name name);
};

/// The theme in force. Main thread only.
const Theme &theme();

/// Makes a theme the application's: palette, style sheet, and theme() from now on. Widgets are told
/// through QEvent::PaletteChange.
void setTheme(Theme::Name name);

/// Gives the words of a widget this colour; does nothing if they have it, so that it may be called
/// from a palette change.
void setInk(QWidget *widget, const QColor &colour);

} // namespace naba
