// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <array>

namespace naba {

class Settings;

/// The scripts whose face the reader chooses. Urdu is Arabic script that asks for Nastaliq.
enum class ReadingScript { Arabic, Urdu, Hebrew, Latin };

/// What the reader chose for the look of the text of articles. A default one is the page as
/// designed (ui/widgets/fonts.h, the type scale of ui/reader).
struct ReadingStyle
{
    static constexpr double leastScale = 0.7;
    static constexpr double mostScale = 3;
    /// Of one script beside the others, in per cent.
    static constexpr int leastSize = 70;
    static constexpr int mostSize = 150;
    /// At the least, Naskh's lines still stand 1.6 em apart.
    static constexpr double leastSpacing = 0.92;
    static constexpr double mostSpacing = 1.48;
    static constexpr int leastCharacters = 45;
    static constexpr int mostCharacters = 90;
    /// What a character of running text is taken to be wide, in pixels at scale 1: measured 7.0 in
    /// Arabic, 7.6 in Persian, 8.2 in Latin and 8.5 in Hebrew, each at its size of the body.
    static constexpr int characterWidth = 8;
    /// Body text at scale 1.
    static constexpr double bodyPoints = 14;

    QString arabicFamily; ///< empty: the page's own face, as are the others
    QString latinFamily;
    QString hebrewFamily;
    QString urduFamily;
    std::array<int, 4> sizes{100, 100, 100, 100}; ///< by script, in per cent of the page's own
    double scale = 1;
    /// Factor on every line distance of running text (1.77 em in Naskh).
    double lineSpacing = 1;
    int columnCharacters = 80;

    bool operator==(const ReadingStyle &) const = default;

    [[nodiscard]] QString family(ReadingScript script) const;
    void setFamily(ReadingScript script, const QString &family);

    [[nodiscard]] int size(ReadingScript script) const
    {
        return sizes[static_cast<size_t>(script)];
    }

    void setSize(ReadingScript script, int percent)
    {
        sizes[static_cast<size_t>(script)] = percent;
    }

    /// Widest column at scale 1, in logical pixels.
    [[nodiscard]] int columnWidth() const { return columnCharacters * characterWidth; }

    /// The face of text in `script`: the chosen family, and behind it those of the page, so that a
    /// letter it lacks is drawn all the same. Sizes are for 96 dpi, as in ui/widgets/fonts.h. Urdu
    /// without a choice is set in a Nastaliq only if one draws right here, else as Arabic.
    [[nodiscard]] QFont font(ReadingScript script, double points, bool bold = false) const;
    /// Whether Urdu comes out in a Nastaliq, which asks for more height: 2.3 em, and 15/14 of the
    /// size.
    [[nodiscard]] bool urduInNastaliq() const;

    /// Values out of range are brought into it; a family that is not installed is dropped.
    static ReadingStyle fromSettings(const Settings &settings);
    void store(Settings &settings) const;
};

} // namespace naba
