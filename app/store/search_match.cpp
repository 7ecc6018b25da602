// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_match.h"

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &word)
{
    QString text = word;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString phrase(const QList<SearchWord> &words, QString SearchWord::*spelling, bool prefix)
{
    QStringList parts;
    for (const SearchWord &word : words)
        parts.append(quoted(word.*spelling));
    return parts.join(" + "_L1) + (prefix ? u" *"_s : QString());
}

/// Forms, stems or both columns.
QString among(const SearchText &text, bool forms, bool stems, const QString &phrase)
{
    if (!text.titleOnly && forms && stems)
        return phrase;
    QStringList columns;
    if (forms)
        columns.append(text.titleOnly ? u"title"_s : u"body title"_s);
    if (stems)
        columns.append(text.titleOnly ? u"title_stems"_s : u"body_stems title_stems"_s);
    return u"{%1} : %2"_s.arg(columns.join(u' '), phrase);
}

QString expression(const SearchText &text, Likeness likeness)
{
    const bool single = text.words.size() == 1;
    const QString form = phrase(text.words, &SearchWord::form, text.prefix);
    // A word's beginning is looked for among the stems too, where no clitic stands before it; one
    // is as good as the other.
    if (text.prefix && single && !text.exact)
        return among(text, true, true, form);
    const bool formOnly =
        text.exact || likeness == Likeness::Form || (!single && likeness == Likeness::Word);
    if (formOnly)
        return among(text, true, false, form);
    const QString stem = phrase(text.words, &SearchWord::stem, text.prefix);
    return u"(%1 OR %2)"_s.arg(among(text, true, false, form), among(text, false, true, stem));
}

QString anyOf(const SearchClause &clause, Likeness likeness)
{
    QStringList parts;
    for (const SearchText &text : clause.anyOf)
        parts.append(expression(text, likeness));
    return u'(' + parts.join(" OR "_L1) + u')';
}

} // namespace

Expression matchExpression(const QList<SearchClause> &clauses, Likeness likeness)
{
    QStringList wanted;
    QStringList unwanted;
    for (const SearchClause &clause : clauses) {
        if (clause.anyOf.isEmpty())
            continue;
        // What is not wanted is not wanted in other forms either.
        if (clause.negated)
            unwanted.append(anyOf(clause, likeness == Likeness::Form ? Likeness::Word : likeness));
        else
            wanted.append(anyOf(clause, likeness));
    }
    const QString all = wanted.join(" AND "_L1);
    const QString none = unwanted.join(" OR "_L1);
    if (wanted.isEmpty())
        return {none, true};
    return {unwanted.isEmpty() ? all : u"(%1) NOT (%2)"_s.arg(all, none), false};
}

bool canLoosen(const QList<SearchClause> &clauses)
{
    return std::any_of(clauses.begin(), clauses.end(), [](const SearchClause &clause) {
        return !clause.negated &&
               std::any_of(clause.anyOf.begin(), clause.anyOf.end(), [](const SearchText &text) {
                   return text.words.size() > 1 && !text.exact;
               });
    });
}

} // namespace naba::store
