// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/script_runs.h"
#include "ui/widgets/reading_style.h"

#include <QFont>
#include <QTextBlockFormat>

namespace naba {
struct Theme;
}

namespace naba::reader {

/// What one press of "larger" makes of the size.
inline constexpr double zoomStep = 1.1;

/// What a piece of text is on the page.
enum class TextRole {
    Kicker,
    Title,
    Byline,
    Lead,
    Body,
    Heading1, ///< of the article's own text
    Heading2,
    Heading3,
    Quote,
    Cell,
    Caption,
    Code,
};

/// Size and rhythm of one role in one script, in logical pixels at the zoom.
struct TextStyle
{
    double points = 0; ///< of the block's own script
    bool bold = false;
    bool sans = false;
    bool mono = false;
    double lineHeight = 0;
    bool fixedHeight = false; ///< else a minimum
    double before = 0;
    double after = 0;
    Script script = Script::Arabic;
    /// The size in Naskh that `points` is worth: letters of other scripts are sized from it.
    double naskhPoints = 0;
};

/// What the page is made for. Paper is light whatever the theme, and set in Noto Sans Arabic: the
/// only one of the faces whose glyphs can all be read back from a PDF.
enum class Medium { Screen, Paper };

/// The sizes of the page: faces by script, line distances, spaces (docs/architecture.md, "Type").
class TypeScale
{
public:
    explicit TypeScale(double zoom = 1, Medium medium = Medium::Screen)
        : m_medium(medium)
    {
        m_reading.scale = zoom;
    }

    /// The page as the reader wants it. In an Urdu article, Arabic script is Urdu: it has a face of
    /// its own, and Nastaliq asks for more room.
    TypeScale(const ReadingStyle &reading, bool urdu)
        : m_reading(reading)
        , m_urdu(urdu)
        , m_nastaliq(urdu && reading.urduInNastaliq())
    {
    }

    [[nodiscard]] double zoom() const { return m_reading.scale; }

    [[nodiscard]] bool onPaper() const { return m_medium == Medium::Paper; }

    /// The colours in force.
    [[nodiscard]] const Theme &look() const;

    [[nodiscard]] TextStyle style(TextRole role, Script script) const;
    /// The face of letters of `script` inside a block of that style.
    [[nodiscard]] QFont font(const TextStyle &style, Script script) const;
    [[nodiscard]] QFont codeFont(const TextStyle &style) const;
    /// A length given for zoom 1 at 96 dpi.
    [[nodiscard]] double px(double length) const;

private:
    [[nodiscard]] double share(Script script) const;
    [[nodiscard]] ReadingScript readingScript(Script script) const;
    /// What the reader made of the size of letters of that script.
    [[nodiscard]] double chosen(Script script) const;

    ReadingStyle m_reading;
    Medium m_medium = Medium::Screen;
    bool m_urdu = false;
    bool m_nastaliq = false;
};

/// Sets line height and space before and after.
void applyRhythm(QTextBlockFormat &format, const TextStyle &style);

} // namespace naba::reader
