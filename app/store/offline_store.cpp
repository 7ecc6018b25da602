// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/offline_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

Result<void> insertOfflineItems(Database &database, const QList<OfflineItem> &items)
{
    for (const OfflineItem &item : items) {
        Statement insert = database.statement(
            u"INSERT INTO offline_item (article_id, pack, whole, pictures)"
            " SELECT id, ?, ?, ? FROM article WHERE id = ?"
            " ON CONFLICT (article_id) DO UPDATE SET pack = max(pack, excluded.pack),"
            " whole = max(whole, excluded.whole), pictures = max(pictures, excluded.pictures),"
            " state = 0"_s);
        insert.bind(item.pack).bind(item.contents.whole).bind(item.contents.pictures);
        if (auto done = insert.bind(item.article).run(); !done)
            return done;
    }
    return {};
}

Result<QList<OfflineItem>> selectOfflineItems(Database &database, int most)
{
    Statement select = database.statement(
        u"SELECT article_id, pack, whole, pictures FROM offline_item WHERE state = 0"
        " ORDER BY pack DESC, article_id DESC LIMIT ?"_s);
    if (auto done = select.bind(most).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<OfflineItem> items;
    while (select.next()) {
        items.append({select.id<ArticleId>(0), select.flag(1), {select.flag(2), select.flag(3)}});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return items;
}

Result<void> updateOfflineItem(Database &database, ArticleId article, bool whole, qint64 bytes)
{
    // What is kept ahead of time is over when it was tried; a pack is remembered.
    Statement over =
        database.statement(u"DELETE FROM offline_item WHERE article_id = ? AND pack = 0"_s);
    if (auto done = over.bind(article).run(); !done)
        return done;
    Statement update = database.statement(
        u"UPDATE offline_item SET state = ?, bytes = bytes + ? WHERE article_id = ?"_s);
    return update.bind(whole ? 1 : 2).bind(bytes).bind(article).run();
}

Result<OfflineProgress> selectOfflineProgress(Database &database)
{
    Statement select = database.statement(
        u"SELECT count(*), ifnull(sum(state <> 0), 0), ifnull(sum(state = 2), 0),"
        " ifnull(sum(bytes), 0) FROM offline_item WHERE pack = 1"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    OfflineProgress progress;
    if (select.next())
        progress = {select.integer(0), select.integer(1), select.integer(2), select.integer(3)};
    return progress;
}

Result<void> cancelOfflineItems(Database &database)
{
    return database.statement(u"DELETE FROM offline_item WHERE pack = 1 AND state = 0"_s).run();
}

Result<void> releaseOfflineItems(Database &database)
{
    return database.statement(u"DELETE FROM offline_item WHERE pack = 1"_s).run();
}

} // namespace naba::store
