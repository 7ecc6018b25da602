// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/type_scale.h"

#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QScreen>

namespace naba::reader {
namespace {

/// One role: size in Naskh points; line distance in em by script; spaces in pixels.
struct Row
{
    double points;
    bool bold;
    bool sans;
    double arabicLine;
    double hebrewLine;
    double latinLine;
    bool fixedHeight;
    double before;
    double after;
};

constexpr Row rowOf(TextRole role)
{
    switch (role) {
    case TextRole::Kicker:
        return {10, true, true, 1.8, 1.8, 1.8, true, 0, 2};
    case TextRole::Title:
        return {22, true, false, 1.6, 1.45, 1.4, true, 0, 9};
    case TextRole::Byline:
        return {9.5, false, true, 1.9, 1.9, 1.9, true, 0, 0};
    case TextRole::Lead:
        return {15.5, false, false, 1.79, 1.68, 1.6, false, 0, 15};
    case TextRole::Body:
        return {14, false, false, 1.77, 1.65, 1.6, false, 0, 15};
    case TextRole::Heading1:
        return {18.5, true, false, 1.7, 1.45, 1.4, false, 24, 8};
    case TextRole::Heading2:
        return {17, true, false, 1.7, 1.45, 1.4, false, 22, 8};
    case TextRole::Heading3:
        return {15, true, false, 1.75, 1.5, 1.45, false, 18, 8};
    case TextRole::Quote:
        return {14, false, false, 1.77, 1.65, 1.6, false, 0, 12};
    case TextRole::Cell:
        return {12.5, false, false, 1.72, 1.6, 1.55, false, 0, 4};
    case TextRole::Caption:
        return {9.5, false, true, 1.9, 1.9, 1.9, true, 0, 0};
    case TextRole::Code:
        return {11.5, false, false, 1.57, 1.57, 1.57, true, 0, 0};
    }
    return {14, false, false, 1.77, 1.65, 1.6, false, 0, 15};
}

/// How large a script is set beside Naskh, in a block of its own.
double shareOf(Script script)
{
    switch (script) {
    case Script::Arabic:
        return 1;
    case Script::Hebrew:
        return 13.5 / 14;
    case Script::Latin:
        return 13.0 / 14;
    }
    return 1;
}

/// Nastaliq beside Naskh: 15 points for 14, lines of 2.3 em for 1.77.
constexpr double nastaliqSize = 15.0 / 14;
constexpr double nastaliqLine = 2.3 / 1.77;

/// Logical pixels a length for 96 dpi takes on this screen: fonts in points grow with it.
double screenScale()
{
#ifdef Q_OS_MACOS
    return 1;
#else
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() / 96 : 1;
#endif
}

} // namespace

const Theme &TypeScale::look() const
{
    return onPaper() ? Theme::named(Theme::Name::Light) : theme();
}

double TypeScale::share(Script script) const
{
    return shareOf(script) * (script == Script::Arabic && m_nastaliq ? nastaliqSize : 1) *
           chosen(script);
}

ReadingScript TypeScale::readingScript(Script script) const
{
    switch (script) {
    case Script::Arabic:
        return m_urdu ? ReadingScript::Urdu : ReadingScript::Arabic;
    case Script::Hebrew:
        return ReadingScript::Hebrew;
    case Script::Latin:
        break;
    }
    return ReadingScript::Latin;
}

double TypeScale::chosen(Script script) const
{
    return m_reading.size(readingScript(script)) / 100.0;
}

double TypeScale::px(double length) const
{
    return length * zoom() * screenScale();
}

TextStyle TypeScale::style(TextRole role, Script script) const
{
    const Row row = rowOf(role);
    TextStyle style;
    style.script = script;
    style.bold = row.bold;
    style.sans = row.sans;
    style.mono = role == TextRole::Code;
    style.naskhPoints = row.points * zoom();
    const bool oneSize = style.sans || style.mono || onPaper();
    style.points = style.naskhPoints * (oneSize ? 1 : share(script));
    double em = script == Script::Arabic   ? row.arabicLine
                : script == Script::Hebrew ? row.hebrewLine
                                           : row.latinLine;
    if (!oneSize) {
        em *= m_reading.lineSpacing;
        if (script == Script::Arabic && m_nastaliq)
            em *= nastaliqLine;
    }
    style.lineHeight = em * style.points * 96 / 72 * screenScale();
    style.fixedHeight = row.fixedHeight || onPaper(); // Noto Sans Arabic's own line is 2.11 em
    style.before = px(row.before);
    style.after = px(row.after);
    return style;
}

QFont TypeScale::font(const TextStyle &style, Script script) const
{
    if (style.mono)
        return fonts::mono(style.points);
    if (style.sans || onPaper())
        return fonts::sans(style.points, style.bold);
    const bool isGuest = script == Script::Latin && style.script != Script::Latin;
    const double size = isGuest ? fonts::latinInNaskh * chosen(script) : share(script);
    return m_reading.font(readingScript(script), style.naskhPoints * size, style.bold);
}

QFont TypeScale::codeFont(const TextStyle &style) const
{
    return fonts::mono(style.naskhPoints * 0.84);
}

void applyRhythm(QTextBlockFormat &format, const TextStyle &style)
{
    format.setLineHeight(style.lineHeight, style.fixedHeight ? QTextBlockFormat::FixedHeight
                                                             : QTextBlockFormat::MinimumHeight);
    format.setTopMargin(style.before);
    format.setBottomMargin(style.after);
}

} // namespace naba::reader
