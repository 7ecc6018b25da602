// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a library as SQL, for tests/store/data: a library that a released program wrote, so that
// every later one is tried on it.
//
//   dump_library LIBRARY > tests/store/data/version_N.sql
//
// Statements are parted by empty lines; a text with a line break is written as bytes.

#include "app/store/database.h"
#include "app/store/salvage.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::store;

namespace {

void put(const QString &statement)
{
    const QByteArray bytes = statement.toUtf8() + ";\n\n";
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
}

bool putSchema(Database &database, const QString &condition)
{
    Statement select = database.statement(
        u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%'"
        " ESCAPE '\\' AND %1 ORDER BY rowid"_s.arg(condition));
    if (!select.run())
        return false;
    while (select.next()) {
        // A statement ends at an empty line.
        QStringList lines = select.string(0).split(u'\n');
        lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
        put(lines.join(u'\n'));
    }
    return select.done().has_value();
}

bool putRows(Database &database, const QString &table, const QStringList &columns)
{
    QStringList values;
    for (const QString &column : columns) {
        values.append(u"CASE WHEN instr(%1, char(10)) > 0 AND typeof(%1) = 'text'"
                      " THEN 'CAST(' || quote(CAST(%1 AS BLOB)) || ' AS TEXT)'"
                      " ELSE quote(%1) END"_s.arg(column));
    }
    Statement select =
        database.statement(u"SELECT %1 FROM %2"_s.arg(values.join(u" || ', ' || "_s), table));
    if (!select.run())
        return false;
    while (select.next())
        put(u"INSERT INTO %1 (%2)\nVALUES (%3)"_s.arg(table, columns.join(u", "),
                                                      select.string(0)));
    return select.done().has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto opened = Database::open(QCoreApplication::arguments().value(1), Database::Mode::ReadOnly);
    if (!opened)
        return 1;
    Database &database = **opened;
    const auto version = database.number(u"PRAGMA user_version"_s);
    auto shapes = shapesOf(database);
    if (!version || !shapes)
        return 1;
    shapes->append({u"sqlite_sequence"_s, {u"name"_s, u"seq"_s}, {}, {}, -1, false});
    std::fputs("-- SPDX-License-Identifier: GPL-3.0-or-later\n", stdout);
    std::fprintf(stdout, "-- A library of version %d, written by the program of that version.\n\n",
                 static_cast<int>(*version));
    put(u"PRAGMA application_id = %1"_s.arg(applicationId));
    if (!putSchema(database, u"type = 'table'"_s))
        return 1;
    for (const TableShape &shape : std::as_const(*shapes)) {
        if (!putRows(database, shape.name, shape.columns))
            return 1;
    }
    if (!putSchema(database, u"type <> 'table'"_s))
        return 1;
    put(u"PRAGMA user_version = %1"_s.arg(*version));
    return 0;
}
