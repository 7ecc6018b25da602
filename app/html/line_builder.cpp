// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/line_builder.h"

#include <utility>

namespace naba::html {

namespace {

bool isHtmlSpace(QChar c)
{
    const char16_t u = c.unicode();
    return u == u' ' || u == u'\t' || u == u'\n' || u == u'\r' || u == u'\f';
}

/// Characters that alone make no line: blanks of all widths, format characters.
bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format ||
           c.category() == QChar::Other_Control;
}

} // namespace

Inline &LineBuilder::run(const Look &look)
{
    const bool same = !m_runs.empty() && m_anchor.isEmpty() && m_runs.back().marks == look.marks &&
                      m_runs.back().link == look.link;
    if (!same) {
        Inline &added = m_runs.emplace_back();
        added.marks = look.marks;
        added.link = look.link;
        added.anchor = std::move(m_anchor);
        m_anchor.clear();
    }
    return m_runs.back();
}

void LineBuilder::flushSpace()
{
    if (m_space && m_solid) {
        QString anchor = std::exchange(m_anchor, {}); // it belongs to what follows
        run(m_spaceLook).text += u' ';
        m_anchor = std::move(anchor);
    }
    m_space = false;
}

void LineBuilder::append(QChar c, const Look &look)
{
    flushSpace();
    Inline &target = run(look);
    for (; m_written < m_isolates.size(); ++m_written)
        target.text += m_isolates[m_written].opener;
    target.text += c;
    m_solid = true;
    m_visible = m_visible || !isInvisible(c);
}

void LineBuilder::addText(const QString &text, const Look &look)
{
    for (const QChar c : text) {
        if (isHtmlSpace(c)) {
            if (!m_space)
                m_spaceLook = look;
            m_space = true;
        } else if (c.unicode() >= 0x20) {
            append(c, look);
        }
    }
}

void LineBuilder::addWord(QStringView word, const Look &look)
{
    for (const QChar c : word)
        append(c, look);
}

void LineBuilder::addAnchor(const QString &anchor)
{
    if (m_anchor.isEmpty())
        m_anchor = anchor;
}

void LineBuilder::open(QStringView opener, QStringView closer)
{
    m_isolates.push_back({opener.toString(), closer.toString()});
}

void LineBuilder::close()
{
    if (m_written == m_isolates.size()) {
        m_runs.back().text += m_isolates.back().closer;
        --m_written;
    }
    m_isolates.pop_back();
}

std::vector<Inline> LineBuilder::take()
{
    for (; m_written > 0; --m_written)
        m_runs.back().text += m_isolates[m_written - 1].closer;
    std::vector<Inline> line;
    if (m_visible)
        line = std::move(m_runs);
    else if (m_anchor.isEmpty() && !m_runs.empty())
        m_anchor = m_runs.front().anchor;
    m_runs.clear();
    m_space = false;
    m_solid = false;
    m_visible = false;
    return line;
}

QString LineBuilder::takeAnchor()
{
    return std::exchange(m_anchor, {});
}

} // namespace naba::html
