// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_order.h"

#include <QCollator>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int scriptWidth = 0x10;
constexpr int firstScript = 0x20;

QByteArray bytes(int first)
{
    return QByteArray(1, static_cast<char>(first));
}

} // namespace

QList<std::pair<QByteArray, QByteArray>> titleParts(unsigned char own)
{
    const QByteArray end = QByteArray("\xff\xff", 2);
    if (own < firstScript)
        return {{QByteArray(""), end}};
    return {{QByteArray(""), bytes(firstScript)},
            {bytes(own), bytes(own + scriptWidth)},
            {bytes(firstScript), bytes(own)},
            {bytes(own + scriptWidth), end}};
}

qint64 placeByTitle(const QByteArray &titleKey, unsigned char own)
{
    const auto parts = titleParts(own);
    qint64 part = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (titleKey >= parts[i].first && titleKey < parts[i].second)
            part = i;
    }
    quint64 number = 0;
    for (qsizetype i = 0; i < 8; ++i)
        number = number << 8 | (i < titleKey.size() ? static_cast<uchar>(titleKey[i]) : 0);
    return part << 60 | static_cast<qint64>(number >> 4);
}

Result<qint64> keyTitles(Database &database, const std::function<QByteArray(const QString &)> &key,
                         int most)
{
    QList<std::pair<ArticleId, QString>> titles;
    {
        Statement select = database.statement(
            u"SELECT id, title FROM article WHERE title_key = x'' ORDER BY id LIMIT ?"_s);
        if (auto done = select.bind(most).run(); !done)
            return tl::unexpected<Error>(done.error());
        while (select.next())
            titles.append({select.id<ArticleId>(0), select.string(1)});
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
    }
    for (const auto &[id, title] : std::as_const(titles)) {
        Statement update = database.statement(u"UPDATE article SET title_key = ? WHERE id = ?"_s);
        if (auto done = update.bind(key(title)).bind(id).run(); !done)
            return tl::unexpected<Error>(done.error());
    }
    return titles.size();
}

Result<QList<FeedId>> selectFeedsByName(Database &database)
{
    struct Named
    {
        QCollatorSortKey name;
        FeedId id;
    };

    QCollator collator{QLocale()};
    collator.setNumericMode(true);
    std::vector<Named> feeds;
    Statement select = database.statement(
        u"SELECT id, coalesce(nullif(custom_title, ''), nullif(title, ''), ''), url FROM feed"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    while (select.next()) {
        const QString title = select.string(1);
        feeds.push_back({collator.sortKey(title.isEmpty() ? select.url(2).host() : title),
                         select.id<FeedId>(0)});
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    std::sort(feeds.begin(), feeds.end(), [](const Named &a, const Named &b) {
        const int order = a.name.compare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    QList<FeedId> ids;
    ids.reserve(qsizetype(feeds.size()));
    for (const Named &feed : feeds)
        ids.append(feed.id);
    return ids;
}

} // namespace naba::store
