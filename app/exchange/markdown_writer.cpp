// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markdown_writer.h"

#include "app/exchange/markup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Lines of a block that reads another way than what is around it. The empty lines make Markdown
/// of what is between the tags (CommonMark §4.6, kind 6).
QStringList turned(const QStringList &lines, Qt::LayoutDirection direction)
{
    return QStringList{u"<div dir=\"%1\">"_s.arg(directionName(direction)), {}} + lines +
           QStringList{{}, u"</div>"_s};
}

QStringList prefixed(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList out;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString line = (i == 0 ? first : others) + lines.at(i);
        while (line.endsWith(u' '))
            line.chop(1);
        out.append(line);
    }
    return out;
}

struct Sign
{
    Inline::Mark mark;
    QStringView sign;
    QStringView tag;
};

/// Marks that Markdown has no sign for are HTML.
constexpr std::array<Sign, 7> signs{{{Inline::Emphasis, u"*", u"em"},
                                     {Inline::Strong, u"**", u"strong"},
                                     {Inline::Strike, u"~~", u"s"},
                                     {Inline::Inserted, {}, u"ins"},
                                     {Inline::Marked, {}, u"mark"},
                                     {Inline::Superscript, {}, u"sup"},
                                     {Inline::Subscript, {}, u"sub"}}};

/// `text` between signs, its outer spaces outside them. A sign beside anything but letters and
/// digits may not be one (CommonMark §6.2): then it is a tag.
QString marked(const QString &text, const Sign &sign)
{
    qsizetype start = 0;
    qsizetype end = text.size();
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    if (start == end)
        return text;
    const QString inner = text.mid(start, end - start);
    const bool plain =
        !sign.sign.isEmpty() && inner.front().isLetterOrNumber() && inner.back().isLetterOrNumber();
    const QString before = plain ? sign.sign.toString() : u'<' + sign.tag.toString() + u'>';
    const QString after = plain ? sign.sign.toString() : u"</"_s + sign.tag.toString() + u'>';
    return text.left(start) + before + inner + after + text.mid(end);
}

/// More back quotes than stand anywhere inside.
QString fence(const QString &text, qsizetype least)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return QString(std::max(least, longest + 1), u'`');
}

QString codeSpan(const QString &text)
{
    QString line = text;
    line.replace(u'\n', u' ');
    const QString quotes = fence(line, 1);
    const bool touching = line.startsWith(u'`') || line.endsWith(u'`');
    return quotes + (touching ? u" "_s : u""_s) + line + (touching ? u" "_s : u""_s) + quotes;
}

/// What would make another block of a line: "# ", "- ", "1. ", "===".
QString guardedStart(QString line)
{
    static const QRegularExpression other(u"\\A(?:[#+=-]|\\d{1,9}(?=[.)]))"_s);
    const QRegularExpressionMatch match = other.match(line);
    if (!match.hasMatch())
        return line;
    const qsizetype at = match.captured().front().isDigit() ? match.capturedLength() : 0;
    return line.insert(at, u'\\');
}

QString joined(const std::vector<Inline> &inlines)
{
    QString text;
    for (const Inline &run : inlines)
        text += run.text;
    return text;
}

/// Whether Markdown's own table can say it: one line a cell, no spans.
bool isSimple(const Block &table)
{
    if (!table.inlines.empty() || table.children.empty() || table.children.front().children.empty())
        return false;
    const size_t columns = table.children.front().children.size();
    return std::all_of(table.children.begin(), table.children.end(), [columns](const Block &row) {
        return row.children.size() == columns &&
               std::all_of(row.children.begin(), row.children.end(), [](const Block &cell) {
                   return cell.columnSpan == 1 && cell.rowSpan == 1 && cell.children.size() <= 1 &&
                          (cell.children.empty() ||
                           cell.children.front().kind == Block::Kind::Paragraph);
               });
    });
}

} // namespace

MarkdownWriter::MarkdownWriter(const Document &document, QString missing)
    : m_document(document)
    , m_missing(std::move(missing))
{
}

QString MarkdownWriter::run()
{
    return lines(m_document.blocks, m_document.base).join(u'\n');
}

QString MarkdownWriter::escaped(const QString &text)
{
    QString out;
    for (const QChar c : writable(text)) {
        if (QStringView(u"\\`*_[]<>&~|").contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString MarkdownWriter::link(const QString &words, const QUrl &address)
{
    QString url = address.toString(QUrl::FullyEncoded);
    url.replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
    return u'[' + words + u"](<"_s + url + u">)"_s;
}

QString MarkdownWriter::inlines(const std::vector<Inline> &inlines, bool inTable) const
{
    QString out;
    for (const Inline &run : inlines) {
        QString text;
        if (run.marks.testFlag(Inline::Code) && !run.text.isEmpty()) {
            const QString code = bareCode(run.text);
            text = codeSpan(writable(code));
            if (inTable)
                text.replace(u'|', u"\\|"_s);
            // Markdown has no attributes: the isolate stands around the code.
            if (code.size() != run.text.size())
                text = u'\u2066' + text + u'\u2069';
        } else {
            text = escaped(run.text);
        }
        for (const Sign &sign : signs) {
            if (run.marks.testFlag(sign.mark))
                text = marked(text, sign);
        }
        const bool leads = !run.link.isEmpty() && !run.link.scheme().isEmpty();
        out += leads ? link(text, run.link) : text;
    }
    return out.replace(u'\n', inTable ? u"<br>"_s : u"\\\n"_s);
}

QStringList MarkdownWriter::lines(const Blocks &blocks, Qt::LayoutDirection around)
{
    QStringList out;
    const Block *above = nullptr;
    for (const Block &block : blocks) {
        QStringList own = lines(block, around);
        if (own.isEmpty())
            continue;
        const bool joins = above != nullptr && block.continuesAbove &&
                           block.kind == Block::Kind::Paragraph && above->kind == block.kind &&
                           above->direction == block.direction && block.direction == around;
        if (joins && !out.isEmpty())
            out.last() += u'\\';
        else if (!out.isEmpty())
            out.append(QString());
        out += own;
        above = &block;
    }
    return out;
}

QStringList MarkdownWriter::lines(const Block &block, Qt::LayoutDirection around)
{
    QStringList out;
    switch (block.kind) {
    case Block::Kind::Paragraph:
        out = paragraph(block);
        break;
    case Block::Kind::Heading:
        out = {QString(std::clamp(block.level, 2, 6), u'#') + u' ' +
               inlines(block.inlines).replace(u"\\\n"_s, u" "_s)};
        break;
    case Block::Kind::List:
        out = list(block);
        break;
    case Block::Kind::Quote:
        out = quote(block);
        break;
    case Block::Kind::Figure:
        out = figure(block);
        break;
    case Block::Kind::Table:
        return table(block, around);
    case Block::Kind::Code:
        out = code(block);
        break;
    case Block::Kind::Rule:
        return {u"---"_s};
    case Block::Kind::Media:
        out = media(block);
        break;
    case Block::Kind::ListItem:
    case Block::Kind::TableRow:
    case Block::Kind::TableCell:
        out = paragraph(block) + lines(block.children, block.direction);
        break;
    }
    return block.direction != around && !out.isEmpty() ? turned(out, block.direction) : out;
}

QStringList MarkdownWriter::paragraph(const Block &block)
{
    const QString text = inlines(block.inlines);
    if (text.trimmed().isEmpty())
        return {};
    QStringList out = text.split(u'\n');
    for (QString &line : out)
        line = guardedStart(line.trimmed());
    return out;
}

QStringList MarkdownWriter::code(const Block &block) const
{
    QString text = writable(joined(block.inlines));
    while (text.endsWith(u'\n'))
        text.chop(1);
    const QString quotes = fence(text, 3);
    return QStringList{quotes} + text.split(u'\n') + QStringList{quotes};
}

QStringList MarkdownWriter::list(const Block &block)
{
    QStringList out;
    for (const Block &one : block.children) {
        static const QRegularExpression number(u"\\A\\d{1,9}[.)]\\z"_s);
        QString marker = u"-"_s;
        QString said;
        if (block.ordered && number.match(one.marker).hasMatch())
            marker = one.marker;
        else if (block.ordered)
            said = escaped(one.marker) + u' ';
        QStringList own = item(one, marker, block.direction);
        if (!said.isEmpty() && !own.isEmpty())
            own.first().insert(marker.size() + 1, said);
        out += own;
    }
    return out;
}

QStringList MarkdownWriter::item(const Block &item, const QString &marker,
                                 Qt::LayoutDirection around)
{
    QStringList own = paragraph(item);
    const QStringList below = lines(item.children, item.direction);
    if (!own.isEmpty() && !below.isEmpty())
        own.append(QString());
    own += below;
    if (own.isEmpty())
        own.append(QString());
    if (item.direction != around)
        own = turned(own, item.direction);
    return prefixed(own, marker + u' ', QString(marker.size() + 1, u' '));
}

QStringList MarkdownWriter::quote(const Block &block)
{
    QStringList inside = paragraph(block);
    const QStringList below = lines(block.children, block.direction);
    if (!inside.isEmpty() && !below.isEmpty())
        inside.append(QString());
    inside += below;
    if (!block.url.isEmpty() && !block.url.scheme().isEmpty()) {
        if (!inside.isEmpty())
            inside.append(QString());
        inside.append(link(escaped(block.url.toDisplayString()), block.url));
    }
    return prefixed(inside, u"> "_s, u"> "_s);
}

QStringList MarkdownWriter::figure(const Block &block)
{
    QStringList out;
    if (!block.image.isEmpty()) {
        const QString words = block.alternative.isEmpty() ? m_missing : block.alternative;
        out.append(u'!' + link(escaped(words.simplified()), block.image));
    }
    const QStringList caption = lines(block.children, block.direction);
    if (!out.isEmpty() && !caption.isEmpty())
        out.append(QString());
    return out + caption;
}

QStringList MarkdownWriter::media(const Block &block) const
{
    QString words = escaped(joined(block.inlines).simplified());
    if (words.isEmpty())
        words = escaped(block.url.toDisplayString());
    return {block.url.isEmpty() ? words : link(words, block.url)};
}

QStringList MarkdownWriter::table(const Block &block, Qt::LayoutDirection around)
{
    if (!isSimple(block)) {
        // HTML ends at the first empty line, so there must be none.
        QStringList html = MarkupWriter(m_document, {}, m_missing)
                               .fragment({block}, around)
                               .split(u'\n', Qt::SkipEmptyParts);
        return html;
    }
    QStringList out;
    for (const Block &row : block.children) {
        QStringList cells;
        for (const Block &cell : row.children) {
            QString text = inlines(cell.inlines, true);
            if (!cell.children.empty())
                text += inlines(cell.children.front().inlines, true);
            const Qt::LayoutDirection own =
                cell.children.empty() ? cell.direction : cell.children.front().direction;
            if (own != block.direction && !text.isEmpty())
                text = u"<span dir=\"%1\">"_s.arg(directionName(own)) + text + u"</span>"_s;
            cells.append(text.simplified());
        }
        out.append(u"| "_s + cells.join(u" | "_s) + u" |"_s);
        if (out.size() == 1)
            out.append(u'|' + u" --- |"_s.repeated(cells.size()));
    }
    return block.direction != around ? turned(out, block.direction) : out;
}

} // namespace naba::exchange
