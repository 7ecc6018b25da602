// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_query.h"

#include <QVariant>

namespace naba::store {

using namespace Qt::StringLiterals;

KeySelect keySelect(const ArticleQuery &query)
{
    KeySelect select;
    QStringList conditions;
    const auto require = [&](const QString &condition, const QVariant &value) {
        conditions.append(condition);
        select.values.append(value);
    };

    // A tag's list is driven by article_tag, which repeats the date for that purpose.
    QString from = u"article a"_s;
    QString date = u"a.published_ms"_s;
    QString id = u"a.id"_s;
    const bool needsArticle =
        query.feed.isValid() || query.folder.isValid() || query.unread || query.starred;
    if (query.tag.isValid()) {
        // CROSS JOIN keeps the planner from turning the two around (sqlite.org/optoverview.html).
        from = needsArticle ? u"article_tag t CROSS JOIN article a ON a.id = t.article_id"_s
                            : u"article_tag t"_s;
        date = u"t.published_ms"_s;
        id = u"t.article_id"_s;
        require(u"t.tag_id = ?"_s, query.tag.value);
    }
    if (query.feed.isValid())
        require(u"a.feed_id = ?"_s, query.feed.value);
    if (query.folder.isValid()) {
        require(u"a.feed_id IN (WITH RECURSIVE inside (id) AS (VALUES (?) UNION"
                " SELECT folder.id FROM folder JOIN inside ON folder.parent_id = inside.id)"
                " SELECT feed.id FROM feed JOIN inside ON feed.folder_id = inside.id)"_s,
                query.folder.value);
    }
    // Written out, not bound: only so can the planner use the partial indexes.
    if (query.unread)
        conditions.append(u"a.read = 0"_s);
    if (query.starred)
        conditions.append(u"a.starred = 1"_s);
    if (query.since.isValid())
        require(date + u" >= ?"_s, query.since.toMSecsSinceEpoch());

    select.sql = u"SELECT %1, %2 FROM %3"_s.arg(date, id, from);
    if (!conditions.isEmpty())
        select.sql += u" WHERE "_s + conditions.join(u" AND "_s);
    select.sql += u" ORDER BY %1 DESC, %2 DESC"_s.arg(date, id);
    return select;
}

Result<QList<ArticleKey>> selectKeys(Database &database, const ArticleQuery &query)
{
    const KeySelect select = keySelect(query);
    Statement statement = database.statement(select.sql);
    for (const QVariant &value : select.values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value.toLongLong());
    }
    if (auto done = statement.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<ArticleKey> keys;
    while (statement.next())
        keys.append({statement.integer(0), statement.id<ArticleId>(1)});
    if (auto done = statement.done(); !done)
        return tl::unexpected<Error>(done.error());
    return keys;
}

} // namespace naba::store
