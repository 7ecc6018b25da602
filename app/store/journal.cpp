// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journal.h"

#include <QJsonDocument>

#include <algorithm>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Seven bits a byte, the highest bit set in all but the last.
void appendNumber(QByteArray &bytes, quint64 number)
{
    while (number >= 0x80) {
        bytes.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    bytes.append(static_cast<char>(number));
}

Result<std::optional<StoredDeed>> readDeed(Statement &select)
{
    if (!select.next()) {
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
        return std::nullopt;
    }
    StoredDeed stored;
    stored.deed.id = select.integer(0);
    stored.deed.kind = static_cast<DeedKind>(select.integer(1));
    stored.deed.at = select.time(2);
    stored.deed.articles = select.integer(3);
    stored.detail = QJsonDocument::fromJson(select.string(4).toUtf8()).object();
    stored.deed.name = stored.detail.value("name"_L1).toString();
    return stored;
}

} // namespace

QByteArray packIds(QList<ArticleId> ids)
{
    std::sort(ids.begin(), ids.end());
    QByteArray bytes;
    qint64 last = 0;
    for (const ArticleId id : std::as_const(ids)) {
        appendNumber(bytes, static_cast<quint64>(id.value - last));
        last = id.value;
    }
    return bytes;
}

QList<ArticleId> unpackIds(const QByteArray &packed)
{
    QList<ArticleId> ids;
    qint64 last = 0;
    quint64 number = 0;
    int shift = 0;
    for (const char byte : packed) {
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte & 0x80) {
            shift = std::min(shift + 7, 56);
            continue;
        }
        last += static_cast<qint64>(number);
        ids.append(ArticleId{last});
        number = 0;
        shift = 0;
    }
    return ids;
}

Result<qint64> insertDeed(Database &database, DeedKind kind, const QJsonObject &detail,
                          const QDateTime &now)
{
    Statement insert =
        database.statement(u"INSERT INTO journal (kind, made_ms, detail) VALUES (?, ?, ?)"_s);
    insert.bind(static_cast<int>(kind)).bind(now.toMSecsSinceEpoch());
    insert.bind(QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)));
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    return insert.insertedId();
}

Result<void> addToDeed(Database &database, qint64 deed, QList<ArticleId> articles)
{
    if (articles.isEmpty())
        return {};
    Statement insert =
        database.statement(u"INSERT INTO journal_part (journal_id, articles) VALUES (?, ?)"_s);
    const qsizetype count = articles.size();
    if (auto done = insert.bind(deed).bind(packIds(std::move(articles))).run(); !done)
        return done;
    return countForDeed(database, deed, count);
}

Result<void> countForDeed(Database &database, qint64 deed, qint64 articles)
{
    return database.statement(u"UPDATE journal SET articles = articles + ? WHERE id = ?"_s)
        .bind(articles)
        .bind(deed)
        .run();
}

Result<std::optional<StoredDeed>> selectNewestDeed(Database &database)
{
    Statement select = database.statement(
        u"SELECT id, kind, made_ms, articles, detail FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    return readDeed(select);
}

Result<std::optional<StoredDeed>> selectDeed(Database &database, qint64 deed)
{
    Statement select = database.statement(
        u"SELECT id, kind, made_ms, articles, detail FROM journal WHERE id = ?"_s);
    if (auto done = select.bind(deed).run(); !done)
        return tl::unexpected<Error>(done.error());
    return readDeed(select);
}

Result<QList<ArticleId>> takeFromDeed(Database &database, qint64 deed)
{
    QList<ArticleId> articles;
    qint64 part = 0;
    {
        Statement select =
            database.statement(u"SELECT id, articles FROM journal_part WHERE journal_id = ?"
                               " ORDER BY id DESC LIMIT 1"_s);
        if (auto done = select.bind(deed).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (!select.next()) {
            if (auto done = select.done(); !done)
                return tl::unexpected<Error>(done.error());
            return articles;
        }
        part = select.integer(0);
        articles = unpackIds(select.bytes(1));
    }
    Statement remove = database.statement(u"DELETE FROM journal_part WHERE id = ?"_s);
    if (auto done = remove.bind(part).run(); !done)
        return tl::unexpected<Error>(done.error());
    return articles;
}

Result<void> deleteDeed(Database &database, qint64 deed)
{
    return database.statement(u"DELETE FROM journal WHERE id = ?"_s).bind(deed).run();
}

Result<std::optional<qint64>> selectExpiredDeed(Database &database, const QDateTime &before,
                                                int most)
{
    Statement select = database.statement(
        u"SELECT id FROM journal WHERE made_ms < ? OR id <="
        " (SELECT id FROM journal ORDER BY id DESC LIMIT 1 OFFSET ?) ORDER BY id LIMIT 1"_s);
    if (auto done = select.bind(before.toMSecsSinceEpoch()).bind(most).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (select.next())
        return select.integer(0);
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return std::nullopt;
}

} // namespace naba::store
