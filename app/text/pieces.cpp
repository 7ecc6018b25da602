// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/pieces.h"

#include "app/text/characters.h"

namespace naba::text {

namespace {

/// Longest runs looked at when a character in the middle (@, $, +) gives a piece away; keeps the
/// scan linear on hostile input.
constexpr qsizetype maxLookBack = 128;

bool isCurrency(QChar c)
{
    const char16_t u = c.unicode();
    return u == u'$' || u == 0x00a3 || u == 0x00a5 || (u >= 0x20a0 && u <= 0x20bf);
}

bool isMinus(QChar c)
{
    return c == u'-' || c == QChar(0x2212);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_' || c.isSurrogate();
}

/// Punctuation which, at the end of an address, belongs to the sentence.
bool isTrailing(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u',':
    case u'!':
    case u'?':
    case u':':
    case u';':
    case u'\'':
    case u'*':
    case u'_':
    case u'-':
        return true;
    default:
        return false;
    }
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
        , m_size(text.size())
    {
    }

    std::vector<Piece> scan()
    {
        int isolates = 0;
        while (m_at < m_size) {
            const char16_t u = m_text[m_at].unicode();
            if (u >= 0x2066 && u <= 0x2069) {
                isolates += u == 0x2069 ? (isolates > 0 ? -1 : 0) : 1;
                ++m_at;
                m_floor = m_at;
            } else if (isolates > 0 || !startsPiece(u) || !piece(u)) {
                ++m_at;
            }
        }
        return std::move(m_pieces);
    }

private:
    /// Whether a piece can be recognised at this character. Most are none of these.
    static bool startsPiece(char16_t u)
    {
        if (u < 0x80) {
            switch (u) {
            case u'@':
            case u'#':
            case u'+':
            case u'-':
            case u'$':
            case u'h':
            case u'H':
            case u'w':
            case u'W':
            case u'(':
                return true;
            default:
                return u >= u'0' && u <= u'9';
            }
        }
        return (u >= 0x06f0 && u <= 0x06f9) || u == 0x2212 || u == 0x00a3 || u == 0x00a5 ||
               (u >= 0x20a0 && u <= 0x20bf);
    }

    bool piece(char16_t u)
    {
        switch (u) {
        case u'h':
        case u'H':
        case u'w':
        case u'W':
            return url();
        case u'@':
            return email() || handle();
        case u'#':
            return name() || handle();
        case u'+':
            return phone() || name();
        case u'(':
            return phone();
        case u'-':
        case 0x2212:
            return negative();
        default:
            break;
        }
        if (isCurrency(QChar(u)))
            return amount();
        return number();
    }

    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i >= 0 && i < m_size ? m_text[i] : QChar(u' ');
    }

    bool add(Piece::Kind kind, qsizetype start, qsizetype end)
    {
        m_pieces.push_back({kind, start, end - start});
        m_at = end;
        m_floor = end;
        return true;
    }

    bool url()
    {
        const QStringView rest = m_text.mid(m_at, 8);
        qsizetype host = 0;
        if (rest.startsWith(u"https://", Qt::CaseInsensitive))
            host = 8;
        else if (rest.startsWith(u"http://", Qt::CaseInsensitive))
            host = 7;
        else if (rest.startsWith(u"www.", Qt::CaseInsensitive) && !isAsciiWord(at(m_at - 1)))
            host = 4;
        if (host == 0)
            return false;
        qsizetype end = m_at + host;
        int open = 0;
        while (end < m_size && urlGoesOn(end)) {
            open += m_text[end] == u'(' ? 1 : 0;
            if (m_text[end] == u')' && --open < 0)
                break;
            ++end;
        }
        while (end > m_at + host && isTrailing(m_text[end - 1]))
            --end;
        return end > m_at + host && add(Piece::Kind::Url, m_at, end);
    }

    /// Letters of a right-to-left script belong to a URL only inside its path: after a separator
    /// or another such letter.
    [[nodiscard]] bool urlGoesOn(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (c.unicode() < 0x80) {
            static constexpr QStringView stops = u"\"<>`{}|\\^";
            return c.unicode() > 0x20 && c.unicode() != 0x7f && !stops.contains(c);
        }
        if (c.isSpace() || isBidiControl(c) || !(c.isLetterOrNumber() || c.isMark()))
            return false;
        const bool rtl = c.direction() == QChar::DirR || c.direction() == QChar::DirAL ||
                         c.direction() == QChar::DirAN || c.isMark();
        if (!rtl)
            return true;
        const QChar before = m_text[i - 1];
        static constexpr QStringView separators = u"/=-_?&#+%";
        return before.unicode() >= 0x0590 || separators.contains(before);
    }

    /// Index after a host name that starts at `i` and has a dot inside, or -1.
    [[nodiscard]] qsizetype hostEnd(qsizetype i) const
    {
        qsizetype end = i;
        bool dot = false;
        while (end < m_size) {
            const QChar c = m_text[end];
            if (c == u'.' && end > i && isAsciiWord(at(end + 1)))
                dot = true;
            else if (!isAsciiWord(c) && !(c == u'-' && isAsciiWord(at(end + 1))))
                break;
            ++end;
        }
        return dot ? end : -1;
    }

    bool email()
    {
        qsizetype start = m_at;
        const qsizetype floor = std::max(m_floor, m_at - maxLookBack);
        while (start > floor) {
            const QChar c = m_text[start - 1];
            if (!isAsciiWord(c) && c != u'.' && c != u'+' && c != u'-')
                break;
            --start;
        }
        while (start < m_at && !isAsciiWord(m_text[start]))
            ++start;
        if (start == m_at)
            return false;
        const qsizetype end = hostEnd(m_at + 1);
        return end > 0 && add(Piece::Kind::Email, start, end);
    }

    bool handle()
    {
        const QChar first = at(m_at + 1);
        if (isAsciiWord(at(m_at - 1)) || !(isAsciiLetter(first) || first == u'_'))
            return false;
        qsizetype end = m_at + 1;
        while (end < m_size && isAsciiWord(m_text[end]))
            ++end;
        if (m_text[m_at] == u'@' && at(end) == u'@') {
            const qsizetype host = hostEnd(end + 1); // @name@host of the fediverse
            if (host > 0)
                end = host;
        }
        return add(Piece::Kind::Handle, m_at, end);
    }

    /// C++, C#, F#, g++17: letters, then "++" or "#".
    bool name()
    {
        qsizetype start = m_at;
        const qsizetype floor = std::max(m_floor, m_at - maxLookBack);
        while (start > floor && isAsciiLetter(m_text[start - 1]))
            --start;
        if (start == m_at || isAsciiDigit(at(start - 1)))
            return false;
        qsizetype end = m_at + 1;
        if (m_text[m_at] == u'+') {
            if (at(end) != u'+')
                return false;
            ++end;
        }
        while (end < m_size && isAsciiWord(m_text[end]))
            ++end;
        return add(Piece::Kind::Name, start, end);
    }

    /// End of digits with points and commas inside ("1,250.50") that start at `i`.
    [[nodiscard]] qsizetype numberEnd(qsizetype i) const
    {
        qsizetype end = i;
        while (end < m_size) {
            const QChar c = m_text[end];
            const bool inside =
                (c == u'.' || c == u',' || c == QChar(0x066b) || c == QChar(0x066c)) &&
                isEuropeanDigit(at(end + 1));
            if (!isEuropeanDigit(c) && !inside)
                break;
            ++end;
        }
        return end;
    }

    /// End of "°C" after a number that ends at `i`, or `i`.
    [[nodiscard]] qsizetype degreesEnd(qsizetype i) const
    {
        qsizetype at0 = i;
        if (at(at0) == u' ' || at(at0) == QChar(0x00a0) || at(at0) == QChar(0x202f))
            ++at0;
        if (at(at0) == QChar(0x2103) || at(at0) == QChar(0x2109))
            return at0 + 1;
        const QChar unit = at(at0 + 1);
        const bool degrees = at(at0) == QChar(0x00b0) && (unit == u'C' || unit == u'F');
        return degrees && !isAsciiWord(at(at0 + 2)) ? at0 + 2 : i;
    }

    bool negative()
    {
        const QChar before = at(m_at - 1);
        if (!isEuropeanDigit(at(m_at + 1)) && !isCurrency(at(m_at + 1)))
            return false;
        if (isWord(before) || isMinus(before) || before == u')' || isCurrency(before))
            return false;
        if (isCurrency(at(m_at + 1)))
            return isEuropeanDigit(at(m_at + 2)) && amountFrom(m_at, m_at + 2);
        qsizetype end = numberEnd(m_at + 1);
        end = isCurrency(at(end)) ? end + 1 : degreesEnd(end);
        return !isWord(at(end)) && add(Piece::Kind::Number, m_at, end);
    }

    bool amount()
    {
        if (!isEuropeanDigit(at(m_at + 1)))
            return false;
        qsizetype start = m_at; // US$, A$
        const qsizetype floor = std::max(m_floor, m_at - 4);
        while (start > floor && isAsciiLetter(m_text[start - 1]))
            --start;
        return amountFrom(start, m_at + 1);
    }

    bool amountFrom(qsizetype start, qsizetype digits)
    {
        qsizetype end = numberEnd(digits);
        while (end < m_size && isAsciiLetter(m_text[end]))
            ++end; // $15B, $1.2bn
        return add(Piece::Kind::Amount, start, end);
    }

    bool number()
    {
        if (phone() || date())
            return true;
        const qsizetype end = numberEnd(m_at);
        if (isWord(at(m_at - 1)) && at(m_at - 1).unicode() < 0x80) {
            m_at = end - 1;
            return false;
        }
        const qsizetype degrees = degreesEnd(end);
        if (degrees > end)
            return add(Piece::Kind::Number, m_at, degrees);
        if (isCurrency(at(end)) && !isEuropeanDigit(at(end + 1)))
            return add(Piece::Kind::Amount, m_at, end + 1);
        m_at = end - 1; // not again from the middle of this number
        return false;
    }

    [[nodiscard]] qsizetype digits(qsizetype i, qsizetype count) const
    {
        for (qsizetype k = 0; k < count; ++k) {
            if (!isEuropeanDigit(at(i + k)))
                return -1;
        }
        return isEuropeanDigit(at(i + count)) ? -1 : i + count;
    }

    bool date()
    {
        if (isWord(at(m_at - 1)) && at(m_at - 1).unicode() < 0x80)
            return false;
        qsizetype end = digits(m_at, 4);
        if (end < 0 || at(end) != u'-' || (end = digits(end + 1, 2)) < 0 || at(end) != u'-' ||
            (end = digits(end + 1, 2)) < 0)
            return false;
        if (at(end) == u'T' && digits(end + 1, 2) > 0 && at(end + 3) == u':') {
            ++end;
            while (end < m_size &&
                   (isAsciiDigit(m_text[end]) || ((m_text[end] == u':' || m_text[end] == u'.' ||
                                                   m_text[end] == u'+' || m_text[end] == u'-') &&
                                                  isAsciiDigit(at(end + 1)))))
                ++end;
            end += at(end) == u'Z' ? 1 : 0;
        }
        return !isWord(at(end)) && at(end) != u'-' && add(Piece::Kind::Date, m_at, end);
    }

    /// International (+966 11 234 5678), with a trunk zero (011 234 5678, 0100-555-0199) or of
    /// three groups or more (800-555-0199). Two groups without either are a range or a score.
    bool phone()
    {
        const QChar before = at(m_at - 1);
        if (isEuropeanDigit(before) || isAsciiWord(before) || before == u'+' || before == u'.' ||
            before == u'/')
            return false;
        qsizetype i = m_at;
        const bool bracket = at(i) == u'(';
        i += bracket ? 1 : 0;
        const bool plus = at(i) == u'+';
        i += plus ? 1 : 0;
        if (!isEuropeanDigit(at(i)) || (bracket && !plus && at(i) != u'0'))
            return false;
        const bool zero = at(i) == u'0' || at(i) == QChar(0x06f0);
        return phoneFrom(i, plus, zero, bracket);
    }

    bool phoneFrom(qsizetype first, bool plus, bool zero, bool bracket)
    {
        qsizetype end = first;
        qsizetype count = 0;
        int groups = 0;
        bool spaced = false;
        bool inBracket = bracket;
        for (qsizetype i = first; isEuropeanDigit(at(i)) && groups < 8;) {
            const qsizetype group = i;
            while (isEuropeanDigit(at(i)) && i - group < 16)
                ++i;
            count += i - group;
            ++groups;
            end = i;
            if (inBracket && at(i) == u')') {
                inBracket = false;
                end = ++i;
            }
            const bool space = at(i) == u' ' || at(i) == QChar(0x00a0);
            if (!plus && !zero && space)
                break; // 1 000 000 is a number
            if (at(i) == u'-' || at(i) == QChar(0x2011) || space)
                ++i;
            if (!inBracket && at(i) == u'(' && isEuropeanDigit(at(i + 1))) {
                inBracket = true;
                ++i;
            }
            spaced = spaced || space;
        }
        if (inBracket || isWord(at(end)) || count > 15)
            return false;
        if ((at(end) == u'.' || at(end) == u',' || at(end) == u'/' || at(end) == u':') &&
            isEuropeanDigit(at(end + 1)))
            return false;
        const bool wellFormed = plus   ? count >= 7
                                : zero ? groups >= 2 && count >= 8
                                       : groups >= 3 && count >= 9 && !spaced;
        return wellFormed && add(Piece::Kind::Phone, m_at, end);
    }

    QStringView m_text;
    qsizetype m_size;
    qsizetype m_at = 0;
    qsizetype m_floor = 0; ///< where the last piece ended: none may reach back over it
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> pieces(QStringView text)
{
    return Scanner(text).scan();
}

} // namespace naba::text
