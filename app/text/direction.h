// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace naba::text {

/// Strong letters of a text by direction (UAX #9 classes L against R and AL), not counting
/// URLs, e-mail addresses, @handles and #tags.
struct Letters
{
    qsizetype rtl = 0;
    qsizetype ltr = 0;
};

Letters countLetters(QStringView text);

/// Direction of most of the letters; `tie` if there are as many of each, or none.
Qt::LayoutDirection majority(QStringView text, Qt::LayoutDirection tie);

/// Direction of one block in an article whose base is `base`: it departs from the base only when
/// it holds almost none of the base's letters. `own` is what its `dir` attribute claims
/// (Qt::LayoutDirectionAuto: nothing) and counts only if most of its letters agree.
Qt::LayoutDirection blockDirection(QStringView text, Qt::LayoutDirection base,
                                   Qt::LayoutDirection own = Qt::LayoutDirectionAuto);

/// Direction of a headline in a list, by the same rule with the feed's language as base.
/// Qt::LayoutDirectionAuto: no letters to go by, or a lone name ("WHO", "2026"): it takes the
/// list's. `feedBase` may be Qt::LayoutDirectionAuto when the feed's language is not known.
Qt::LayoutDirection headlineDirection(QStringView title, Qt::LayoutDirection feedBase);

/// Direction in which a language is written, from its BCP 47 tag; Auto if the tag is empty.
Qt::LayoutDirection directionOfLanguage(QStringView tag);

/// `text` as an isolate (UAX #9), so that it cannot disturb the sentence around it: LRI or RLI by
/// most of its letters, for "BBC News اردو" reads from the right; FSI if that decides nothing.
QString isolated(const QString &text);

/// `text` without bidi controls (U+200E–200F, 061C, 202A–202E, 2066–2069).
/// ZWNJ and ZWJ stay: they are spelling.
QString withoutBidiControls(QString text);

/// `text` with pieces that must stand as one, left to right, put between LRI and PDI: phone
/// numbers, ISO dates, amounts, negative numbers, °C, C++/C#, URLs, e-mails, @handles.
QString withIsolates(const QString &text);

} // namespace naba::text
