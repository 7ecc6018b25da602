// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/salvage.h"

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestTree = 64;

bool fits(const QVariant &value, const QString &type, bool needed)
{
    if (!value.isValid())
        return !needed;
    const int kind = value.typeId();
    if (type == "INTEGER"_L1 || type == "INT"_L1)
        return kind == QMetaType::LongLong;
    if (type == "TEXT"_L1)
        return kind == QMetaType::QString;
    if (type == "BLOB"_L1)
        return kind == QMetaType::QByteArray;
    if (type == "REAL"_L1)
        return kind == QMetaType::Double || kind == QMetaType::LongLong;
    return true;
}

/// Whether a record can be a row of this table. Rows from before a column was added are shorter.
bool fits(const Record &record, const TableShape &shape)
{
    if (record.isEmpty() || record.size() > shape.columns.size())
        return false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        if (i == shape.rowNumber) {
            if (record.at(i).isValid())
                return false;
        } else if (!fits(record.at(i), shape.types.at(i), shape.needed.at(i))) {
            return false;
        }
    }
    return true;
}

void bindValue(Statement &statement, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        statement.bind(value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bindReal(value.toDouble());
        break;
    case QMetaType::QString:
        statement.bind(value.toString());
        break;
    case QMetaType::QByteArray:
        statement.bind(value.toByteArray());
        break;
    default:
        statement.bindNull();
    }
}

QString quoted(const QString &name)
{
    return u'"' + name + u'"';
}

/// True if the row is in now; false if the table does not take it.
Result<bool> insert(Database &database, const TableShape &shape, const TreePage::Row &row)
{
    QStringList columns;
    QStringList marks;
    for (qsizetype i = 0; i < row.record.size(); ++i) {
        columns.append(quoted(shape.columns.at(i)));
        marks.append(u"?"_s);
    }
    Statement statement = database.statement(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
        quoted(shape.name), columns.join(u", "), marks.join(u", ")));
    for (qsizetype i = 0; i < row.record.size(); ++i) {
        if (i == shape.rowNumber)
            statement.bind(row.id);
        else
            bindValue(statement, row.record.at(i));
    }
    const auto done = statement.run();
    if (done)
        return statement.affected() > 0;
    constexpr int constraint = 19; // SQLITE_CONSTRAINT: this row, not this disk
    if (done.error().code == constraint)
        return false;
    return tl::unexpected<Error>(done.error());
}

Result<TableShape> shapeOf(Database &database, const QString &name, bool isIndex)
{
    TableShape shape;
    shape.name = name;
    shape.isIndex = isIndex;
    // Keys come first in the rows of a table that has no row numbers.
    Statement columns =
        database.statement(u"SELECT name, upper(type), \"notnull\", pk FROM pragma_table_info(?)"
                           " ORDER BY CASE WHEN ? AND pk > 0 THEN pk ELSE 1000 + cid END"_s);
    if (auto done = columns.bind(name).bind(isIndex).run(); !done)
        return tl::unexpected<Error>(done.error());
    int keys = 0;
    int key = -1;
    while (columns.next()) {
        if (columns.integer(3) > 0) {
            ++keys;
            key = static_cast<int>(shape.columns.size());
        }
        shape.columns.append(columns.string(0));
        shape.types.append(columns.string(1));
        shape.needed.append(columns.flag(2));
    }
    if (auto done = columns.done(); !done)
        return tl::unexpected<Error>(done.error());
    if (!isIndex && keys == 1 && shape.types.at(key) == "INTEGER"_L1)
        shape.rowNumber = key;
    return shape;
}

} // namespace

Result<QList<TableShape>> shapesOf(Database &database)
{
    QList<std::pair<QString, bool>> names;
    {
        Statement tables = database.statement(
            u"SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
            " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
        if (auto done = tables.run(); !done)
            return tl::unexpected<Error>(done.error());
        while (tables.next())
            names.append({tables.string(0), tables.flag(1)});
        if (auto done = tables.done(); !done)
            return tl::unexpected<Error>(done.error());
    }
    QList<TableShape> shapes;
    for (const auto &[name, isIndex] : std::as_const(names)) {
        auto shape = shapeOf(database, name, isIndex);
        if (!shape)
            return tl::unexpected<Error>(shape.error());
        shapes.append(*shape);
    }
    return shapes;
}

Salvage::Salvage(const PageFile &file, Database &whole)
    : m_file(file)
    , m_whole(whole)
{
}

Result<void> Salvage::findTrees()
{
    auto shapes = shapesOf(m_whole);
    if (!shapes)
        return tl::unexpected<Error>(shapes.error());
    m_shapes = *shapes;
    // Roots lie at the front of the file, in the order in which tables were made; so a whole
    // library of the same version tells where, should the table of contents be gone.
    Statement roots =
        m_whole.statement(u"SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"_s);
    if (auto done = roots.run(); !done)
        return done;
    while (roots.next())
        m_roots[roots.string(0)] = static_cast<quint32>(roots.integer(1));

    const auto note = [this](const TreePage::Row &row) {
        const Record &entry = row.record;
        if (entry.size() != 5 || entry.at(3).typeId() != QMetaType::LongLong)
            return;
        const QString kind = entry.at(0).toString();
        const QString name = entry.at(1).toString();
        const qint64 root = entry.at(3).toLongLong();
        if ((kind == "table"_L1 || kind == "index"_L1) && root > 1 && root <= m_file.count() &&
            !m_found.contains(name)) {
            m_roots[name] = static_cast<quint32>(root);
            m_found.insert(name);
        }
    };
    std::vector<bool> seen(m_file.count() + 1);
    if (m_file.hasHeader() && walk(1, false, seen, note))
        return {};
    // The rest of the table of contents, wherever it lies.
    for (quint32 number = 2; number <= m_file.count(); ++number) {
        if (seen[number])
            continue;
        const TreePage page = readTreePage(m_file, number);
        if (page.kind != PageKind::TableLeaf || m_file.place(number).kind == 2)
            continue;
        for (const TreePage::Row &row : page.rows)
            note(row);
    }
    return {};
}

bool Salvage::walk(quint32 root, bool isIndex, std::vector<bool> &seen, const Take &take) const
{
    bool isWhole = true;
    QList<std::pair<quint32, int>> ahead{{root, 0}};
    while (!ahead.isEmpty()) {
        const auto [number, depth] = ahead.takeLast();
        if (number == 0 || number > m_file.count() || depth > deepestTree || seen[number]) {
            isWhole = false;
            continue;
        }
        seen[number] = true;
        const TreePage page = readTreePage(m_file, number);
        const bool isKind =
            isIndex ? page.kind == PageKind::IndexInside || page.kind == PageKind::IndexLeaf
                    : page.kind == PageKind::TableInside || page.kind == PageKind::TableLeaf;
        if (!isKind) {
            isWhole = false;
            continue;
        }
        if (page.broken > 0)
            isWhole = false;
        for (const TreePage::Row &row : page.rows)
            take(row);
        for (auto child = page.children.crbegin(); child != page.children.crend(); ++child)
            ahead.append({*child, depth + 1});
    }
    return isWhole;
}

quint32 Salvage::rootAbove(quint32 page) const
{
    for (int depth = 0; depth < deepestTree; ++depth) {
        const PageFile::Place place = m_file.place(page);
        if (place.kind == 1)
            return page;
        if (place.kind != 5)
            return 0;
        page = place.parent;
    }
    return 0;
}

/// Pages that were in a tree and that nothing leads to any more. The map says whose they are; where
/// it is gone too, the shape of their rows does.
void Salvage::takeStrays(const TableShape &shape, quint32 root, std::vector<bool> &seen,
                         const Take &take) const
{
    const auto alike = [&shape](const TableShape &other) {
        return other.isIndex == shape.isIndex && other.name != shape.name;
    };
    for (quint32 number = 2; number <= m_file.count(); ++number) {
        if (seen[number] || m_file.isPointerMap(number))
            continue;
        const PageFile::Place place = m_file.place(number);
        if (place.kind == 2 || place.kind == 3 || place.kind == 4)
            continue;
        const quint32 owner = place.kind == 5 ? rootAbove(number) : 0;
        if (owner != 0 && owner != root)
            continue;
        const TreePage page = readTreePage(m_file, number);
        const bool isKind =
            shape.isIndex ? page.kind == PageKind::IndexLeaf || page.kind == PageKind::IndexInside
                          : page.kind == PageKind::TableLeaf;
        if (!isKind || page.rows.isEmpty())
            continue;
        if (owner == 0) {
            const Record &sample = page.rows.constFirst().record;
            const auto couldBeOthers =
                std::any_of(m_shapes.begin(), m_shapes.end(), [&](const TableShape &other) {
                    return alike(other) && fits(sample, other);
                });
            // Keys are alike in every index; a guess would be worth nothing.
            if (shape.isIndex || couldBeOthers || sample.size() < 3)
                continue;
        }
        seen[number] = true;
        for (const TreePage::Row &row : page.rows)
            take(row);
    }
}

Result<Salvage::Outcome> Salvage::takeTable(const TableShape &shape)
{
    Outcome outcome;
    Result<void> failed;
    int misfits = 0;
    const Take take = [&](const TreePage::Row &row) {
        if (!failed)
            return;
        if (!fits(row.record, shape)) {
            ++misfits;
            return;
        }
        const auto taken = insert(m_whole, shape, row);
        if (!taken)
            failed = tl::unexpected<Error>(taken.error());
        else if (*taken)
            ++outcome.rows;
        else
            ++misfits;
    };
    std::vector<bool> seen(m_file.count() + 1);
    const quint32 root = m_roots.value(shape.name);
    outcome.complete = walk(root, shape.isIndex, seen, take) && misfits == 0;
    if (!outcome.complete)
        takeStrays(shape, root, seen, take);
    if (!failed)
        return tl::unexpected<Error>(failed.error());
    return outcome;
}

std::optional<QList<Record>> Salvage::readIndex(const QString &name, bool onlyComplete) const
{
    const quint32 root = m_roots.value(name);
    std::vector<bool> seen(m_file.count() + 1);
    QList<Record> rows;
    const bool isWhole = root != 0 && walk(root, true, seen, [&rows](const TreePage::Row &row) {
                             rows.append(row.record);
                         });
    if (onlyComplete && !isWhole)
        return std::nullopt;
    return rows;
}

} // namespace naba::store
