// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/pieces.h"

#include "app/text/piece_signs.h"

namespace naba::text {

namespace {

/// Longest runs looked at when a character in the middle (@, $, +) gives a piece away; keeps the
/// scan linear on hostile input.
constexpr qsizetype maxLookBack = 128;

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
            case u'.':
            case u'/':
            case u'f':
            case u'F':
                return true;
            default:
                return u >= u'0' && u <= u'9';
            }
        }
        return isAnyDigit(QChar(u)) || u == 0x2212 || isCurrency(QChar(u));
    }

    bool piece(char16_t u)
    {
        switch (u) {
        case u'h':
        case u'H':
        case u'w':
        case u'W':
        case u'f':
        case u'F':
            return url();
        case u'.':
        case u'/':
            return dotted();
        case u'@':
            return email() || handle();
        case u'#':
            return name() || handle();
        case u'+':
            return phone() || name() || negative();
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
        const bool groups = kind == Piece::Kind::Phone || kind == Piece::Kind::Date;
        const QStringView text = m_text.mid(start, end - start);
        const bool overridden =
            groups && std::any_of(text.begin(), text.end(), &isArabicIndicDigit);
        m_pieces.push_back({kind, start, end - start, overridden});
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
        else if (rest.startsWith(u"ftp://", Qt::CaseInsensitive))
            host = 6;
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
                isAnyDigit(at(end + 1));
            if (!isAnyDigit(c) && !inside)
                break;
            ++end;
        }
        return end;
    }

    /// End of "°C", "°" after a number that ends at `i`, or `i`.
    [[nodiscard]] qsizetype degreesEnd(qsizetype i) const
    {
        const qsizetype sign = isUnitSpace(at(i)) ? i + 1 : i;
        if (at(sign) == QChar(0x2103) || at(sign) == QChar(0x2109))
            return sign + 1;
        if (at(sign) != QChar(0x00b0))
            return i;
        const QChar unit = at(sign + 1);
        if ((unit == u'C' || unit == u'F') && !isAsciiWord(at(sign + 2)))
            return sign + 2;
        return sign == i && !isWord(unit) ? sign + 1 : i;
    }

    /// End of a currency's sign or code after a number that ends at `i`, or `i`. A sign that has
    /// digits behind it is theirs.
    [[nodiscard]] qsizetype currencyEnd(qsizetype i) const
    {
        const qsizetype sign = isUnitSpace(at(i)) ? i + 1 : i;
        if (isCurrency(at(sign)))
            return isAnyDigit(at(sign + 1)) ? i : sign + 1;
        qsizetype end = sign;
        while (end < m_size && end - sign < 5 && isAsciiWord(m_text[end]))
            ++end;
        return isCurrencyCode(m_text.mid(std::min(sign, m_size), end - sign)) ? end : i;
    }

    /// Whether the sign at `i` stands at the beginning of a word: nothing is before it but the
    /// Arabic "and", which is written without a space.
    [[nodiscard]] bool beginsWord(qsizetype i) const
    {
        const QChar before = at(i - 1);
        return !isWord(before) || (before == QChar(0x0648) && !isWord(at(i - 2)));
    }

    /// .NET, .pdf, /etc/hosts: Latin words that begin with a sign.
    bool dotted()
    {
        const QChar before = at(m_at - 1);
        static constexpr QStringView opening = u"([\"'\u00ab\u201c\u0648";
        if (!isAsciiLetter(at(m_at + 1)) || !beginsWord(m_at) ||
            !(before.isSpace() || opening.contains(before)))
            return false;
        static constexpr QStringView inside = u"./-";
        qsizetype end = m_at + 1;
        while (isAsciiWord(at(end)) || (inside.contains(at(end)) && isAsciiWord(at(end + 1))))
            ++end;
        return add(Piece::Kind::Name, m_at, end);
    }

    /// A number with its sign: -5, +7, -$5, -3 °C.
    bool negative()
    {
        const QChar before = at(m_at - 1);
        if (!isAnyDigit(at(m_at + 1)) && !isCurrency(at(m_at + 1)))
            return false;
        if (!beginsWord(m_at) || isMinus(before) || before == u')' || before == u'+' ||
            isCurrency(before))
            return false;
        if (isCurrency(at(m_at + 1)))
            return isAnyDigit(at(m_at + 2)) && amountFrom(m_at, m_at + 2);
        qsizetype end = numberEnd(m_at + 1);
        const qsizetype currency = currencyEnd(end);
        end = currency > end ? currency : degreesEnd(end);
        return !isWord(at(end)) && add(Piece::Kind::Number, m_at, end);
    }

    bool amount()
    {
        const qsizetype digits = isUnitSpace(at(m_at + 1)) ? m_at + 2 : m_at + 1;
        if (!isAnyDigit(at(digits)))
            return false;
        qsizetype start = m_at; // US$, A$
        const qsizetype floor = std::max(m_floor, m_at - 4);
        while (start > floor && isAsciiLetter(m_text[start - 1]))
            --start;
        return amountFrom(start, digits);
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
        const qsizetype currency = currencyEnd(end);
        if (currency > end)
            return add(Piece::Kind::Amount, m_at, currency);
        m_at = end - 1; // not again from the middle of this number
        return false;
    }

    [[nodiscard]] qsizetype digits(qsizetype i, qsizetype count) const
    {
        for (qsizetype k = 0; k < count; ++k) {
            if (!isAnyDigit(at(i + k)))
                return -1;
        }
        return isAnyDigit(at(i + count)) ? -1 : i + count;
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
                   (isAnyDigit(m_text[end]) || ((m_text[end] == u':' || m_text[end] == u'.' ||
                                                 m_text[end] == u'+' || m_text[end] == u'-') &&
                                                isAnyDigit(at(end + 1)))))
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
        if (isAnyDigit(before) || isAsciiWord(before) || before == u'+' || before == u'.' ||
            before == u'/')
            return false;
        qsizetype i = m_at;
        const bool bracket = at(i) == u'(';
        i += bracket ? 1 : 0;
        const bool plus = at(i) == u'+';
        i += plus ? 1 : 0;
        if (!isAnyDigit(at(i)) || (bracket && !plus && at(i).digitValue() != 0))
            return false;
        const bool zero = at(i).digitValue() == 0;
        return phoneFrom(i, plus, zero, bracket);
    }

    bool phoneFrom(qsizetype first, bool plus, bool zero, bool bracket)
    {
        qsizetype end = first;
        qsizetype count = 0;
        int groups = 0;
        bool spaced = false;
        bool inBracket = bracket;
        for (qsizetype i = first; isAnyDigit(at(i)) && groups < 8;) {
            const qsizetype group = i;
            while (isAnyDigit(at(i)) && i - group < 16)
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
            if (!inBracket && at(i) == u'(' && isAnyDigit(at(i + 1))) {
                inBracket = true;
                ++i;
            }
            spaced = spaced || space;
        }
        if (inBracket || isWord(at(end)) || count > 15)
            return false;
        if ((at(end) == u'.' || at(end) == u',' || at(end) == u'/' || at(end) == u':') &&
            isAnyDigit(at(end + 1)))
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
