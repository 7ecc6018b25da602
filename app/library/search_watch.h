// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/search.h"
#include "app/text/query_dates.h"

#include <QObject>

#include <functional>
#include <optional>

namespace naba {

namespace store {
class Connections;
}

/// What a saved search finds that was not there before.
struct SearchNews
{
    SearchId search;
    QString title;
    qint64 articles = 0; ///< counted up to a bound
    QString headline;    ///< of the newest of them
};

/// Looks, whenever what has arrived can be searched, which of it is found by the saved searches of
/// which the reader wants to hear. An article is told once, however often it is read, changed or
/// indexed anew later. Lives on the library's thread.
class SearchWatch : public QObject
{
    Q_OBJECT

public:
    /// `dates` says how dates in searches are read at the moment.
    SearchWatch(store::Connections &connections, std::function<text::DateContext()> dates);

    /// What is there at the first call is not new. Nothing is looked for before.
    void start();
    void look();

Q_SIGNALS:
    void arrived(const QList<naba::SearchNews> &news);

private:
    void take(const Result<std::pair<ArticleId, QList<SearchNews>>> &found);

    store::Connections &m_connections;
    std::function<text::DateContext()> m_dates;
    std::optional<ArticleId> m_last; ///< of the articles that were looked at
    bool m_looking = false;
    bool m_again = false; ///< more has arrived meanwhile
};

} // namespace naba

Q_DECLARE_METATYPE(naba::SearchNews)
