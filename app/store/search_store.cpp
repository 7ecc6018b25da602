// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_store.h"

#include "app/store/search_parts.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// So many pages are written by one step of merging: some milliseconds.
constexpr int mergePages = 200;

/// A part that is written in fewer batches than this is left as it is.
constexpr qint64 mergeFrom = 8;

/// Puts a document in its article's place; the one it had is dead from now on. Not if the article
/// is gone or its text was changed since it was read.
Result<bool> claim(Database &database, const IndexedText &text, qint64 doc)
{
    Statement done =
        database.statement(u"DELETE FROM search_queue WHERE article_id = ? AND stamp = ?"_s);
    if (auto ran = done.bind(text.article).bind(text.stamp).run(); !ran)
        return tl::unexpected<Error>(ran.error());
    if (done.affected() == 0)
        return false;
    Statement place =
        database.statement(u"INSERT OR REPLACE INTO search_doc (doc, article_id) VALUES (?, ?)"_s);
    if (auto ran = place.bind(doc).bind(text.article).run(); !ran)
        return tl::unexpected<Error>(ran.error());
    return true;
}

/// Folded text that older versions kept for searching: the index has taken its place.
Result<void> dropSearchText(Database &database, ArticleId article)
{
    return database.statement(u"UPDATE body SET search_text = '' WHERE article_id = ?"_s)
        .bind(article)
        .run();
}

Result<void> insertDocument(Database &database, const SearchPart &part, qint64 doc,
                            const IndexedText &text)
{
    Statement insert =
        database.statement(u"INSERT INTO %1 (rowid, body, body_stems, title, title_stems)"
                           " VALUES (?, ?, ?, ?, ?)"_s.arg(part.table()));
    // As bytes: FTS5 reads them as the text that they are, and nobody has to convert it.
    insert.bind(doc).bind(text.body).bind(text.bodyStems);
    insert.bind(text.title).bind(text.titleStems);
    return insert.run();
}

} // namespace

Result<qint64> countTextsToIndex(Database &database)
{
    return database.number(u"SELECT count(*) FROM search_queue"_s);
}

Result<ArticleId> lastIndexed(Database &database)
{
    const auto last = database.number(u"SELECT max(article_id) FROM search_doc"_s);
    if (!last)
        return tl::unexpected<Error>(last.error());
    return ArticleId{*last};
}

Result<ArticleId> lastArticle(Database &database)
{
    const auto last = database.number(u"SELECT max(id) FROM article"_s);
    if (!last)
        return tl::unexpected<Error>(last.error());
    return ArticleId{*last};
}

Result<QList<TextToIndex>> selectTextsToIndex(Database &database, ArticleId after,
                                              qsizetype characters)
{
    Statement select =
        database.statement(u"SELECT q.article_id, q.stamp, a.title, a.summary, a.language,"
                           " ifnull(nullif(w.content_html, ''), b.content_html),"
                           " b.search_text <> ''"
                           " FROM search_queue q CROSS JOIN article a ON a.id = q.article_id"
                           " CROSS JOIN body b ON b.article_id = q.article_id"
                           " LEFT JOIN whole_article w ON w.article_id = q.article_id"
                           " WHERE q.article_id > ? ORDER BY q.article_id"_s);
    if (auto done = select.bind(after.value).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<TextToIndex> texts;
    qsizetype length = 0;
    while (length < characters && select.next()) {
        texts.append({select.id<ArticleId>(0), select.integer(1), select.string(2),
                      select.string(3), select.string(4), select.string(5), select.flag(6)});
        length += texts.constLast().contentHtml.size() + texts.constLast().title.size();
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return texts;
}

Result<std::optional<TextToIndex>> selectTextOf(Database &database, ArticleId article)
{
    Statement select =
        database.statement(u"SELECT a.title, a.summary, a.language,"
                           " ifnull(nullif(w.content_html, ''), b.content_html) FROM article a"
                           " JOIN body b ON b.article_id = a.id"
                           " LEFT JOIN whole_article w ON w.article_id = a.id WHERE a.id = ?"_s);
    if (auto done = select.bind(article).run(); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<TextToIndex> text;
    if (select.next()) {
        text = TextToIndex{
            article,          0,    select.string(0), select.string(1), select.string(2),
            select.string(3), false};
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return text;
}

Result<bool> insertIndexedTexts(Database &database, const QList<IndexedText> &texts, int analyser)
{
    auto part = openPart(database, analyser);
    if (!part)
        return tl::unexpected<Error>(part.error());
    // First all that is beside the index: statements of some kinds have FTS5 write out what it
    // gathers, and every document would become a segment of its own.
    qint64 doc = part->firstDoc + part->documents;
    QList<const IndexedText *> claimed;
    for (const IndexedText &text : texts) {
        const auto mine = claim(database, text, doc + claimed.size());
        if (!mine)
            return tl::unexpected<Error>(mine.error());
        if (!*mine)
            continue;
        if (text.hasOldText) {
            if (auto done = dropSearchText(database, text.article); !done)
                return tl::unexpected<Error>(done.error());
        }
        claimed.append(&text);
    }
    for (const IndexedText *text : std::as_const(claimed)) {
        if (auto done = insertDocument(database, *part, doc++, *text); !done)
            return tl::unexpected<Error>(done.error());
    }
    const qint64 documents = doc - part->firstDoc;
    if (documents == part->documents)
        return false;
    Statement note = database.statement(
        u"UPDATE search_part SET documents = ?, batches = batches + 1 WHERE id = ?"_s);
    if (auto done = note.bind(documents).bind(part->id).run(); !done)
        return tl::unexpected<Error>(done.error());
    return documents >= searchPartSize;
}

Result<qint64> queueOutdated(Database &database, int analyser, qsizetype limit)
{
    const auto parts = selectParts(database);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    // The oldest first, so that documents stay in the order in which articles arrived.
    for (auto part = parts->crbegin(); part != parts->crend(); ++part) {
        const auto living = livingDocuments(database, *part);
        if (!living)
            return tl::unexpected<Error>(living.error());
        const bool sealed = part->documents >= searchPartSize;
        const bool mostlyDead = sealed && *living < part->documents / 2;
        if (*living == 0 || (part->analyser == analyser && !mostlyDead))
            continue;
        Statement queue =
            database.statement(u"INSERT OR IGNORE INTO search_queue (article_id, stamp)"
                               " SELECT article_id, 0 FROM search_doc WHERE doc >= ? AND doc < ?"
                               " ORDER BY doc LIMIT ?"_s);
        queue.bind(part->firstDoc).bind(part->firstDoc + part->documents);
        if (auto done = queue.bind(qint64{limit}).run(); !done)
            return tl::unexpected<Error>(done.error());
        return queue.affected();
    }
    return 0;
}

Result<bool> dropEmptyPart(Database &database, int analyser)
{
    const auto parts = selectParts(database);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const SearchPart &part : *parts) {
        // The one that is being filled stays, for its numbers.
        if (part.analyser == analyser && part.documents < searchPartSize)
            continue;
        const auto living = livingDocuments(database, part);
        if (!living)
            return tl::unexpected<Error>(living.error());
        if (*living > 0)
            continue;
        if (auto done = dropPart(database, part); !done)
            return tl::unexpected<Error>(done.error());
        return true;
    }
    return false;
}

Result<bool> mergeIndex(Database &database, Merge merge)
{
    const auto parts = selectParts(database);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    for (const SearchPart &part : *parts) {
        if (part.batches < mergeFrom || (merge == Merge::Full && part.documents < searchPartSize))
            continue;
        // A negative number merges whatever there is (sqlite.org/fts5.html §6.8); nothing is
        // left when it changed less than two rows.
        const auto before = database.number(u"SELECT total_changes()"_s);
        if (!before)
            return tl::unexpected<Error>(before.error());
        const QString step = u"INSERT INTO %1 (%1, rank) VALUES ('merge', %2)"_s;
        if (auto done = database.execute(step.arg(part.table()).arg(-mergePages)); !done)
            return tl::unexpected<Error>(done.error());
        const auto after = database.number(u"SELECT total_changes()"_s);
        if (!after)
            return tl::unexpected<Error>(after.error());
        if (*after - *before < 2) {
            Statement note =
                database.statement(u"UPDATE search_part SET batches = 0 WHERE id = ?"_s);
            if (auto done = note.bind(part.id).run(); !done)
                return tl::unexpected<Error>(done.error());
        }
        return true;
    }
    return false;
}

} // namespace naba::store
