// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/tag_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Colours a new tag is given in turn; the theme has so many.
constexpr int tagColours = 8;

Result<std::optional<TagId>> findTag(Database &database, const TagName &tag)
{
    Statement select = database.statement(u"SELECT id FROM tag WHERE folded = ?"_s);
    if (auto done = select.bind(tag.folded).run(); !done)
        return tl::unexpected<Error>(done.error());
    std::optional<TagId> found;
    if (select.next())
        found = select.id<TagId>(0);
    return found;
}

} // namespace

Result<TagId> ensureTag(Database &database, const TagName &tag)
{
    const auto found = findTag(database, tag);
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (*found)
        return **found;
    Statement insert =
        database.statement(u"INSERT INTO tag (name, folded, colour)"
                           " VALUES (?, ?, (SELECT ifnull(max(id), 0) FROM tag) % ?)"_s);
    if (auto done = insert.bind(tag.name).bind(tag.folded).bind(tagColours).run(); !done)
        return tl::unexpected<Error>(done.error());
    return TagId{insert.insertedId()};
}

Result<QList<Tag>> selectTags(Database &database)
{
    Statement select =
        database.statement(u"SELECT id, name, colour, articles FROM tag ORDER BY id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<Tag> tags;
    while (select.next()) {
        tags.append({select.id<TagId>(0), select.string(1), static_cast<int>(select.integer(2)),
                     select.integer(3)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return tags;
}

Result<QList<TagId>> selectTagsOf(Database &database, ArticleId article)
{
    Statement select = database.statement(
        u"SELECT tag_id FROM article_tag WHERE article_id = ? ORDER BY position, tag_id"_s);
    if (auto done = select.bind(article).run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<TagId> tags;
    while (select.next())
        tags.append(select.id<TagId>(0));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return tags;
}

Result<QList<ArticleId>> giveTag(Database &database, const QList<ArticleId> &ids,
                                 const TagName &tag)
{
    if (tag.name.isEmpty() || tag.folded.isEmpty())
        return fail(ErrorKind::InvalidArgument, tag.name);
    const auto id = ensureTag(database, tag);
    if (!id)
        return tl::unexpected<Error>(id.error());
    QList<ArticleId> changed;
    for (const ArticleId article : ids) {
        Statement insert = database.statement(
            u"INSERT INTO article_tag (article_id, tag_id, position, published_ms)"
            " SELECT id, ?, (SELECT ifnull(max(position), -1) + 1 FROM article_tag"
            "  WHERE article_id = article.id), published_ms FROM article WHERE id = ?"
            " ON CONFLICT DO NOTHING"_s);
        if (auto done = insert.bind(*id).bind(article).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (insert.affected() > 0)
            changed.append(article);
    }
    // Nobody to give it to: no tag is made.
    if (auto done = dropUnusedTags(database); !done)
        return tl::unexpected<Error>(done.error());
    return changed;
}

Result<QList<ArticleId>> takeTag(Database &database, const QList<ArticleId> &ids,
                                 const TagName &tag)
{
    const auto id = findTag(database, tag);
    if (!id)
        return tl::unexpected<Error>(id.error());
    QList<ArticleId> changed;
    if (!*id)
        return changed;
    for (const ArticleId article : ids) {
        Statement remove =
            database.statement(u"DELETE FROM article_tag WHERE article_id = ? AND tag_id = ?"_s);
        if (auto done = remove.bind(article).bind(**id).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (remove.affected() > 0)
            changed.append(article);
    }
    if (auto done = dropUnusedTags(database); !done)
        return tl::unexpected<Error>(done.error());
    return changed;
}

Result<void> dropUnusedTags(Database &database)
{
    return database.statement(u"DELETE FROM tag WHERE articles = 0"_s).run();
}

} // namespace naba::store
