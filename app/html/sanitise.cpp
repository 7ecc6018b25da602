// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"

#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/html/serialise.h"
#include "app/text/characters.h"

namespace naba::html {

namespace {

/// Text as one line: white space folded as QString::simplified() does it, without bidi controls
/// and what means nothing.
class Line
{
public:
    /// `most` is as many characters as there can be.
    explicit Line(qsizetype most)
        : m_out(most, Qt::Uninitialized)
        , m_to(m_out.data())
    {
    }

    void space() { m_space = true; }

    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (isPlain(c.unicode()))
                put(c);
            else if (isSpace(c.unicode()))
                m_space = true;
            else if (!isForbiddenControl(c) && !text::isBidiControl(c))
                put(c);
        }
    }

    QString take()
    {
        m_out.truncate(m_to - m_out.constData());
        return std::move(m_out);
    }

private:
    /// Most characters, told from the rest at once: nothing between these is white space, a
    /// control or a bidi control.
    static bool isPlain(char16_t u)
    {
        return (u > u' ' && u < 0x7f) || (u > 0xa0 && u < 0x1680 && u != 0x061c);
    }

    static bool isSpace(char16_t u)
    {
        return u == u' ' || (u >= 9 && u <= 13) || u == 0x85 || u == 0xa0 ||
               (u >= 0x1680 && QChar::isSpace(u));
    }

    void put(QChar c)
    {
        if (m_space && m_to != m_out.constData())
            *m_to++ = u' ';
        m_space = false;
        Q_ASSERT(m_to < m_out.constData() + m_out.size());
        *m_to++ = c;
    }

    QString m_out;
    QChar *m_to;
    bool m_space = false;
};

QString lineOf(QStringView text)
{
    Line line(text.size());
    line.add(text);
    return line.take();
}

/// Of the text, with a space for each end of a node.
qsizetype lengthOf(const Tree &tree)
{
    qsizetype length = 0;
    for (int at = 0; at < tree.size(); ++at)
        length += tree[at].text.size() + 1;
    return length;
}

QString lineOf(const Tree &tree)
{
    Line line(lengthOf(tree));
    int at = tree.root().first;
    while (at >= 0) {
        const Node &node = tree[at];
        if (node.tag == Tag::Text)
            line.add(node.text);
        else if (isBlock(node.tag) || node.tag == Tag::Br)
            line.space();
        if (node.first >= 0) {
            at = node.first;
            continue;
        }
        while (at > 0 && tree[at].next < 0) {
            at = tree[at].parent;
            if (isBlock(tree[at].tag))
                line.space();
        }
        at = at > 0 ? tree[at].next : -1;
    }
    return line.take();
}

bool hasMarkup(const QString &html)
{
    return html.contains(u'<') || html.contains(u'&') || html.contains(u'>');
}

QString escaped(const QString &text)
{
    QString out;
    out.reserve(text.size());
    escape(text, false, &out);
    return out;
}

} // namespace

QString sanitise(const QString &html, const QUrl &base)
{
    if (!hasMarkup(html))
        return escaped(html);
    return settled(clean(parse(utf8Of(html), ParseAs::Fragment), base), base);
}

SafeMarkup sanitiseWithText(const QString &html, const QUrl &base)
{
    if (!hasMarkup(html))
        return {escaped(html), lineOf(html)};
    const Cleaned cleaned = clean(parse(utf8Of(html), ParseAs::Fragment), base);
    SafeMarkup safe;
    safe.html = settled(cleaned, base);
    // What comes out differently when it is parsed again may also read differently.
    safe.plain = cleaned.unsettled ? plainText(safe.html) : lineOf(cleaned.tree);
    return safe;
}

QString plainText(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return lineOf(html);
    return lineOf(parse(utf8Of(html), ParseAs::Fragment));
}

} // namespace naba::html
