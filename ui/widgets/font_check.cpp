// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/font_check.h"

#include <QFont>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace naba::fonts {
namespace {

constexpr double checkedSize =
    40; // pixels: large enough that letters part, small enough to be quick

/// `text` on one line, in one family with no other behind it but what Qt adds by itself.
QList<QGlyphRun> glyphs(const QString &family, const QString &text)
{
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(static_cast<int>(checkedSize));
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(checkedSize * static_cast<double>(text.size() + 2) * 4);
    layout.endLayout();
    return layout.glyphRuns();
}

} // namespace

bool reallyDraws(const QString &family, const QString &sample)
{
    if (sample.isEmpty() || !QFontDatabase::hasFamily(family))
        return false;
    const QList<QGlyphRun> runs = glyphs(family, sample);
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
    Q_UNUSED(family)
    return false; // until drawing is looked at: Urdu in Naskh
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
