// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/font_check.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

#include <optional>

using namespace Qt::StringLiterals;

namespace naba::fonts {
namespace {

constexpr double checkedSize =
    40; // pixels: large enough that letters part, small enough to be quick

/// `text` on one line, in one family with no other behind it but what Qt adds by itself.
struct Drawn
{
    QList<QGlyphRun> runs;
    double width = 0;
};

Drawn drawn(const QString &family, const QString &text)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(static_cast<int>(checkedSize));
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (!line.isValid())
        return {};
    line.setLineWidth(checkedSize * static_cast<double>(text.size() + 2) * 4);
    layout.endLayout();
    return {layout.glyphRuns(), line.naturalTextWidth()};
}

/// How the letters of one word, all of them joined, came to stand.
struct Shape
{
    int letters = 0;   ///< glyphs that take room of their own; dots and marks do not
    double spread = 0; ///< width of the word in the letters' own widths
    double fall = 0;   ///< how far the last letter stands below the first, in em
};

Shape shapeOf(const QString &family, const QString &word)
{
    const Drawn result = drawn(family, word);
    Shape shape;
    double widths = 0;
    std::optional<double> first;
    double last = 0;
    for (const QGlyphRun &run : result.runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> places = run.positions();
        const QList<QPointF> advances =
            run.rawFont().advancesForGlyphIndexes(indexes, QRawFont::SeparateAdvances);
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            if (advances.at(i).x() <= 0)
                continue;
            ++shape.letters;
            widths += advances.at(i).x();
            if (!first)
                first = places.at(i).y();
            last = places.at(i).y();
        }
    }
    if (widths > 0)
        shape.spread = result.width / widths;
    shape.fall = (last - first.value_or(last)) / checkedSize;
    return shape;
}

} // namespace

bool reallyDraws(const QString &family, const QString &sample)
{
    // No family's name is the system's choice, which some versions of Qt count as one.
    if (sample.isEmpty() || family.isEmpty() || !QFontDatabase::hasFamily(family))
        return false;
    const QList<QGlyphRun> runs = drawn(family, sample).runs;
    if (runs.isEmpty())
        return false;
    for (const QGlyphRun &run : runs) {
        if (run.rawFont().familyName().compare(family, Qt::CaseInsensitive) != 0)
            return false;
        if (run.glyphIndexes().contains(0))
            return false;
    }
    return true;
}

bool isNastaliq(const QString &family)
{
    // Those that do not say so in their name.
    static const QStringList others{u"Urdu Typesetting"_s, u"Gulzar"_s};
    return family.contains(u"Nastal"_s, Qt::CaseInsensitive) ||
           others.contains(family, Qt::CaseInsensitive);
}

bool nastaliqDrawsRight(const QString &family)
{
    // Words whose letters are all joined: in Nastaliq they hang from the upper right and come down
    // to the line, side by side. Where joining fails, they fall upon each other or below the line.
    // The build of 2020 in Qt 6.4: spread 0.48 to 0.66, fall -0.05 to -1.5; that of 2023: at
    // least 1.0 and 0.2. A font that draws a whole word as one glyph cannot go wrong.
    constexpr double leastSpread = 0.75;
    constexpr double leastFall = -0.02;
    static const QStringList words{u"شکست"_s,   u"منتخب"_s, u"محنت"_s,
                                   u"مستقبل"_s, u"لیگ"_s,   u"پیش"_s};
    for (const QString &word : words) {
        if (!reallyDraws(family, word))
            return false;
        const Shape shape = shapeOf(family, word);
        if (shape.letters == 0)
            return false;
        if (shape.letters > 1 && (shape.spread < leastSpread || shape.fall < leastFall))
            return false;
    }
    return true;
}

const QStringList &nastaliqFamilies()
{
    static const QStringList found = [] {
        QStringList families;
        for (const QString &family : QFontDatabase::families(QFontDatabase::Arabic)) {
            if (isNastaliq(family) && nastaliqDrawsRight(family))
                families.append(family);
        }
        return families;
    }();
    return found;
}

} // namespace naba::fonts
