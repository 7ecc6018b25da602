// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/refill.h"

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

struct Reference
{
    QString table;
    QString column;
    QString parent;
    QString key;
    bool setsNull = false;
};

Result<QList<Reference>> referencesOf(Database &database)
{
    Statement select = database.statement(
        u"SELECT t.name, k.\"from\", k.\"table\", ifnull(k.\"to\", 'rowid'), k.on_delete"
        " FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) k"
        " WHERE t.schema = 'main' AND t.type = 'table'"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Reference> references;
    while (select.next()) {
        references.append({select.string(0), select.string(1), select.string(2), select.string(3),
                           select.string(4) == "SET NULL"_L1});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return references;
}

} // namespace

Result<qint64> changeRows(Database &database, const QString &sql)
{
    Statement statement = database.statement(sql);
    if (auto done = statement.run(); !done)
        return tl::unexpected<Error>(done.error());
    return std::max<qint64>(0, statement.affected());
}

Result<void> dropLooseRows(Database &database)
{
    const auto references = referencesOf(database);
    if (!references)
        return tl::unexpected<Error>(references.error());
    // Dropping a row may make others loose: as often as references can follow each other.
    for (qint64 changed = 1, rounds = 0; changed > 0 && rounds < 8; ++rounds) {
        changed = 0;
        for (const Reference &each : *references) {
            const QString loose = u"%1 IS NOT NULL AND %1 NOT IN (SELECT %2 FROM %3)"_s.arg(
                each.column, each.key, each.parent);
            const auto done = changeRows(
                database, each.setsNull ? u"UPDATE %1 SET %2 = NULL WHERE %3"_s.arg(
                                              each.table, each.column, loose)
                                        : u"DELETE FROM %1 WHERE %2"_s.arg(each.table, loose));
            if (!done)
                return tl::unexpected<Error>(done.error());
            changed += *done;
        }
    }
    return {};
}

} // namespace naba::store
