// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_parts.h"

#include "app/store/search_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

Result<SearchPart> makePart(Database &database, int analyser)
{
    Statement last =
        database.statement(u"SELECT ifnull(max(first_doc + documents), 1) FROM search_part"_s);
    if (auto done = last.run(); !done)
        return tl::unexpected<Error>(done.error());
    SearchPart part;
    part.analyser = analyser;
    part.firstDoc = last.next() ? last.integer(0) : 1;
    Statement insert =
        database.statement(u"INSERT INTO search_part (analyser, first_doc) VALUES (?, ?)"_s);
    if (auto done = insert.bind(analyser).bind(part.firstDoc).run(); !done)
        return tl::unexpected<Error>(done.error());
    part.id = insert.insertedId();

    // The words are made already: the tokenizer only parts them at spaces. `ascii` takes everything
    // beyond ASCII as it is.
    const QString create =
        u"CREATE VIRTUAL TABLE %1 USING fts5 (body, body_stems, title, title_stems, content = '',"
        " tokenize = \"ascii tokenchars '!#$%&()*+,-./:;<=>?@[\\]^_`{|}~'\")"_s;
    if (auto done = database.execute(create.arg(part.table())); !done)
        return tl::unexpected<Error>(done.error());
    // Batches are small so that a reader's change need not wait; they are merged once, when the
    // part is full or there is time (mergeIndex), a little at a time. A batch is written at its
    // end, not before: its words are gathered in memory.
    const QString set = u"INSERT INTO %1 (%1, rank) VALUES ('%2', %3)"_s;
    for (const auto &[option, value] :
         {std::pair{u"automerge"_s, 0}, std::pair{u"crisismerge"_s, 500},
          std::pair{u"hashsize"_s, 8 * 1024 * 1024}}) {
        if (auto done = database.execute(set.arg(part.table(), option).arg(value)); !done)
            return tl::unexpected<Error>(done.error());
    }
    // Its words, for those who mistyped one; it is a view and takes no room.
    const QString words = u"CREATE VIRTUAL TABLE search_words_%1 USING fts5vocab ('%2', 'row')"_s;
    if (auto done = database.execute(words.arg(part.id).arg(part.table())); !done)
        return tl::unexpected<Error>(done.error());
    return part;
}

} // namespace

Result<QList<SearchPart>> selectParts(Database &database)
{
    Statement select = database.statement(
        u"SELECT id, analyser, first_doc, documents, batches FROM search_part ORDER BY id DESC"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<SearchPart> parts;
    while (select.next()) {
        parts.append({select.integer(0), static_cast<int>(select.integer(1)), select.integer(2),
                      select.integer(3), select.integer(4)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return parts;
}

Result<SearchPart> openPart(Database &database, int analyser)
{
    const auto parts = selectParts(database);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    if (!parts->isEmpty() && parts->constFirst().analyser == analyser &&
        parts->constFirst().documents < searchPartSize)
        return parts->constFirst();
    return makePart(database, analyser);
}

Result<void> dropPart(Database &database, const SearchPart &part)
{
    if (auto done = database.execute(u"DROP TABLE IF EXISTS search_words_%1"_s.arg(part.id)); !done)
        return done;
    if (auto done = database.execute(u"DROP TABLE %1"_s.arg(part.table())); !done)
        return done;
    return database.statement(u"DELETE FROM search_part WHERE id = ?"_s).bind(part.id).run();
}

Result<qint64> livingDocuments(Database &database, const SearchPart &part)
{
    Statement count =
        database.statement(u"SELECT count(*) FROM search_doc WHERE doc >= ? AND doc < ?"_s);
    if (auto done = count.bind(part.firstDoc).bind(part.firstDoc + part.documents).run(); !done)
        return tl::unexpected<Error>(done.error());
    return count.next() ? count.integer(0) : 0;
}

} // namespace naba::store
