// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_tokens.h"

#include <array>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView straightQuotes = u"\"\u201c\u201d\u201e\u201f\uff02";
constexpr QStringView angleQuotes = u"\u00ab\u00bb\u2039\u203a";
constexpr QStringView minusSigns = u"-\u2212\u2013\u2014";
constexpr QStringView asterisks = u"*\u066d\uff0a";

bool isBidiControl(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0x061c || u == 0xfeff;
}

bool isGap(QChar c)
{
    return c.isSpace() || isBidiControl(c) || c == u'(' || c == u')' || c.unicode() < 0x20;
}

bool isColon(QChar c)
{
    return c == u':' || c == u'\uff1a';
}

bool isHebrew(QChar c)
{
    return c.unicode() >= 0x05d0 && c.unicode() <= 0x05ea;
}

class Cutter
{
public:
    Cutter(QStringView typed, bool (*isField)(const QString &))
        : m_typed(typed)
        , m_isField(isField)
    {
    }

    QList<QueryToken> cut()
    {
        while (true) {
            while (!atEnd() && isGap(here()))
                ++m_at;
            if (atEnd())
                return std::move(m_tokens);
            one();
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_typed.size(); }

    [[nodiscard]] QChar here() const { return m_typed[m_at]; }

    [[nodiscard]] bool isGapAt(qsizetype at) const
    {
        return at >= m_typed.size() || isGap(m_typed[at]);
    }

    void one()
    {
        QueryToken token;
        token.position = m_at;
        while (!atEnd() && minusSigns.contains(here())) {
            token.minus = true;
            ++m_at;
        }
        if (!atEnd() && here() == u'+')
            ++m_at;
        value(&token);
        if (!token.quoted && isFieldBehind(&token) && !atEnd() && !isGap(here()))
            value(&token);
        else if (!token.field.isEmpty() && !token.quoted && token.text.isEmpty())
            token.spaceAfterField = !atEnd();
        while (!atEnd() && asterisks.contains(here())) {
            token.star = true;
            ++m_at;
        }
        token.end = m_at;
        token.joins = !token.quoted && !token.minus && !token.star && token.field.isEmpty() &&
                      isOr(token.text);
        m_tokens.append(token);
    }

    static bool isOr(const QString &text)
    {
        static constexpr std::array words{u"OR", u"|", u"||", u"أو", u"یا", u"או"};
        for (const char16_t *word : words) {
            if (text == QStringView(word))
                return true;
        }
        return false;
    }

    /// A field's name and its colon have just been read: the value follows.
    bool isFieldBehind(QueryToken *token)
    {
        if (atEnd() || !isColon(here()) || token->text.isEmpty() || !m_isField(token->text))
            return false;
        token->field = token->text;
        token->text.clear();
        ++m_at;
        return true;
    }

    void value(QueryToken *token)
    {
        if (atEnd() || isGap(here()))
            return;
        if (straightQuotes.contains(here()))
            return quoted(token, straightQuotes);
        if (angleQuotes.contains(here()))
            return quoted(token, angleQuotes);
        raw(token);
    }

    void quoted(QueryToken *token, QStringView marks)
    {
        token->quoted = true;
        ++m_at;
        while (!atEnd() && !marks.contains(here())) {
            if (!isBidiControl(here()))
                token->text += here();
            ++m_at;
        }
        token->openQuote = atEnd();
        if (!atEnd())
            ++m_at;
    }

    void raw(QueryToken *token)
    {
        for (; !atEnd(); ++m_at) {
            const QChar c = here();
            if (isBidiControl(c))
                continue;
            if (isGap(c) || angleQuotes.contains(c))
                break;
            if (straightQuotes.contains(c) && !isGershayim())
                break;
            if (isColon(c) && token->field.isEmpty() && m_isField(token->text))
                break;
            if (asterisks.contains(c) && isGapAt(m_at + 1))
                break;
            token->text += c;
        }
    }

    /// A quotation mark inside a Hebrew word is part of an abbreviation: צה"ל.
    [[nodiscard]] bool isGershayim() const
    {
        return m_at > 0 && isHebrew(m_typed[m_at - 1]) && m_at + 1 < m_typed.size() &&
               isHebrew(m_typed[m_at + 1]);
    }

    QStringView m_typed;
    bool (*m_isField)(const QString &);
    qsizetype m_at = 0;
    QList<QueryToken> m_tokens;
};

} // namespace

QList<QueryToken> queryTokens(QStringView typed, bool (*isField)(const QString &))
{
    return Cutter(typed, isField).cut();
}

} // namespace naba::text
