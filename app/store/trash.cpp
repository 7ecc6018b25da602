// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/trash.h"

#include <QDataStream>
#include <QIODevice>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// One row of any table.
struct Row
{
    QString table;
    QStringList columns;
    QVariantList values;

    [[nodiscard]] QVariant value(const QString &column) const
    {
        return values.value(columns.indexOf(column));
    }
};

QDataStream &operator<<(QDataStream &stream, const Row &row)
{
    return stream << row.table << row.columns << row.values;
}

QDataStream &operator>>(QDataStream &stream, Row &row)
{
    return stream >> row.table >> row.columns >> row.values;
}

/// A table with rows that belong to another's.
struct Dependent
{
    QString table;
    QString column;
};

/// What triggers keep, what follows from the text (the index is made anew), or what is put aside in
/// another way.
bool isKeptElsewhere(const QString &table)
{
    return table == u"feed_count" || table == u"article" || table.startsWith(u"search_"_s);
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

Result<QList<Dependent>> dependentsOf(Database &database, const QString &table)
{
    Statement select = database.statement(
        u"SELECT m.name, f.\"from\" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f"
        " WHERE m.type = 'table' AND f.\"table\" = ? AND f.on_delete = 'CASCADE'"_s);
    if (auto done = select.bind(table).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Dependent> found;
    while (select.next()) {
        if (!isKeptElsewhere(select.string(0)))
            found.append({select.string(0), select.string(1)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return found;
}

Result<void> collect(Database &database, const QString &table, const QString &column, qint64 id,
                     QList<Row> &rows)
{
    Statement select =
        database.statement(u"SELECT * FROM %1 WHERE %2 = ?"_s.arg(quoted(table), quoted(column)));
    if (auto done = select.bind(id).run(); !done)
        return done;
    while (select.next()) {
        Row row{table, select.columns(), {}};
        for (int i = 0; i < row.columns.size(); ++i)
            row.values.append(select.value(i));
        rows.append(std::move(row));
    }
    return select.done();
}

Result<void> putAside(Database &database, qint64 deed, const QList<Row> &rows)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << rows;
    return database.statement(u"INSERT INTO trash (journal_id, rows) VALUES (?, ?)"_s)
        .bind(deed)
        .bind(bytes)
        .run();
}

Result<void> keepRow(Database &database, qint64 deed, const QString &table,
                     const QList<Dependent> &dependents, qint64 id)
{
    QList<Row> rows;
    if (auto done = collect(database, table, u"id"_s, id, rows); !done)
        return done;
    for (const Dependent &one : dependents) {
        if (auto done = collect(database, one.table, one.column, id, rows); !done)
            return done;
    }
    return rows.isEmpty() ? Result<void>() : putAside(database, deed, rows);
}

/// Whether a row was put in; one that breaks a rule (its tag is gone, it is there) is left out.
Result<bool> insertRow(Database &database, const Row &row)
{
    QStringList names;
    for (const QString &column : row.columns)
        names.append(quoted(column));
    const QString marks = QStringList(row.columns.size(), u"?"_s).join(u", "_s);
    Statement insert = database.statement(u"INSERT OR IGNORE INTO %1 (%2) VALUES (%3)"_s.arg(
        quoted(row.table), names.join(u", "_s), marks));
    for (const QVariant &value : row.values)
        insert.bindValue(value);
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    return insert.affected() > 0;
}

/// Whether what a row belongs to, beside the article or feed that it lies with, is still there.
Result<bool> hasPlace(Database &database, const Row &row)
{
    const bool tagged = row.table == u"article_tag";
    if (!tagged && row.table != u"article")
        return true;
    Statement select = database.statement(tagged ? u"SELECT 1 FROM tag WHERE id = ?"_s
                                                 : u"SELECT 1 FROM feed WHERE id = ?"_s);
    select.bind(row.value(tagged ? u"tag_id"_s : u"feed_id"_s).toLongLong());
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next();
}

/// An article that the reader has back is one that its feed may bring.
Result<void> removeTombstone(Database &database, const Row &article)
{
    return database.statement(u"DELETE FROM tombstone WHERE feed_id = ? AND identity = ?"_s)
        .bindValue(article.value(u"feed_id"_s))
        .bindValue(article.value(u"identity"_s))
        .run();
}

Result<void> restore(Database &database, const QList<Row> &rows, Restored &restored)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Row &row = rows[i];
        const auto place = hasPlace(database, row);
        if (!place)
            return tl::unexpected<Error>(place.error());
        const auto inserted = *place ? insertRow(database, row) : Result<bool>(false);
        if (!inserted)
            return tl::unexpected<Error>(inserted.error());
        if (i > 0)
            continue;
        // The first is the one to which the others belong.
        if (!*inserted && row.table == u"feed")
            return fail(ErrorKind::AlreadySubscribed, row.value(u"url"_s).toString());
        if (!*inserted)
            return {};
        if (row.table == u"article") {
            restored.articles.append(ArticleId{row.value(u"id"_s).toLongLong()});
            if (auto done = removeTombstone(database, row); !done)
                return done;
        }
        restored.feeds = restored.feeds || row.table == u"feed";
    }
    return {};
}

} // namespace

Result<void> keepArticles(Database &database, qint64 deed, const QList<ArticleId> &articles)
{
    const auto dependents = dependentsOf(database, u"article"_s);
    if (!dependents)
        return tl::unexpected<Error>(dependents.error());
    for (const ArticleId article : articles) {
        if (auto done = keepRow(database, deed, u"article"_s, *dependents, article.value); !done)
            return done;
    }
    return {};
}

Result<void> keepFeed(Database &database, qint64 deed, FeedId feed)
{
    const auto dependents = dependentsOf(database, u"feed"_s);
    if (!dependents)
        return tl::unexpected<Error>(dependents.error());
    return keepRow(database, deed, u"feed"_s, *dependents, feed.value);
}

Result<void> dropTagsInto(Database &database, qint64 deed)
{
    QList<Row> rows;
    if (auto done = collect(database, u"tag"_s, u"articles"_s, 0, rows); !done)
        return done;
    for (const Row &row : std::as_const(rows)) {
        if (auto done = putAside(database, deed, {row}); !done)
            return done;
    }
    return database.statement(u"DELETE FROM tag WHERE articles = 0"_s).run();
}

Result<Restored> restoreSome(Database &database, qint64 deed, int most)
{
    QList<std::pair<qint64, QByteArray>> kept;
    {
        Statement select = database.statement(
            u"SELECT id, rows FROM trash WHERE journal_id = ? ORDER BY id DESC LIMIT ?"_s);
        if (auto done = select.bind(deed).bind(most).run(); !done)
            return tl::unexpected<Error>(done.error());
        while (select.next())
            kept.append({select.integer(0), select.bytes(1)});
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
    }
    Restored restored;
    restored.more = kept.size() == most;
    for (const auto &[id, bytes] : std::as_const(kept)) {
        QList<Row> rows;
        QDataStream stream(bytes);
        stream.setVersion(QDataStream::Qt_6_4);
        stream >> rows;
        if (auto done = restore(database, rows, restored); !done)
            return tl::unexpected<Error>(done.error());
        Statement remove = database.statement(u"DELETE FROM trash WHERE id = ?"_s);
        if (auto done = remove.bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
    }
    return restored;
}

Result<qint64> emptySome(Database &database, qint64 deed, int most)
{
    Statement remove = database.statement(
        u"DELETE FROM trash WHERE id IN (SELECT id FROM trash WHERE journal_id = ? LIMIT ?)"_s);
    if (auto done = remove.bind(deed).bind(most).run(); !done)
        return tl::unexpected<Error>(done.error());
    return remove.affected();
}

} // namespace naba::store
