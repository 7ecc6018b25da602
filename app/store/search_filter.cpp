// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_filter.h"

#include <QVariant>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// Numbers for json_each: one statement for lists of any length.
template<typename IdType>
QString jsonNumbers(const QList<IdType> &ids)
{
    QStringList numbers;
    for (const IdType id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

class Builder
{
public:
    FilterSql result;

    void require(const QString &condition, const QVariantList &values = {})
    {
        result.sql += u" AND "_s + condition;
        result.values += values;
    }

    void scope(const ArticleQuery &query)
    {
        if (query.feed.isValid())
            require(u"a.feed_id = ?"_s, {query.feed.value});
        if (query.folder.isValid()) {
            require(u"a.feed_id IN (WITH RECURSIVE inside (id) AS (VALUES (?) UNION"
                    " SELECT folder.id FROM folder JOIN inside ON folder.parent_id = inside.id)"
                    " SELECT feed.id FROM feed JOIN inside ON feed.folder_id = inside.id)"_s,
                    {query.folder.value});
        }
        if (query.tag.isValid()) {
            require(u"EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id"
                    " AND t.tag_id = ?)"_s,
                    {query.tag.value});
        }
        if (query.unread)
            require(u"a.read = 0"_s);
        if (query.starred)
            require(u"a.starred = 1"_s);
        if (query.since.isValid())
            require(u"a.published_ms >= ?"_s, {query.since.toMSecsSinceEpoch()});
        if (query.before.isValid())
            require(u"a.published_ms < ?"_s, {query.before.toMSecsSinceEpoch()});
    }

    void condition(const SearchCondition &one)
    {
        QStringList parts;
        QVariantList values;
        for (const SearchFilter &filter : one.anyOf)
            parts.append(u'(' + sqlOf(filter, &values) + u')');
        require(QLatin1String(one.negated ? "NOT (" : "(") + parts.join(" OR "_L1) + u')', values);
    }

private:
    static QString sqlOf(const SearchFilter &filter, QVariantList *values)
    {
        QStringList parts;
        if (filter.feeds) {
            parts.append(u"a.feed_id IN (SELECT value FROM json_each(?))"_s);
            values->append(jsonNumbers(*filter.feeds));
        }
        if (filter.tags) {
            parts.append(u"EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id"
                         " AND t.tag_id IN (SELECT value FROM json_each(?)))"_s);
            values->append(jsonNumbers(*filter.tags));
        }
        if (filter.read)
            parts.append(*filter.read ? u"a.read = 1"_s : u"a.read = 0"_s);
        if (filter.starred)
            parts.append(*filter.starred ? u"a.starred = 1"_s : u"a.starred = 0"_s);
        if (filter.since.isValid()) {
            parts.append(u"a.published_ms >= ?"_s);
            values->append(filter.since.toMSecsSinceEpoch());
        }
        if (filter.before.isValid()) {
            parts.append(u"a.published_ms < ?"_s);
            values->append(filter.before.toMSecsSinceEpoch());
        }
        return parts.isEmpty() ? u"1"_s : parts.join(" AND "_L1);
    }
};

} // namespace

FilterSql filterSql(const QList<SearchCondition> &conditions, const ArticleQuery &scope)
{
    Builder builder;
    builder.scope(scope);
    for (const SearchCondition &condition : conditions)
        builder.condition(condition);
    return builder.result;
}

void bindAll(Statement &statement, const QVariantList &values)
{
    for (const QVariant &value : values) {
        if (value.typeId() == QMetaType::QString)
            statement.bind(value.toString());
        else
            statement.bind(value.toLongLong());
    }
}

} // namespace naba::store
