// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/script_runs.h"

#include <QChar>

#include <vector>

namespace naba::reader {
namespace {

enum class Kind : unsigned char { Arabic, Hebrew, Latin, Mark, Space, Common };

bool within(char16_t code, char16_t first, char16_t last)
{
    return code >= first && code <= last;
}

Kind kindOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        if (within(code | 0x20, u'a', u'z') || within(code, u'0', u'9'))
            return Kind::Latin;
        return c.isSpace() ? Kind::Space : Kind::Common;
    }
    if (within(code, 0x0590, 0x05FF) || within(code, 0xFB1D, 0xFB4F))
        return Kind::Hebrew;
    if (within(code, 0x0600, 0x06FF) || within(code, 0x0750, 0x077F) ||
        within(code, 0x0870, 0x08FF) || within(code, 0xFB50, 0xFDFF) ||
        within(code, 0xFE70, 0xFEFC))
        return Kind::Arabic;
    if (c.isMark())
        return Kind::Mark;
    if (c.isSpace())
        return Kind::Space;
    if (c.isLetter()) {
        switch (c.script()) {
        case QChar::Script_Latin:
        case QChar::Script_Greek:
        case QChar::Script_Cyrillic:
            return Kind::Latin;
        default:
            break;
        }
    }
    return Kind::Common;
}

/// Signs that stick to a Latin word or number on one side: "C++", "C#", "20°".
bool trailsLatin(QChar c)
{
    return c == u'+' || c == u'#' || c == u'\u00B0';
}

/// ASCII signs that a Naskh has no glyph for: they come from the Latin face in its size, both
/// brackets of a pair alike, rather than from it at full size by fallback.
bool isMissingInNaskh(QChar c)
{
    const char16_t code = c.unicode();
    return code > 0x20 && code < 0x7F && code != u'!' && code != u',' && code != u'.' &&
           code != u':';
}

/// A character that may stand inside a Latin word or number, as in "don't", "1,250.50", "a/b".
bool joinsLatin(QChar c)
{
    return (c.unicode() < 0x80 && c.isPunct() && c != u'(' && c != u')' && c != u'[' &&
            c != u']') ||
           c == u'\u2019' || c == u'+' || c == u'=' || c == u'_';
}

Script scriptOf(Kind kind, QChar c, Script base)
{
    switch (kind) {
    case Kind::Arabic:
        return Script::Arabic;
    case Kind::Hebrew:
        return Script::Hebrew;
    case Kind::Latin:
        return Script::Latin;
    default:
        return base == Script::Arabic && isMissingInNaskh(c) ? Script::Latin : base;
    }
}

/// From `at`, which is no letter: the end of a stretch of joiners if a Latin character follows it,
/// else `at`.
qsizetype joinedUntil(const std::vector<Kind> &kinds, QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && kinds[static_cast<size_t>(end)] == Kind::Common &&
           joinsLatin(text[end]))
        ++end;
    const bool latinFollows = end < text.size() && kinds[static_cast<size_t>(end)] == Kind::Latin;
    return latinFollows ? end : at;
}

} // namespace

Script baseScript(QStringView text, Qt::LayoutDirection direction)
{
    if (direction != Qt::RightToLeft)
        return Script::Latin;
    qsizetype arabic = 0;
    qsizetype hebrew = 0;
    for (const QChar c : text) {
        const Kind kind = kindOf(c);
        arabic += kind == Kind::Arabic ? 1 : 0;
        hebrew += kind == Kind::Hebrew ? 1 : 0;
    }
    return hebrew > arabic ? Script::Hebrew : Script::Arabic;
}

bool hasArabic(QStringView text)
{
    for (const QChar c : text) {
        if (kindOf(c) == Kind::Arabic)
            return true;
    }
    return false;
}

QList<ScriptRun> scriptRuns(QStringView text, Script base, Script strut)
{
    std::vector<Kind> kinds(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i)
        kinds[static_cast<size_t>(i)] = kindOf(text[i]);

    QList<ScriptRun> runs;
    const auto append = [&runs](qsizetype start, qsizetype length, Script script) {
        if (!runs.isEmpty() && runs.last().script == script)
            runs.last().length += length;
        else
            runs.append({start, length, script});
    };
    qsizetype i = 0;
    Kind previous = Kind::Common;
    while (i < text.size()) {
        const Kind kind = kinds[static_cast<size_t>(i)];
        if (kind == Kind::Mark && !runs.isEmpty()) {
            append(i, 1, runs.last().script);
            ++i;
            continue;
        }
        if (kind == Kind::Space) {
            append(i, 1, strut);
        } else if (kind == Kind::Common && previous == Kind::Latin) {
            const qsizetype joined = joinedUntil(kinds, text, i);
            if (joined > i) {
                append(i, joined - i, Script::Latin);
                i = joined;
                continue;
            }
            if (trailsLatin(text[i])) {
                append(i, 1, Script::Latin);
                ++i;
                continue; // `previous` stays Latin, for the second sign of "C++"
            }
            append(i, 1, scriptOf(kind, text[i], base));
        } else {
            append(i, 1, scriptOf(kind, text[i], base));
        }
        previous = kind;
        ++i;
    }
    return runs;
}

} // namespace naba::reader
