// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/page_outline.h"

#include "ui/reader/list_path.h"
#include "ui/reader/properties.h"

#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <utility>

namespace naba::reader {
namespace {

using Kind = PagePart::Kind;

class Outliner
{
public:
    explicit Outliner(PagePart &page)
        : m_container(&page)
    {
    }

    template<typename Iterator>
    void walk(Iterator at)
    {
        for (; !at.atEnd(); ++at) {
            if (QTextFrame *frame = at.currentFrame()) {
                if (auto *table = qobject_cast<QTextTable *>(frame))
                    addTable(*table);
                else
                    walk(frame->begin());
            } else {
                addBlock(at.currentBlock());
            }
        }
    }

private:
    struct OpenList
    {
        ListStep step;
        PagePart *list;
        PagePart *item;
    };

    /// What a block of these lists is a part of.
    PagePart *within(ListPath path, int from, int to)
    {
        path.erase(path.begin(),
                   path.begin() + std::min(m_outerLists, static_cast<qsizetype>(path.size())));
        size_t same = 0;
        while (same < path.size() && same < m_open.size() &&
               path[same].list == m_open[same].step.list) {
            ++same;
            if (path[same - 1].item != m_open[same - 1].step.item)
                break;
        }
        const bool otherItem = same > 0 && path[same - 1].item != m_open[same - 1].step.item;
        m_open.resize(same);
        if (otherItem) {
            m_open.back().step = path[same - 1];
            m_open.back().item = m_open.back().list->add(Kind::ListItem, from, to);
        }
        for (size_t i = same; i < path.size(); ++i) {
            PagePart *list =
                (m_open.empty() ? m_container : m_open.back().item)->add(Kind::List, from, to);
            m_open.push_back({path[i], list, list->add(Kind::ListItem, from, to)});
        }
        for (const OpenList &open : m_open) {
            open.list->to = std::max(open.list->to, to);
            open.item->to = std::max(open.item->to, to);
        }
        return m_open.empty() ? m_container : m_open.back().item;
    }

    void addBlock(const QTextBlock &block)
    {
        const Role role = roleOf(block.blockFormat());
        if (!block.isValid() || role == Role::Filler || role == Role::End || block.length() <= 1)
            return;
        const int from = block.position();
        const int to = from + block.length() - 1;
        PagePart *parent = within(listPathOf(block.blockFormat()), from, to);
        const int level = block.blockFormat().intProperty(Property::HeadingLevel);
        const Kind kind = role == Role::Picture ? Kind::Picture
                          : level > 0           ? Kind::Heading
                                                : Kind::Paragraph;
        PagePart *part = parent->add(kind, from, to);
        part->level = level;
        addLinks(block, *part);
    }

    static void addLinks(const QTextBlock &block, PagePart &part)
    {
        PagePart *link = nullptr;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QString href = fragment.charFormat().anchorHref();
            const int end = fragment.position() + fragment.length();
            // A link of two scripts is in two fragments; two chips are two links.
            if (link && link->href == href && link->to == fragment.position()) {
                link->to = end;
            } else {
                link = href.isEmpty() ? nullptr : part.add(Kind::Link, fragment.position(), end);
                if (link)
                    link->href = href;
            }
        }
    }

    template<typename Fill>
    void inside(PagePart *container, qsizetype lists, const Fill &fill)
    {
        const auto open = std::exchange(m_open, {});
        PagePart *outer = std::exchange(m_container, container);
        const qsizetype outerLists = std::exchange(m_outerLists, lists);
        fill();
        m_outerLists = outerLists;
        m_container = outer;
        m_open = open;
    }

    void addTable(QTextTable &table)
    {
        const int from = table.firstPosition();
        const int to = table.lastPosition();
        const ListPath path = listPathOf(table.format());
        const auto lists = static_cast<qsizetype>(path.size());
        PagePart *parent = within(path, from, to);
        const TableRole role = tableRoleOf(table.format());
        if (role == TableRole::Quote || role == TableRole::Code) {
            PagePart *part =
                parent->add(role == TableRole::Quote ? Kind::Quote : Kind::Code, from, to);
            inside(part, lists, [&] { walk(table.cellAt(0, 0).begin()); });
            return;
        }
        PagePart *part = parent->add(Kind::Table, from, to);
        if (role == TableRole::Stacked) {
            addStacked(table, lists, *part);
            return;
        }
        part->rows = table.rows();
        part->columns = table.columns();
        const bool reversed = table.format().boolProperty(Property::Reversed);
        for (int row = 0; row < table.rows(); ++row) {
            for (int i = 0; i < table.columns(); ++i) {
                const int column = reversed ? table.columns() - 1 - i : i;
                const QTextTableCell cell = table.cellAt(row, column);
                const int first = reversed ? cell.column() + cell.columnSpan() - 1 : cell.column();
                if (cell.row() == row && first == column)
                    addCell(cell, i, lists, *part);
            }
        }
    }

    /// One column on the screen, but still the table that it is.
    void addStacked(QTextTable &table, qsizetype lists, PagePart &part)
    {
        part.columns = table.format().intProperty(Property::SourceColumns);
        for (int row = 0; row < table.rows(); ++row) {
            const QTextTableCell cell = table.cellAt(row, 0);
            addCell(cell, cell.format().intProperty(Property::SourceColumn), lists, part);
            PagePart &made = *part.parts.back();
            made.row = cell.format().intProperty(Property::SourceRow);
            made.rows = 1;
            part.rows = std::max(part.rows, made.row + 1);
        }
    }

    void addCell(const QTextTableCell &cell, int column, qsizetype lists, PagePart &table)
    {
        PagePart *part = table.add(Kind::Cell, cell.firstPosition(), cell.lastPosition());
        part->row = cell.row();
        part->column = column;
        part->rows = cell.rowSpan();
        part->columns = cell.columnSpan();
        part->header = cell.format().boolProperty(Property::HeaderCell);
        inside(part, lists, [&] { walk(cell.begin()); });
    }

    PagePart *m_container;
    std::vector<OpenList> m_open;
    qsizetype m_outerLists = 0; ///< around the quote or cell that is walked
};

void speak(const QTextDocument &document, const PagePart &part, SpokenText &spoken)
{
    const bool leaf = part.kind == Kind::Heading || part.kind == Kind::Paragraph ||
                      part.kind == Kind::Picture || part.kind == Kind::Link;
    if (!leaf) {
        for (const auto &inner : part.parts)
            speak(document, *inner, spoken);
        return;
    }
    if (!spoken.text.isEmpty())
        spoken.endLine(part.from > 0 ? part.from - 1 : 0);
    spoken.append(document.findBlock(part.from), part.from, part.to);
}

} // namespace

PagePart *PagePart::add(Kind partKind, int start, int end)
{
    auto made = std::make_unique<PagePart>();
    made->kind = partKind;
    made->parent = this;
    made->index = static_cast<int>(parts.size());
    made->from = start;
    made->to = end;
    parts.push_back(std::move(made));
    return parts.back().get();
}

std::unique_ptr<PagePart> outlineOf(const QTextDocument &document)
{
    auto page = std::make_unique<PagePart>();
    page->to = document.characterCount() - 1;
    Outliner(*page).walk(document.rootFrame()->begin());
    return page;
}

SpokenText spokenTextOf(const QTextDocument &document, const PagePart &part)
{
    SpokenText spoken;
    speak(document, part, spoken);
    return spoken;
}

} // namespace naba::reader
