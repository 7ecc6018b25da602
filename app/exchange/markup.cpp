// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markup.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

struct MarkTag
{
    Inline::Mark mark;
    QStringView tag;
};

constexpr std::array<MarkTag, 8> markTags{{{Inline::Strong, u"strong"},
                                           {Inline::Emphasis, u"em"},
                                           {Inline::Strike, u"s"},
                                           {Inline::Inserted, u"ins"},
                                           {Inline::Marked, u"mark"},
                                           {Inline::Superscript, u"sup"},
                                           {Inline::Subscript, u"sub"},
                                           {Inline::Code, u"code"}}};

QString escaped(const QString &text)
{
    return writable(text).toHtmlEscaped();
}

QString attribute(QLatin1String name, const QString &value)
{
    return value.isEmpty() ? QString() : u' ' + name + u"=\""_s + escaped(value) + u'"';
}

/// A number as list items can have it; nothing if the marker is of another kind ("ب.", "iv.").
std::optional<int> numberOf(const QString &marker)
{
    QString digits = marker.trimmed();
    while (digits.endsWith(u'.') || digits.endsWith(u')'))
        digits.chop(1);
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

MarkupWriter::MarkupWriter(const Document &document, PictureAddress picture, QString missing)
    : m_document(document)
    , m_picture(std::move(picture))
    , m_missing(std::move(missing))
{
    collectAnchors(document.blocks);
}

QString MarkupWriter::run()
{
    return fragment(m_document.blocks, m_document.base);
}

QString MarkupWriter::fragment(const std::vector<Block> &blocks, Qt::LayoutDirection around)
{
    m_out.clear();
    write(blocks, around);
    return std::exchange(m_out, {});
}

void MarkupWriter::addAnchor(const QString &anchor)
{
    if (!anchor.isEmpty() && !m_ids.contains(anchor))
        m_ids.insert(anchor, u"p%1"_s.arg(m_ids.size() + 1));
}

void MarkupWriter::collectAnchors(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        addAnchor(block.anchor);
        for (const Inline &run : block.inlines)
            addAnchor(run.anchor);
        collectAnchors(block.children);
    }
}

/// Each id once, whatever the page had.
QString MarkupWriter::idOf(const QString &anchor)
{
    const QString id = m_ids.value(anchor);
    if (id.isEmpty() || m_used.value(id))
        return {};
    m_used.insert(id, true);
    return id;
}

/// Empty if it leads nowhere: a fragment that the text has not.
QString MarkupWriter::linkOf(const QUrl &link) const
{
    if (link.isEmpty())
        return {};
    if (link.scheme().isEmpty()) {
        const QString id = m_ids.value(link.fragment(QUrl::FullyDecoded));
        return id.isEmpty() ? QString() : u'#' + id;
    }
    return link.toString(QUrl::FullyEncoded);
}

QString MarkupWriter::inlines(const std::vector<Inline> &inlines)
{
    QString out;
    for (const Inline &run : inlines) {
        const bool code = run.marks.testFlag(Inline::Code);
        QString text = escaped(code ? bareCode(run.text) : run.text);
        if (!code)
            text.replace(u'\n', u"<br/>"_s);
        for (auto mark = markTags.rbegin(); mark != markTags.rend(); ++mark) {
            if (!run.marks.testFlag(mark->mark))
                continue;
            const QString tag = mark->tag.toString();
            // Code in a line is an island, left to right, like a code block.
            const QString island = mark->mark == Inline::Code ? u" dir=\"ltr\""_s : QString();
            text = u'<' + tag + island + u'>' + text + u"</"_s + tag + u'>';
        }
        if (const QString link = linkOf(run.link); !link.isEmpty())
            text = u"<a"_s + attribute("href"_L1, link) + u'>' + text + u"</a>"_s;
        if (const QString id = idOf(run.anchor); !id.isEmpty())
            text = u"<span"_s + attribute("id"_L1, id) + u'>' + text + u"</span>"_s;
        out += text;
    }
    return out;
}

QString MarkupWriter::attributes(const Block &block, Qt::LayoutDirection around,
                                 const QString &classes)
{
    QString all;
    if (block.direction != around)
        all += attribute("dir"_L1, directionName(block.direction));
    QStringList names = classes.isEmpty() ? QStringList() : QStringList{classes};
    if (block.centred)
        names.append(u"centred"_s);
    if (block.continuesAbove)
        names.append(u"line"_s);
    return all + attribute("class"_L1, names.join(u' ')) + attribute("id"_L1, idOf(block.anchor));
}

void MarkupWriter::write(const std::vector<Block> &blocks, Qt::LayoutDirection around)
{
    for (const Block &block : blocks)
        write(block, around);
}

void MarkupWriter::write(const Block &block, Qt::LayoutDirection around)
{
    switch (block.kind) {
    case Block::Kind::Paragraph:
        line(u"p"_s, block, around);
        break;
    case Block::Kind::Heading:
        // The article's title is the page's one first heading.
        line(u"h%1"_s.arg(std::clamp(block.level, 2, 6)), block, around);
        break;
    case Block::Kind::List:
        list(block, around);
        break;
    case Block::Kind::Quote:
        quote(block, around);
        break;
    case Block::Kind::Figure:
        figure(block, around);
        break;
    case Block::Kind::Table:
        table(block, around);
        break;
    case Block::Kind::Code:
        m_out += u"<pre dir=\"ltr\""_s + attribute("id"_L1, idOf(block.anchor)) + u"><code>"_s;
        for (const Inline &run : block.inlines)
            m_out += escaped(run.text);
        m_out += u"</code></pre>\n"_s;
        break;
    case Block::Kind::Rule:
        m_out += u"<hr/>\n"_s;
        break;
    case Block::Kind::Media:
        media(block, around);
        break;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        container(u"div"_s, block, around);
        break;
    }
}

void MarkupWriter::line(const QString &name, const Block &block, Qt::LayoutDirection around)
{
    m_out += u'<' + name + attributes(block, around) + u'>' + inlines(block.inlines) + u"</"_s +
             name + u">\n"_s;
}

void MarkupWriter::container(const QString &name, const Block &block, Qt::LayoutDirection around)
{
    m_out += u'<' + name + attributes(block, around) + u">\n"_s;
    if (!block.inlines.empty())
        m_out += u"<p>"_s + inlines(block.inlines) + u"</p>\n"_s;
    write(block.children, block.direction);
    m_out += u"</"_s + name + u">\n"_s;
}

void MarkupWriter::list(const Block &block, Qt::LayoutDirection around)
{
    const auto numbered = [](const Block &item) {
        return item.marker.isEmpty() || numberOf(item.marker).has_value();
    };
    const bool plain =
        !block.ordered || std::all_of(block.children.begin(), block.children.end(), numbered);
    const QString name = block.ordered ? u"ol"_s : u"ul"_s;
    m_out += u'<' + name + attributes(block, around, plain ? QString() : u"marked"_s) + u">\n"_s;
    for (const Block &item : block.children) {
        m_out += u"<li"_s + attributes(item, block.direction);
        if (const auto number = numberOf(item.marker); block.ordered && plain && number)
            m_out += attribute("value"_L1, QString::number(*number));
        m_out += u'>';
        if (!plain)
            m_out += u"<span class=\"marker\">"_s + escaped(item.marker) + u" </span>"_s;
        m_out += inlines(item.inlines);
        write(item.children, item.direction);
        m_out += u"</li>\n"_s;
    }
    m_out += u"</"_s + name + u">\n"_s;
}

void MarkupWriter::quote(const Block &block, Qt::LayoutDirection around)
{
    m_out += u"<blockquote"_s + attributes(block, around) + u">\n"_s;
    if (!block.inlines.empty())
        m_out += u"<p>"_s + inlines(block.inlines) + u"</p>\n"_s;
    write(block.children, block.direction);
    if (const QString link = linkOf(block.url); !link.isEmpty())
        m_out += u"<p dir=\"ltr\"><a"_s + attribute("href"_L1, link) + u'>' +
                 escaped(block.url.toDisplayString()) + u"</a></p>\n"_s;
    m_out += u"</blockquote>\n"_s;
}

void MarkupWriter::image(const Block &block)
{
    const QString source = m_picture ? m_picture(block.image) : QString();
    if (!source.isEmpty()) {
        m_out += u"<img"_s + attribute("src"_L1, source) + u" alt=\""_s +
                 escaped(block.alternative) + u"\"/>"_s;
        return;
    }
    const QString link = linkOf(block.image);
    const QString words = block.alternative.isEmpty() ? m_missing : block.alternative;
    if (!link.isEmpty())
        m_out += u"<p class=\"picture\"><a"_s + attribute("href"_L1, link) + u'>' + escaped(words) +
                 u"</a></p>"_s;
    else if (!block.alternative.isEmpty())
        m_out += u"<p class=\"picture\">"_s + escaped(words) + u"</p>"_s;
}

void MarkupWriter::figure(const Block &block, Qt::LayoutDirection around)
{
    m_out += u"<figure"_s + attributes(block, around) + u">\n"_s;
    image(block);
    if (!block.children.empty() || !block.inlines.empty()) {
        m_out += u"<figcaption>"_s + inlines(block.inlines);
        write(block.children, block.direction);
        m_out += u"</figcaption>"_s;
    }
    m_out += u"\n</figure>\n"_s;
}

void MarkupWriter::table(const Block &block, Qt::LayoutDirection around)
{
    m_out += u"<table"_s + attributes(block, around) + u">\n"_s;
    if (!block.inlines.empty())
        m_out += u"<caption>"_s + inlines(block.inlines) + u"</caption>\n"_s;
    for (const Block &row : block.children) {
        if (row.kind != Block::Kind::TableRow)
            continue;
        m_out += u"<tr>"_s;
        for (const Block &cell : row.children) {
            const QString name = cell.header || row.header ? u"th"_s : u"td"_s;
            m_out += u'<' + name + attributes(cell, block.direction);
            if (cell.columnSpan > 1)
                m_out += attribute("colspan"_L1, QString::number(cell.columnSpan));
            if (cell.rowSpan > 1)
                m_out += attribute("rowspan"_L1, QString::number(cell.rowSpan));
            m_out += u'>' + inlines(cell.inlines);
            write(cell.children, cell.direction);
            m_out += u"</"_s + name + u'>';
        }
        m_out += u"</tr>\n"_s;
    }
    m_out += u"</table>\n"_s;
}

void MarkupWriter::media(const Block &block, Qt::LayoutDirection around)
{
    const QString link = linkOf(block.url);
    QString words; // without links of their own: there is one around them
    for (const Inline &run : block.inlines)
        words += escaped(run.text);
    if (words.isEmpty())
        words = escaped(block.url.toDisplayString());
    m_out += u"<p"_s + attributes(block, around, u"media"_s) + u'>';
    m_out +=
        link.isEmpty() ? words : u"<a"_s + attribute("href"_L1, link) + u'>' + words + u"</a>"_s;
    m_out += u"</p>\n"_s;
}

} // namespace naba::exchange
