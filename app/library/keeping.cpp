// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/keeping.h"

#include "app/library/search.h"

#include <algorithm>

namespace naba {

namespace {
constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr qsizetype mostFound = 100'000; ///< by words
} // namespace

Keeping::Keeping(Library &library, const Profile &profile, store::Store &store, Executor &pool,
                 const Clock &clock)
    : m_settings(profile.settingsFile())
    , pictures(store.connections(), pool, profile.picturesFolder(), clock,
               [this] { return megabytes(Setting::PictureMegabytes); })
    , pack(store, pool, pictures,
           [&library](const ArticleQuery &query) {
               return query.search.isEmpty() ? library.keys(query)
                                             : library.search().keys(query, mostFound);
           })
    , retention(store.connections(), clock, [this] { return rules(); })
    , storage(store.connections(), pictures, retention, clock, [this] { return rules(); })
{
    offline.setSwitched(m_settings.value(Setting::WorkOffline).toBool());
    connect(&retention, &Retention::changed, &library, &Library::changed);
    connect(&library, &Library::changed, this, &Keeping::keepAhead);
    connect(&library, &Library::refreshFinished, &retention, &Retention::runSoon);
}

void Keeping::close()
{
    m_closed = true;
    pack.close();
    storage.close();
    retention.close();
    pictures.close();
}

qint64 Keeping::megabytes(Setting setting) const
{
    return std::max<qint64>(0, m_settings.value(setting).toLongLong()) * megabyte;
}

KeepSettings Keeping::rules() const
{
    const auto number = [this](Setting setting) {
        return std::max<qint64>(0, m_settings.value(setting).toLongLong());
    };
    constexpr qint64 longest = 100'000;
    const int days = static_cast<int>(std::min(longest, number(Setting::KeepDays)));
    return {.feed = {number(Setting::KeepCount), days, 0},
            .all = {number(Setting::KeepTotal), 0, megabytes(Setting::KeepMegabytes)}};
}

/// Writes down what feeds want kept ahead of time.
void Keeping::keepAhead(const Change &change)
{
    const auto *stored = std::get_if<ArticlesStored>(&change);
    if (!stored || stored->added.isEmpty() || m_closed)
        return;
    pictures.policies().then(
        this, [this, stored = *stored](const Result<QHash<FeedId, PicturePolicy>> &policies) {
            if (!m_closed && policies && policies->value(stored.feed) == PicturePolicy::Ahead)
                pack.keepAhead(stored.added);
        });
}

} // namespace naba
