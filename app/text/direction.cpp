// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/direction.h"

#include "app/text/characters.h"
#include "app/text/pieces.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>
#include <string_view>

namespace naba::text {

namespace {

/// Letters and words of one text, counted in one pass.
struct Census
{
    Letters letters;
    qsizetype ltrWords = 0; ///< runs of two or more left-to-right letters
};

bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x9fff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

void countRun(QStringView text, Census *census)
{
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size();) {
        int length = 1;
        const char32_t c = codePointAt(text, i, &length);
        i += length;
        switch (strongClass(c)) {
        case Strong::Ltr:
            ++census->letters.ltr;
            ++run;
            // Scripts without spaces: two characters are about a word.
            if (run == 2) {
                ++census->ltrWords;
                run = isIdeograph(c) ? 0 : run;
            }
            break;
        case Strong::Rtl:
            ++census->letters.rtl;
            run = 0;
            break;
        case Strong::None:
            if (c < 0x80 || !QChar::isMark(c))
                run = 0;
            break;
        }
    }
}

Census takeCensus(QStringView text)
{
    Census census;
    qsizetype from = 0;
    for (const Piece &piece : pieces(text)) {
        if (!piece.isAddress())
            continue;
        countRun(text.mid(from, piece.start - from), &census);
        from = piece.start + piece.length;
    }
    countRun(text.mid(from), &census);
    return census;
}

/// A text is one of the other direction if it has almost none of the base's letters; a short name
/// in Latin letters alone is not yet a sentence.
Qt::LayoutDirection directionIn(const Census &census, Qt::LayoutDirection base)
{
    const auto [rtl, ltr] = census.letters;
    if (rtl + ltr == 0)
        return base;
    if (base == Qt::RightToLeft) {
        const bool foreign = (rtl == 0 && census.ltrWords >= 3) ||
                             (rtl > 0 && rtl * 10 < rtl + ltr && census.ltrWords >= 6);
        return foreign ? Qt::LeftToRight : Qt::RightToLeft;
    }
    return ltr * 10 < rtl + ltr ? Qt::RightToLeft : Qt::LeftToRight;
}

constexpr std::array<std::string_view, 28> rtlLanguages{
    "ar",  "arc", "arz", "azb", "bal", "ckb", "dv",  "fa", "glk", "he",  "iw",  "ji", "khw", "ks",
    "lrc", "mzn", "nqo", "pnb", "prs", "ps",  "rhg", "sd", "sdh", "skr", "syr", "ug", "ur",  "yi"};

constexpr std::array<std::string_view, 9> rtlScripts{"adlm", "arab", "aran", "hebr", "mand",
                                                     "nkoo", "rohg", "syrc", "thaa"};

} // namespace

Letters countLetters(QStringView text)
{
    return takeCensus(text).letters;
}

Qt::LayoutDirection majority(QStringView text, Qt::LayoutDirection tie)
{
    const auto [rtl, ltr] = countLetters(text);
    if (rtl == ltr)
        return tie;
    return rtl > ltr ? Qt::RightToLeft : Qt::LeftToRight;
}

Qt::LayoutDirection blockDirection(QStringView text, Qt::LayoutDirection base,
                                   Qt::LayoutDirection own)
{
    const Census census = takeCensus(text);
    const auto [rtl, ltr] = census.letters;
    if ((own == Qt::LeftToRight && ltr > rtl) || (own == Qt::RightToLeft && rtl > ltr))
        return own;
    return directionIn(census, base);
}

Qt::LayoutDirection headlineDirection(QStringView title, Qt::LayoutDirection feedBase)
{
    const Census census = takeCensus(title);
    const auto [rtl, ltr] = census.letters;
    if (rtl + ltr == 0)
        return Qt::LayoutDirectionAuto;
    if (rtl == 0) {
        if (feedBase == Qt::LeftToRight || census.ltrWords >= 3)
            return Qt::LeftToRight;
        return Qt::LayoutDirectionAuto;
    }
    if (feedBase != Qt::LayoutDirectionAuto)
        return directionIn(census, feedBase);
    return directionIn(census, ltr > rtl ? Qt::LeftToRight : Qt::RightToLeft);
}

Qt::LayoutDirection directionOfLanguage(QStringView tag)
{
    const QByteArray lower = tag.trimmed().toLatin1().toLower().replace('_', '-');
    if (lower.isEmpty())
        return Qt::LayoutDirectionAuto;
    const auto parts = lower.split('-');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        // A script subtag (BCP 47 §2.2.3) outranks what the language is usually written in.
        const std::string_view part(parts[i].constData(), static_cast<size_t>(parts[i].size()));
        if (part.size() == 1)
            break; // extensions
        if (part.size() == 4 && part[0] >= 'a')
            return std::ranges::count(rtlScripts, part) ? Qt::RightToLeft : Qt::LeftToRight;
    }
    const std::string_view language(parts[0].constData(), static_cast<size_t>(parts[0].size()));
    return std::ranges::count(rtlLanguages, language) ? Qt::RightToLeft : Qt::LeftToRight;
}

QString isolated(const QString &text)
{
    if (text.isEmpty())
        return text;
    QString result;
    result.reserve(text.size() + 2);
    const Letters letters = countLetters(text);
    result += QChar(letters.rtl > letters.ltr ? Rli : letters.ltr > letters.rtl ? Lri : Fsi);
    int open = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u == Pdi && open == 0)
            continue; // would end our own isolate
        open += u >= Lri && u <= Fsi ? 1 : u == Pdi ? -1 : 0;
        result += c;
    }
    for (; open >= 0; --open)
        result += QChar(Pdi);
    return result;
}

QString withoutBidiControls(QString text)
{
    text.removeIf([](QChar c) { return isBidiControl(c); });
    return text;
}

QString withIsolates(const QString &text)
{
    const std::vector<Piece> found = pieces(text);
    if (found.empty())
        return text;
    QString result;
    result.reserve(text.size() + 2 * static_cast<qsizetype>(found.size()));
    qsizetype from = 0;
    for (const Piece &piece : found) {
        result += QStringView(text).mid(from, piece.start - from);
        result += piece.opener();
        result += QStringView(text).mid(piece.start, piece.length);
        result += piece.closer();
        from = piece.start + piece.length;
    }
    result += QStringView(text).mid(from);
    return result;
}

} // namespace naba::text
