// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/saved_search_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

Result<QList<SavedSearch>> selectSavedSearches(Database &database)
{
    Statement select = database.statement(
        u"SELECT id, title, query, exact, best, notify FROM saved_search ORDER BY position, id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<SavedSearch> searches;
    while (select.next()) {
        SavedSearch search;
        search.id = select.id<SearchId>(0);
        search.title = select.string(1);
        search.query = select.string(2);
        search.exact = select.flag(3);
        search.order = select.flag(4) ? SearchOrder::Best : SearchOrder::Newest;
        search.notify = select.flag(5);
        searches.append(search);
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return searches;
}

Result<SearchId> insertSavedSearch(Database &database, const SavedSearch &search)
{
    if (search.title.isEmpty())
        return fail(ErrorKind::InvalidArgument, search.query);
    Statement insert = database.statement(
        u"INSERT INTO saved_search (title, query, exact, best, notify, position)"
        " VALUES (?, ?, ?, ?, ?, (SELECT ifnull(max(position), -1) + 1 FROM saved_search))"_s);
    insert.bind(search.title).bind(search.query).bind(search.exact);
    insert.bind(search.order == SearchOrder::Best).bind(search.notify);
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    return SearchId{insert.insertedId()};
}

Result<void> updateSavedSearch(Database &database, const SavedSearch &search)
{
    if (search.title.isEmpty())
        return fail(ErrorKind::InvalidArgument, search.query);
    Statement update = database.statement(
        u"UPDATE saved_search SET title = ?, query = ?, exact = ?, best = ?, notify = ?"
        " WHERE id = ?"_s);
    update.bind(search.title).bind(search.query).bind(search.exact);
    update.bind(search.order == SearchOrder::Best).bind(search.notify).bind(search.id);
    if (auto done = update.run(); !done)
        return done;
    return update.affected() > 0 ? Result<void>() : fail(ErrorKind::NotFound);
}

Result<void> deleteSavedSearch(Database &database, SearchId id)
{
    Statement remove = database.statement(u"DELETE FROM saved_search WHERE id = ?"_s);
    if (auto done = remove.bind(id).run(); !done)
        return done;
    return remove.affected() > 0 ? Result<void>() : fail(ErrorKind::NotFound);
}

} // namespace naba::store
