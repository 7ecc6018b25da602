// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_completion.h"

#include "app/text/query_fields.h"
#include "app/text/query_tokens.h"

#include <algorithm>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryCompletion::Kind;

/// Shorter beginnings of a field's name are more often the beginning of a word.
constexpr qsizetype shortestBeginning = 2;

Kind kindOf(const QString &field)
{
    const auto known = queryField(field);
    if (!known)
        return Kind::None;
    switch (*known) {
    case QueryField::From:
        return Kind::Feed;
    case QueryField::In:
        return Kind::Folder;
    case QueryField::Tag:
        return Kind::Tag;
    case QueryField::Is:
        return Kind::State;
    case QueryField::Title:
    case QueryField::Before:
    case QueryField::After:
    case QueryField::On:
        break;
    }
    return Kind::None;
}

/// Nearly every text has a word that begins with it. Ideographs are words by themselves.
bool isOneLetter(const QString &word)
{
    if (word.size() != 1)
        return false;
    const QChar::Script script = word.front().script();
    return script != QChar::Script_Han && script != QChar::Script_Hiragana &&
           script != QChar::Script_Katakana && script != QChar::Script_Hangul;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'\uff1a';
}

} // namespace

QueryCompletion completionAt(const QString &typed, qsizetype cursor)
{
    const QString before = typed.left(cursor);
    const QList<QueryToken> tokens =
        queryTokens(before, [](const QString &name) { return queryField(name).has_value(); });
    if (tokens.isEmpty() || tokens.constLast().end < before.size())
        return {};
    const QueryToken &last = tokens.constLast();
    if (last.star || (last.quoted && !last.openQuote))
        return {};
    QueryCompletion found;
    found.begin = last.text;
    if (last.field.isEmpty()) {
        if (last.quoted || last.text.size() < shortestBeginning)
            return {};
        found.kind = Kind::Field;
        found.length = last.text.size();
        found.position = before.size() - found.length;
        // Marks of direction inside: what stands there is not what was read.
        return before.sliced(found.position) == last.text ? found : QueryCompletion();
    }
    found.kind = kindOf(last.field);
    if (found.kind == Kind::None)
        return {};
    const auto from = before.begin() + last.position;
    found.position = std::find_if(from, before.end(), isColon) - before.begin() + 1;
    found.length = before.size() - found.position;
    return found;
}

QStringList unfinishedAs(const QString &typed)
{
    const QList<QueryToken> tokens =
        queryTokens(typed, [](const QString &name) { return queryField(name).has_value(); });
    if (tokens.isEmpty() || tokens.constLast().end < typed.size())
        return {};
    const QueryToken &last = tokens.constLast();
    const bool isWord = last.field.isEmpty() || queryField(last.field) == QueryField::Title;
    const bool mayGoOn = last.quoted ? last.openQuote : !last.star && !last.joins;
    if (!isWord || !mayGoOn || last.minus || last.text.isEmpty() ||
        !(last.text.back().isLetterOrNumber() || last.text.back().isMark()))
        return {};
    if (isOneLetter(last.text))
        return {typed.left(last.position).trimmed()};
    return {typed + (last.quoted ? u"\"*"_s : u"*"_s)};
}

QString completed(const QString &typed, const QueryCompletion &completion, const QString &name,
                  qsizetype *cursor)
{
    QString value = name;
    if (completion.kind != Kind::Field) {
        value.remove(u'"');
        const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
            return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_';
        });
        if (!plain || value.startsWith(u'-'))
            value = u'"' + value + u'"';
        value += u' ';
    }
    QString after = typed.mid(completion.position + completion.length);
    if (completion.kind != Kind::Field && after.startsWith(u' '))
        after.remove(0, 1);
    const QString left = typed.left(completion.position) + value;
    *cursor = left.size();
    return left + after;
}

} // namespace naba::text
