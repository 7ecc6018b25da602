// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/keeping.h"

#include "app/base/when_answered.h"
#include "app/library/offline_estimate.h"
#include "app/library/search.h"
#include "app/library/whole_articles.h"

#include <algorithm>

namespace naba {

namespace {
constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr qsizetype mostFound = 100'000; ///< by words
} // namespace

Keeping::Keeping(Library &library, const Profile &profile, store::Store &store, Executor &pool,
                 const Clock &clock)
    : m_library(library)
    , m_settings(profile.settingsFile())
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
    pack.setWhole([this](ArticleId id) { return getWhole(id); });
    offline.setSwitched(m_settings.value(Setting::WorkOffline).toBool());
    connect(&pack, &OfflinePack::keptChanged, &library,
            [&library](const QList<ArticleId> &ids) { Q_EMIT library.changed(ArticlesKept{ids}); });
    connect(&retention, &Retention::changed, &library, &Library::changed);
    connect(&library, &Library::changed, this, &Keeping::keepAhead);
    connect(&library, &Library::refreshFinished, &retention, &Retention::runSoon);
}

/// The page of an article of which the feed brings a beginning; the bytes that came.
QFuture<Result<qint64>> Keeping::getWhole(ArticleId id)
{
    auto promise = std::make_shared<QPromise<Result<qint64>>>();
    promise->start();
    const auto answer = [promise](const Result<qint64> &bytes) {
        promise->addResult(bytes);
        promise->finish();
    };
    whenAnswered(m_library.article(id), this, [this, id, answer](const Result<Article> &article) {
        if (m_closed)
            return;
        if (!article || !isSummary(*article)) {
            answer(0);
            return;
        }
        whenAnswered(
            m_library.wholeArticles().get(id), this, [this, id, answer](const Result<void> &got) {
                if (m_closed)
                    return;
                if (!got) {
                    // There is no more to be had: nothing is missing.
                    answer(got.error().kind == ErrorKind::NoArticle
                               ? Result<qint64>(0)
                               : tl::unexpected<Error>(got.error()));
                    return;
                }
                whenAnswered(m_library.article(id), this, [answer](const Result<Article> &whole) {
                    answer(whole ? qint64{whole->wholeHtml.size()} : 0);
                });
            });
    });
    return promise->future();
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
    whenAnswered(pictures.policy(stored->feed), this,
                 [this, added = stored->added](const Result<PicturePolicy> &policy) {
                     if (!m_closed && policy && *policy == PicturePolicy::Ahead)
                         pack.keepAhead(added);
                 });
}

} // namespace naba
