// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/part_accessible.h"

#include "ui/reader/page_outline.h"
#include "ui/reader/spoken_interface.h"

#include <QCoreApplication>
#include <QTextCursor>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;
using Kind = PagePart::Kind;

class PartAccessible : public QAccessibleInterface,
                       public SpokenInterface,
                       public QAccessibleActionInterface
{
public:
    PartAccessible(PartOwner &owner, const PagePart &part)
        : m_owner(owner)
        , m_part(part)
        , m_spoken(spokenTextOf(*owner.reader()->document(), part))
    {
    }

    bool isValid() const override { return true; }

    QObject *object() const override { return nullptr; }

    QWindow *window() const override { return m_owner.reader()->window()->windowHandle(); }

    QAccessibleInterface *parent() const override { return m_owner.interfaceOf(m_part.parent); }

    int childCount() const override { return static_cast<int>(m_part.parts.size()); }

    QAccessibleInterface *child(int index) const override
    {
        const bool there = index >= 0 && index < childCount();
        return there ? m_owner.interfaceOf(m_part.parts[static_cast<size_t>(index)].get())
                     : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (child(i)->rect().contains(x, y))
                return child(i);
        }
        return nullptr;
    }

    QString text(QAccessible::Text what) const override
    {
        if (what == QAccessible::Name) {
            const bool holds = m_part.kind == Kind::List || m_part.kind == Kind::Table ||
                               m_part.kind == Kind::Quote;
            return holds ? QString() : m_spoken.text;
        }
        if (what == QAccessible::Description && m_part.kind == Kind::Heading) {
            return QCoreApplication::translate("naba::reader", "Heading of level %1")
                .arg(m_part.level);
        }
        if (what == QAccessible::Value && m_part.kind == Kind::Link)
            return m_part.href;
        return {};
    }

    using SpokenInterface::text;

    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override { return screenRect(*m_owner.reader(), m_part.from, m_part.to); }

    QAccessible::Role role() const override
    {
        switch (m_part.kind) {
        case Kind::Heading:
            return QAccessible::Heading;
        case Kind::Link:
            return QAccessible::Link;
        case Kind::List:
            return QAccessible::List;
        case Kind::ListItem:
            return QAccessible::ListItem;
        case Kind::Table:
            return QAccessible::Table;
        case Kind::Cell:
            return m_part.header ? QAccessible::ColumnHeader : QAccessible::Cell;
        case Kind::Picture:
            return QAccessible::Graphic;
        case Kind::Quote:
        case Kind::Code:
            return QAccessible::Section;
        case Kind::Page:
        case Kind::Paragraph:
            break;
        }
        return QAccessible::Paragraph;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const ReaderView &view = *m_owner.reader();
        state.readOnly = true;
        state.selectableText = true;
        state.multiLine = m_part.kind != Kind::Link;
        state.invisible = !view.isVisible();
        const QRect seen(view.viewport()->mapToGlobal(QPoint()), view.viewport()->size());
        state.offscreen = !seen.intersects(rect());
        if (m_part.kind == Kind::Link) {
            state.linked = true;
            state.focusable = true;
            state.focused = m_owner.focusedLink() == this;
        }
        return state;
    }

    QStringList actionNames() const override
    {
        if (m_part.kind != Kind::Link)
            return {};
        return {pressAction(), setFocusAction()};
    }

    void doAction(const QString &name) override
    {
        if (m_part.kind != Kind::Link)
            return;
        ReaderView &view = *m_owner.reader();
        if (name == setFocusAction()) {
            view.focusLink(m_part.from, m_part.to);
        } else if (name == pressAction()) {
            const QUrl url(m_part.href); // following it may replace the page, and this with it
            Q_EMIT view.anchorClicked(url);
        }
    }

    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        if (type == QAccessible::ActionInterface && m_part.kind == Kind::Link)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

protected:
    ReaderView *reader() const override { return m_owner.reader(); }

    const SpokenText &spoken() const override { return m_spoken; }

    [[nodiscard]] const PagePart &part() const { return m_part; }

    [[nodiscard]] PartOwner &owner() const { return m_owner; }

private:
    PartOwner &m_owner;
    const PagePart &m_part;
    SpokenText m_spoken;
};

/// The part whose row and column in the source these are, spans considered.
const PagePart *cellOf(const PagePart &table, int row, int column)
{
    for (const auto &cell : table.parts) {
        if (row >= cell->row && row < cell->row + cell->rows && column >= cell->column &&
            column < cell->column + cell->columns)
            return cell.get();
    }
    return nullptr;
}

class TableAccessible : public PartAccessible, public QAccessibleTableInterface
{
public:
    using PartAccessible::PartAccessible;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableInterface)
            return static_cast<QAccessibleTableInterface *>(this);
        return PartAccessible::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }

    QAccessibleInterface *summary() const override { return nullptr; }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const PagePart *cell = cellOf(part(), row, column);
        return cell ? owner().interfaceOf(cell) : nullptr;
    }

    int rowCount() const override { return part().rows; }

    int columnCount() const override { return part().columns; }

    QString columnDescription(int column) const override
    {
        const PagePart *cell = cellOf(part(), 0, column);
        return cell && cell->header ? spokenTextOf(*reader()->document(), *cell).text : QString();
    }

    QString rowDescription(int row) const override
    {
        const PagePart *cell = cellOf(part(), row, 0);
        return cell && cell->header ? spokenTextOf(*reader()->document(), *cell).text : QString();
    }

    // Nothing in a table of an article is selected by rows or columns.
    int selectedCellCount() const override { return 0; }

    QList<QAccessibleInterface *> selectedCells() const override { return {}; }

    int selectedColumnCount() const override { return 0; }

    int selectedRowCount() const override { return 0; }

    QList<int> selectedColumns() const override { return {}; }

    QList<int> selectedRows() const override { return {}; }

    bool isColumnSelected(int) const override { return false; }

    bool isRowSelected(int) const override { return false; }

    bool selectRow(int) override { return false; }

    bool selectColumn(int) override { return false; }

    bool unselectRow(int) override { return false; }

    bool unselectColumn(int) override { return false; }

    void modelChange(QAccessibleTableModelChangeEvent *) override {}
};

class CellAccessible : public PartAccessible, public QAccessibleTableCellInterface
{
public:
    using PartAccessible::PartAccessible;

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return PartAccessible::interface_cast(type);
    }

    bool isSelected() const override { return false; }

    QList<QAccessibleInterface *> columnHeaderCells() const override
    {
        return header(cellOf(*part().parent, 0, part().column));
    }

    QList<QAccessibleInterface *> rowHeaderCells() const override
    {
        return header(cellOf(*part().parent, part().row, 0));
    }

    int columnIndex() const override { return part().column; }

    int rowIndex() const override { return part().row; }

    int columnExtent() const override { return part().columns; }

    int rowExtent() const override { return part().rows; }

    QAccessibleInterface *table() const override { return parent(); }

private:
    QList<QAccessibleInterface *> header(const PagePart *cell) const
    {
        if (!cell || cell == &part() || !cell->header)
            return {};
        return {owner().interfaceOf(cell)};
    }
};

} // namespace

QAccessibleInterface *makePartAccessible(PartOwner &owner, const PagePart &part)
{
    if (part.kind == Kind::Table)
        return new TableAccessible(owner, part);
    if (part.kind == Kind::Cell)
        return new CellAccessible(owner, part);
    return new PartAccessible(owner, part);
}

} // namespace naba::reader
