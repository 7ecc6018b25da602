// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/upkeep.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(Chore chore)
{
    switch (chore) {
    case Chore::Check:
        return u"check"_s;
    case Chore::Begun:
        return u"begun"_s;
    case Chore::CheckWanted:
        break;
    }
    return u"check-wanted"_s;
}

Result<QHash<ArticleId, QStringList>> tagsByArticle(Database &database)
{
    Statement select = database.statement(u"SELECT g.article_id, t.name FROM article_tag g"
                                          " JOIN tag t ON t.id = g.tag_id"
                                          " ORDER BY g.article_id, g.position, g.tag_id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QHash<ArticleId, QStringList> tags;
    while (select.next())
        tags[select.id<ArticleId>(0)].append(select.string(1));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return tags;
}

} // namespace

Result<QDateTime> lastTime(Database &database, Chore chore)
{
    Statement select = database.statement(u"SELECT at_ms FROM upkeep WHERE name = ?"_s);
    if (auto done = select.bind(nameOf(chore)).run(); !done)
        return tl::unexpected<Error>(done.error());
    return select.next() ? select.time(0) : QDateTime();
}

Result<void> noteTime(Database &database, Chore chore, const QDateTime &time)
{
    if (!time.isValid()) {
        Statement drop = database.statement(u"DELETE FROM upkeep WHERE name = ?"_s);
        return drop.bind(nameOf(chore)).run();
    }
    Statement note = database.statement(u"INSERT OR REPLACE INTO upkeep VALUES (?, ?)"_s);
    return note.bind(nameOf(chore)).bind(time).run();
}

Result<QList<MarkedArticle>> selectMarked(Database &database)
{
    const auto tags = tagsByArticle(database);
    if (!tags)
        return tl::unexpected<Error>(tags.error());
    Statement select = database.statement(
        u"SELECT a.id, f.url, a.identity, a.guid, a.url, a.title, a.published_ms, a.starred"
        " FROM article a JOIN feed f ON f.id = a.feed_id WHERE a.id IN"
        " (SELECT id FROM article WHERE starred = 1 UNION SELECT article_id FROM article_tag)"
        " ORDER BY a.id"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<MarkedArticle> marked;
    while (select.next()) {
        marked.append({select.url(1), select.string(2), select.string(3), select.url(4),
                       select.string(5), select.time(6), select.flag(7),
                       tags->value(select.id<ArticleId>(0))});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return marked;
}

} // namespace naba::store
