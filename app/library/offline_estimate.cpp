// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/offline_estimate.h"

#include "app/library/pictures.h"
#include "app/store/article_store.h"
#include "app/store/picture_store.h"

#include <QSet>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// Articles that an estimate looks into; of more it takes some that lie evenly over all.
constexpr qsizetype sample = 200;
/// What a picture of news weighs when none is kept to tell.
constexpr qint64 usualPicture = 90'000;
constexpr qint64 usualPage = 60'000;

} // namespace

bool isSummary(const Article &article)
{
    constexpr qsizetype shortText = 1'200; // characters of markup
    const QString scheme = article.header.url.scheme();
    return article.wholeHtml.isEmpty() && article.contentHtml.size() < shortText &&
           (scheme == "https"_L1 || scheme == "http"_L1);
}

Result<PackEstimate> estimatePack(store::Connections &connections, const QList<ArticleId> &ids,
                                  PackContents contents, bool withWhole)
{
    PackEstimate estimate;
    estimate.articles = ids.size();
    const qsizetype every = std::max<qsizetype>(1, ids.size() / sample);
    estimate.estimated = every > 1;
    qint64 pictures = 0;
    qint64 wholes = 0;
    qint64 looked = 0;
    QSet<QUrl> seen;
    for (qsizetype i = 0; i < ids.size(); i += every) {
        const auto article = connections
                                 .read([id = ids.at(i)](store::Database &database) {
                                     return store::selectArticle(database, id);
                                 })
                                 .result();
        if (!article)
            continue;
        ++looked;
        if (withWhole && contents.whole && isSummary(*article))
            ++wholes;
        if (!contents.pictures)
            continue;
        const QList<QUrl> urls = Pictures::shownBy(*article).mid(0, mostPackPictures);
        for (const QUrl &url : urls) {
            if (seen.contains(url))
                continue;
            seen.insert(url);
            const auto known = connections
                                   .read([url](store::Database &database) {
                                       return store::selectPicture(database, url);
                                   })
                                   .result();
            if (known && !known->kept && !known->refused)
                ++pictures;
        }
    }
    const auto usage =
        connections
            .read([](store::Database &database) { return store::selectPictureUsage(database); })
            .result();
    if (!usage)
        return tl::unexpected<Error>(usage.error());
    const double factor =
        looked > 0 ? static_cast<double>(ids.size()) / static_cast<double>(looked) : 0;
    estimate.pictures = static_cast<qint64>(static_cast<double>(pictures) * factor);
    estimate.wholes = static_cast<qint64>(static_cast<double>(wholes) * factor);
    const qint64 mean = usage->all.count > 0 ? usage->all.bytes / usage->all.count : usualPicture;
    estimate.bytes = estimate.pictures * mean + estimate.wholes * usualPage;
    return estimate;
}

} // namespace naba
