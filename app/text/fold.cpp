// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"

#include "app/text/characters.h"

#include <array>

namespace naba::text {

namespace {

constexpr char16_t Dropped = 0;

/// What becomes of the letters U+0600–06FF: themselves, another one, or nothing.
std::array<char16_t, 256> makeArabicTable()
{
    std::array<char16_t, 256> table{};
    for (char16_t i = 0; i < 256; ++i) {
        const char32_t c = 0x0600U + i;
        const auto category = QChar::category(c);
        const bool silent = category == QChar::Mark_NonSpacing ||
                            category == QChar::Mark_Enclosing || category == QChar::Other_Format;
        table[i] = silent ? Dropped : static_cast<char16_t>(c);
        if (category == QChar::Number_DecimalDigit)
            table[i] = static_cast<char16_t>(u'0' + QChar::digitValue(c));
    }
    const auto set = [&table](char16_t from, char16_t to) {
        table[static_cast<size_t>(from - 0x0600)] = to;
    };
    set(0x0640, Dropped); // tatweel
    const auto family = [&set](char16_t to, QStringView members) {
        for (const QChar member : members)
            set(member.unicode(), to);
    };
    family(0x0627, u"\u0622\u0623\u0625\u0671\u0672\u0673\u0675");                         // alef
    family(0x0648, u"\u0624\u0676\u06c4\u06c6\u06c7\u06c8\u06c9\u06ca\u06cb\u06cf\u0677"); // waw
    family(
        0x064a,
        u"\u0626\u0649\u0678\u063d\u063e\u063f\u06cc\u06cd\u06ce\u06d0\u06d1\u06d2\u06d3"); // yeh
    family(0x0647, u"\u0629\u06be\u06c0\u06c1\u06c2\u06c3\u06d5\u06ff");                    // heh
    family(0x0643, u"\u063b\u063c\u06a9\u06aa\u06ac\u06ad\u06ae");                          // kaf
    family(0x06af, u"\u06ab\u06b0"); // gaf, as Pashto writes it
    family(0x0646, u"\u06ba\u06bc"); // noon: Urdu's nasal, Pashto's retroflex
    family(0x0641, u"\u06a4");       // v of names and of Kurdish, written as feh as often
    family(0x0631, u"\u0695");       // Kurdish heavy reh and lam, often written plain
    family(0x0644, u"\u06b5\u06b6");
    family(0x0679, u"\u067c"); // retroflex letters: Urdu's and Pashto's
    family(0x0688, u"\u0689");
    family(0x0691, u"\u0693");
    return table;
}

const std::array<char16_t, 256> &arabicTable()
{
    static const auto table = makeArabicTable();
    return table;
}

/// Latin letters whose stroke or ligature is no separate mark in Unicode.
QStringView latinSpelling(char32_t c)
{
    switch (c) {
    case 0x00df:
    case 0x1e9e:
        return u"ss";
    case 0x00e6:
        return u"ae";
    case 0x00f8:
        return u"o";
    case 0x0111:
        return u"d";
    case 0x0131:
        return u"i";
    case 0x0142:
        return u"l";
    case 0x0153:
        return u"oe";
    default:
        return {};
    }
}

bool isPresentationForm(char32_t c)
{
    return (c >= 0xfb00 && c <= 0xfdff) || (c >= 0xfe70 && c <= 0xfefc) ||
           (c >= 0xff01 && c <= 0xffee);
}

/// Writes folded text, with or without the way back.
template<bool Mapped>
class Folder
{
public:
    explicit Folder(qsizetype size)
        : m_text(size, Qt::Uninitialized)
        , m_to(m_text.data())
        , m_end(m_to + size)
    {
        if constexpr (Mapped)
            m_origin.reserve(size);
    }

    void run(QStringView text)
    {
        const auto &arabic = arabicTable();
        for (qsizetype i = 0; i < text.size();) {
            const char16_t u = text[i].unicode();
            if (u < 0x80) {
                ascii(u, i++);
            } else if (u >= 0x0600 && u <= 0x06ff) {
                const char16_t to = arabic[static_cast<size_t>(u - 0x0600)];
                if (to != Dropped)
                    put(to, i);
                ++i;
            } else {
                int length = 1;
                const char32_t c = codePointAt(text, i, &length);
                other(c, i, 0);
                i += length;
            }
        }
    }

    QString takeText()
    {
        m_text.truncate(m_to - m_text.constData());
        return std::move(m_text);
    }

    Folded take() { return Folded{takeText(), std::move(m_origin)}; }

private:
    void put(char16_t u, qsizetype from)
    {
        // Hardly ever: a few ligatures are spelled out longer than they were.
        if (m_to == m_end)
            grow();
        *m_to++ = QChar(u);
        if constexpr (Mapped)
            m_origin += from;
        m_space = false;
    }

    void grow()
    {
        const qsizetype size = m_text.size();
        m_text.resize(size * 2 + 16);
        m_to = m_text.data() + size;
        m_end = m_text.data() + m_text.size();
    }

    void space(qsizetype from)
    {
        if (m_space)
            return;
        put(u' ', from);
        m_space = true;
    }

    void ascii(char16_t u, qsizetype from)
    {
        if (u >= u'A' && u <= u'Z')
            put(static_cast<char16_t>(u | 0x20), from);
        else if (u == u' ' || (u >= 9 && u <= 13))
            space(from);
        else
            put(u, from);
    }

    void putCodePoint(char32_t c, qsizetype from)
    {
        for (const char16_t unit : QChar::fromUcs4(c))
            put(unit, from);
    }

    void pieces(QStringView text, qsizetype from, int depth)
    {
        for (qsizetype i = 0; i < text.size();) {
            int length = 1;
            const char32_t c = codePointAt(text, i, &length);
            i += length;
            if (c < 0x80)
                ascii(static_cast<char16_t>(c), from);
            else
                other(c, from, depth + 1);
        }
    }

    void other(char32_t c, qsizetype from, int depth)
    {
        if (c >= 0x0600 && c <= 0x06ff) {
            const char16_t to = arabicTable()[static_cast<size_t>(c - 0x0600)];
            if (to != Dropped)
                put(to, from);
            return;
        }
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Other_Format:
            return;
        case QChar::Number_DecimalDigit:
            put(static_cast<char16_t>(u'0' + QChar::digitValue(c)), from);
            return;
        case QChar::Separator_Space:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            space(from);
            return;
        default:
            break;
        }
        if (c == 0x85)
            return space(from);
        letter(c, from, depth);
    }

    void letter(char32_t c, qsizetype from, int depth)
    {
        c = QChar::toCaseFolded(c);
        if (const QStringView latin = latinSpelling(c); !latin.isEmpty())
            return pieces(latin, from, depth);
        const QChar::Decomposition tag = QChar::decompositionTag(c);
        const bool hangul = c >= 0xac00 && c <= 0xd7a3; // syllables are letters, not accents
        if (!hangul && depth < 4 &&
            (tag == QChar::Canonical || (tag != QChar::NoDecomposition && isPresentationForm(c))))
            return pieces(QChar::decomposition(c), from, depth);
        switch (c) {
        case 0x05da: // Hebrew final letters
        case 0x05dd:
        case 0x05df:
        case 0x05e3:
        case 0x05e5:
            ++c;
            break;
        default:
            break;
        }
        putCodePoint(c, from);
    }

    QString m_text; ///< as long as there is room; it is written up to `m_to`
    decltype(Folded::origin) m_origin;
    QChar *m_to;
    QChar *m_end;
    bool m_space = false;
};

} // namespace

Folded foldMapped(QStringView text)
{
    Folder<true> folder(text.size());
    folder.run(text);
    return folder.take();
}

QString fold(QStringView text)
{
    Folder<false> folder(text.size());
    folder.run(text);
    return folder.takeText();
}

} // namespace naba::text
