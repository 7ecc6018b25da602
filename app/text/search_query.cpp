// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/search_query.h"

#include "app/text/query_fields.h"
#include "app/text/query_tokens.h"

#include <algorithm>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryPart::Kind;
using Notice = QueryNotice::Kind;

/// Most words of a date that is not quoted: "3 days ago", "كانون الثاني 2026".
constexpr qsizetype mostDateWords = 4;

bool hasLetter(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isLetterOrNumber())
            return true;
        if (c.isHighSurrogate() && i + 1 < text.size() &&
            QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text.at(i + 1))))
            return true;
    }
    return false;
}

class Reader
{
public:
    Reader(QStringView typed, const DateContext &context)
        : m_context(context)
        , m_tokens(queryTokens(typed.first(std::min(typed.size(), longestQuery)),
                               [](const QString &name) { return queryField(name).has_value(); }))
    {
        if (typed.size() > longestQuery)
            notice(Notice::TooLong);
    }

    SearchQuery read()
    {
        for (m_next = 0; m_next < m_tokens.size();) {
            if (m_result.parts.size() >= mostQueryParts) {
                notice(Notice::TooLong);
                break;
            }
            take(m_tokens.at(m_next++));
        }
        if (m_or)
            notice(Notice::LoneOperator, *m_or);
        return std::move(m_result);
    }

private:
    void notice(Notice kind, const QString &about = {})
    {
        const QueryNotice one{kind, about};
        if (!m_result.notices.contains(one))
            m_result.notices.append(one);
    }

    void take(const QueryToken &token)
    {
        if (token.openQuote)
            notice(Notice::OpenQuote);
        if (token.joins)
            return join(token);
        if (!token.quoted && token.field.isEmpty() && !token.minus && !token.star) {
            if (token.text == "AND"_L1 || token.text == "&&"_L1)
                return;
            if (token.text == "NOT"_L1 && m_next < m_tokens.size()) {
                m_not = true;
                return;
            }
        }
        QueryPart part;
        part.position = token.position;
        part.length = token.end - token.position;
        part.negated = token.minus != m_not;
        m_not = false;
        if (!token.field.isEmpty())
            return field(token, std::move(part));
        if (token.text.isEmpty() && !token.quoted)
            return notice(Notice::LoneOperator, token.minus ? u"-"_s : u"*"_s);
        text(token, std::move(part));
    }

    void join(const QueryToken &token)
    {
        if (m_result.parts.isEmpty() || m_or)
            return notice(Notice::LoneOperator, token.text);
        m_or = token.text;
    }

    void text(const QueryToken &token, QueryPart part)
    {
        part.value = token.text.simplified();
        part.phrase = token.quoted;
        part.prefix = token.star;
        if (!hasLetter(part.value)) {
            if (token.openQuote && part.value.isEmpty())
                return; // the phrase is only beginning
            const QString about = part.value.isEmpty() ? u"\"\""_s : part.value;
            return notice(Notice::NothingToFind, about);
        }
        if (!token.quoted)
            lookForField(token.text);
        add(std::move(part));
    }

    /// "autor:x" looks like a field that does not exist: the reader is told what became of it.
    void lookForField(const QString &word)
    {
        const qsizetype colon = word.indexOf(u':');
        if (colon <= 0 || colon + 1 >= word.size() || word.sliced(colon).startsWith("://"_L1))
            return;
        const QString name = word.left(colon);
        const bool letters =
            std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
        if (letters)
            notice(Notice::UnknownField, name);
    }

    void add(QueryPart part)
    {
        if (m_or) {
            const bool choice = !part.negated && !m_result.parts.constLast().negated;
            if (choice)
                part.orPrevious = true;
            else
                notice(Notice::NegatedChoice);
            m_or.reset();
        }
        m_result.parts.append(std::move(part));
    }

    void field(QueryToken token, QueryPart part)
    {
        const QueryField field = *queryField(token.field);
        if (token.text.isEmpty() && token.spaceAfterField && m_next < m_tokens.size()) {
            // "from: x", with a space after the colon.
            const QueryToken &value = m_tokens.at(m_next);
            if (value.field.isEmpty() && !value.minus && !value.joins) {
                token.text = value.text;
                token.quoted = value.quoted;
                token.star = value.star;
                token.end = value.end;
                part.length = token.end - token.position;
                ++m_next;
            }
        }
        if (token.text.simplified().isEmpty())
            return notice(Notice::EmptyField, token.field);
        part.value = token.text.simplified();
        switch (field) {
        case QueryField::Title:
            part.titleOnly = true;
            part.phrase = token.quoted;
            part.prefix = token.star;
            if (!hasLetter(part.value))
                return notice(Notice::NothingToFind, part.value);
            return add(std::move(part));
        case QueryField::From:
            part.kind = Kind::From;
            return add(std::move(part));
        case QueryField::In:
            part.kind = Kind::In;
            return add(std::move(part));
        case QueryField::Tag:
            part.kind = Kind::Tag;
            if (part.value.startsWith(u'#') && part.value.size() > 1)
                part.value.remove(0, 1);
            return add(std::move(part));
        case QueryField::Is:
            return state(token, std::move(part));
        case QueryField::Before:
            part.kind = Kind::Before;
            return date(token, std::move(part));
        case QueryField::After:
            part.kind = Kind::After;
            return date(token, std::move(part));
        case QueryField::On:
            part.kind = Kind::On;
            return date(token, std::move(part));
        }
    }

    void state(const QueryToken &token, QueryPart part)
    {
        auto state = queryState(part.value);
        // "غير مقروء" has two words.
        if (m_next < m_tokens.size() && !token.quoted) {
            const QueryToken &after = m_tokens.at(m_next);
            const QString both = part.value + u' ' + after.text;
            if (isPlain(after) && queryState(both)) {
                state = queryState(both);
                part.value = both;
                part.length = after.end - part.position;
                ++m_next;
            }
        }
        if (!state)
            return notice(Notice::UnknownState, part.value);
        part.kind = *state == QueryState::Unread ? Kind::Unread
                    : *state == QueryState::Read ? Kind::Read
                                                 : Kind::Starred;
        add(std::move(part));
    }

    static bool isPlain(const QueryToken &token)
    {
        return token.field.isEmpty() && !token.quoted && !token.minus && !token.star &&
               !token.joins;
    }

    /// The longest run of words that is a date: "after:3 days ago".
    void date(const QueryToken &token, QueryPart part)
    {
        QStringList words{part.value};
        QList<qsizetype> ends{token.end};
        for (qsizetype i = m_next; !token.quoted && i < m_tokens.size(); ++i) {
            if (words.size() >= mostDateWords || !isPlain(m_tokens.at(i)))
                break;
            words.append(m_tokens.at(i).text);
            ends.append(m_tokens.at(i).end);
        }
        for (; !words.isEmpty(); words.removeLast(), ends.removeLast()) {
            const auto days = readDate(words.join(u' '), m_context);
            if (!days)
                continue;
            m_next += words.size() - 1;
            part.value = words.join(u' ');
            part.days = *days;
            part.length = ends.constLast() - part.position;
            return add(std::move(part));
        }
        notice(Notice::WrongDate, part.value);
    }

    const DateContext &m_context;
    QList<QueryToken> m_tokens;
    qsizetype m_next = 0;
    std::optional<QString> m_or; ///< an OR that waits for what follows
    bool m_not = false;
    SearchQuery m_result;
};

} // namespace

SearchQuery readQuery(QStringView typed, const DateContext &context)
{
    return Reader(typed, context).read();
}

QString withoutPart(const QString &typed, const SearchQuery &query, qsizetype part)
{
    if (part < 0 || part >= query.parts.size())
        return typed;
    const QueryPart &gone = query.parts.at(part);
    qsizetype begin = gone.position;
    qsizetype end = gone.position + gone.length;
    // The OR that joined it goes with it.
    if (gone.orPrevious) {
        const QueryPart &before = query.parts.at(part - 1);
        begin = before.position + before.length;
    } else if (part + 1 < query.parts.size() && query.parts.at(part + 1).orPrevious) {
        end = query.parts.at(part + 1).position;
    }
    const QString left = typed.left(begin).trimmed();
    const QString right = typed.mid(end).trimmed();
    return left.isEmpty() || right.isEmpty() ? left + right : left + u' ' + right;
}

} // namespace naba::text
