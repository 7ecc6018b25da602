// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/title_layout.h"

#include "app/text/direction.h"
#include "ui/widgets/fonts.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace naba {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);
constexpr QChar ellipsis(0x2026);

enum class Letter { Latin, Other, Neutral };

Letter letterOf(QChar c)
{
    switch (c.direction()) {
    case QChar::DirL:
        return Letter::Latin;
    case QChar::DirEN:
        // Persian digits are "European numbers" to the bidi algorithm, but belong to Naskh.
        return c.script() == QChar::Script_Arabic || c.unicode() >= 0x6F0 ? Letter::Other
                                                                          : Letter::Latin;
    case QChar::DirR:
    case QChar::DirAL:
    case QChar::DirAN:
        return Letter::Other;
    default:
        return Letter::Neutral;
    }
}

void append(QList<QTextLayout::FormatRange> &ranges, qsizetype from, qsizetype to,
            const QTextCharFormat &format)
{
    if (from >= 0 && to > from) {
        ranges.append({int(from), int(to - from), format});
    }
}

QTextOption titleOption(Qt::LayoutDirection direction, Qt::LayoutDirection listDirection)
{
    QTextOption option(startEdge(listDirection));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

/// Breaks the text into lines on a fixed grid of baselines: a line with Latin letters only is
/// otherwise set higher than its neighbours. Returns where the text continues after `maxLines`.
int breakLines(QTextLayout &layout, const TitleRequest &request)
{
    const QFontMetricsF metrics(request.font);
    const qreal baseline = (request.lineHeight - metrics.height()) / 2 + metrics.ascent();
    int end = 0;
    layout.beginLayout();
    for (int i = 0; i < request.maxLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(request.width);
        line.setPosition({0, i * request.lineHeight + baseline - line.ascent()});
        end = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return end;
}

std::shared_ptr<QTextLayout> makeLayout(const QString &text, const TitleRequest &request,
                                        Qt::LayoutDirection direction)
{
    auto layout = std::make_shared<QTextLayout>(text, request.font);
    layout->setTextOption(titleOption(direction, request.listDirection));
    layout->setFormats(latinFormats(text, request.font));
    layout->setCacheEnabled(true);
    return layout;
}

/// The start of a text up to `cut`, and an ellipsis. (QFontMetrics::elidedText measures in one font
/// only, and writes three dots where that font has no ellipsis.)
QString withEllipsis(const QString &text, qsizetype cut)
{
    QString start = text.left(cut);
    while (!start.isEmpty() && start.back().isSpace()) {
        start.chop(1);
    }
    // A letter cut off from the next keeps the form that joins it.
    const auto joins = [](QChar c) {
        return c.joiningType() == QChar::Joining_Dual || c.joiningType() == QChar::Joining_Causing;
    };
    const bool insideWord = start.size() == cut && cut < text.size() &&
                            text.at(cut).joiningType() != QChar::Joining_None;
    if (insideWord && !start.isEmpty() && joins(start.back())) {
        start.append(QChar(0x200D));
    }
    // Cut within an isolate, the ellipsis still stands where the title goes on.
    if (start.lastIndexOf(leftToRightIsolate) > start.lastIndexOf(popIsolate)) {
        start.append(popIsolate);
    }
    return start + ellipsis;
}

/// The longest start of the text that fits with an ellipsis, its last line beginning at
/// `lastStart` and, without one, ending at `end`. Whole words, unless a word fills the line.
QString cutToFit(const QString &text, int lastStart, int end, const TitleRequest &request,
                 Qt::LayoutDirection direction)
{
    const auto fits = [&](qsizetype cut) {
        const QString shown = withEllipsis(text, cut);
        const auto layout = makeLayout(shown, request, direction);
        return breakLines(*layout, request) >= shown.size();
    };
    const auto longest = [&](QTextBoundaryFinder::BoundaryType type) -> qsizetype {
        QList<qsizetype> cuts;
        QTextBoundaryFinder finder(type, text);
        finder.setPosition(lastStart);
        for (qsizetype at = finder.toNextBoundary(); at > 0 && at <= end;
             at = finder.toNextBoundary()) {
            cuts.append(at);
        }
        const auto over = std::partition_point(cuts.cbegin(), cuts.cend(), fits);
        return over == cuts.cbegin() ? -1 : *(over - 1);
    };
    qsizetype cut = longest(QTextBoundaryFinder::Line);
    if (cut < 0) {
        cut = longest(QTextBoundaryFinder::Grapheme);
    }
    return withEllipsis(text, std::max<qsizetype>(cut, lastStart));
}

} // namespace

QList<QTextLayout::FormatRange> latinFormats(const QString &text, const QFont &naskh)
{
    QTextCharFormat format;
    format.setFont(fonts::serif(naskh.pointSizeF() * fonts::latinInNaskh, naskh.bold()));

    // Signs at either end of a text that is Latin throughout are Latin too.
    const bool onlyLatin = std::none_of(text.cbegin(), text.cend(),
                                        [](QChar c) { return letterOf(c) == Letter::Other; });
    QList<QTextLayout::FormatRange> ranges;
    if (onlyLatin) {
        append(ranges, 0, text.size(), format);
        return ranges;
    }
    qsizetype from = -1; // of the run that is open
    qsizetype to = -1;   // after its last letter
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Letter letter = letterOf(text.at(i));
        if (letter == Letter::Latin) {
            from = from < 0 ? i : from;
            to = i + 1;
        } else if (letter == Letter::Other) {
            append(ranges, from, to, format);
            from = -1;
        }
    }
    append(ranges, from, to, format);
    return ranges;
}

TitleLayout layoutTitle(const TitleRequest &request)
{
    TitleLayout result;
    result.direction =
        request.direction == Qt::LayoutDirectionAuto ? request.listDirection : request.direction;
    const QString text = text::withIsolates(request.text.simplified());
    result.layout = makeLayout(text, request, result.direction);
    const int end = breakLines(*result.layout, request);
    if (end >= text.size() || result.layout->lineCount() == 0) {
        return result;
    }
    const int lastStart = result.layout->lineAt(result.layout->lineCount() - 1).textStart();
    const QString shown = cutToFit(text, lastStart, end, request, result.direction);
    result.layout = makeLayout(shown, request, result.direction);
    breakLines(*result.layout, request);
    result.elided = true;
    return result;
}

QString TitleLayout::shownText() const
{
    return layout ? text::withoutBidiControls(layout->text()) : QString();
}

QList<TextRange> TitleLayout::inLayout(const QList<TextRange> &ranges) const
{
    return layout ? amongIsolates(layout->text(), ranges) : ranges;
}

QList<TextRange> amongIsolates(const QString &isolated, const QList<TextRange> &ranges)
{
    const auto isolate = [](QChar c) {
        return c == leftToRightIsolate || c == popIsolate || c == QChar(0x202d) ||
               c == QChar(0x202c);
    };
    if (std::none_of(isolated.cbegin(), isolated.cend(), isolate)) {
        return ranges;
    }
    // Where each character of the title went.
    QList<qsizetype> places;
    places.reserve(isolated.size() + 1);
    for (qsizetype i = 0; i < isolated.size(); ++i) {
        if (!isolate(isolated.at(i))) {
            places.append(i);
        }
    }
    places.append(isolated.size());
    QList<TextRange> moved;
    for (const TextRange &range : ranges) {
        const qsizetype last = range.position + range.length - 1;
        if (range.length > 0 && range.position >= 0 && range.position < places.size()) {
            const qsizetype from = places.at(range.position);
            const qsizetype to = places.at(std::min(last, places.size() - 1)) + 1;
            moved.append({from, to - from});
        }
    }
    return moved;
}

QString elidedWithIsolates(const QString &isolated, const QFont &font, qreal width)
{
    QString shown = QFontMetricsF(font).elidedText(isolated, Qt::ElideRight, width);
    if (shown.lastIndexOf(leftToRightIsolate) > shown.lastIndexOf(popIsolate)) {
        const qsizetype rest = shown.lastIndexOf(ellipsis);
        shown.insert(rest < 0 ? shown.size() : rest, popIsolate);
    }
    return shown;
}

std::optional<Qt::Edge> TitleLayout::ellipsisEdge() const
{
    if (!elided || lineCount() == 0) {
        return std::nullopt;
    }
    const QTextLine line = layout->lineAt(lineCount() - 1);
    const int at = int(layout->text().lastIndexOf(ellipsis));
    const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
    if (at < line.textStart() || runs.isEmpty()) {
        return std::nullopt;
    }
    // Where nothing but the ellipsis found room, it stands where the text would have ended.
    const bool leftwards = direction == Qt::RightToLeft;
    const QGlyphRun &run = runs.constFirst();
    const qreal half =
        run.rawFont().advancesForGlyphIndexes(run.glyphIndexes()).constFirst().x() / 2;
    const qreal middle = run.positions().constFirst().x() + half;
    const QRectF used = line.naturalTextRect();
    if (line.textLength() == 1) {
        return leftwards ? Qt::LeftEdge : Qt::RightEdge;
    }
    return middle < used.center().x() ? Qt::LeftEdge : Qt::RightEdge;
}

} // namespace naba
