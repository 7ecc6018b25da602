// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/change.h"
#include "app/library/library.h"

#include <QCache>
#include <QObject>
#include <QPointer>
#include <QSet>

namespace naba {

/// The article headers a list has on hand: fetched in pages when a row is asked for, newest
/// request first, the least used dropped when there are too many.
class HeaderCache : public QObject
{
    Q_OBJECT

public:
    struct Entry
    {
        ArticleHeader header;
        ArticleKey key; ///< where the list has it; the header's own time may be newer
    };

    explicit HeaderCache(Library *library, QObject *parent = nullptr);

    /// The entry, or null if it is not on hand.
    [[nodiscard]] const Entry *find(ArticleId id) const { return m_entries.object(id); }

    [[nodiscard]] QList<ArticleId> ids() const { return m_entries.keys(); }

    /// Asks for a page of rows; those that are here or under way are not asked for again.
    void want(const QList<ArticleKey> &page);
    /// Asks again for those of `ids` that are here; the old text stays until the answer.
    void refetch(const QList<ArticleId> &ids);
    /// Puts new marks on the entries that are here and returns those which changed.
    QList<ArticleId> applyStatus(const StatusChanged &change);
    /// Gives a feed's articles its new title and returns those which changed.
    QList<ArticleId> renameFeed(FeedId feed, const QString &title);
    void forget(const QList<ArticleId> &ids);
    /// Drops everything; answers that are still under way are ignored.
    void clear();

Q_SIGNALS:
    void arrived(const QList<naba::ArticleId> &ids);

private:
    void schedule();
    void pump();
    void take(const QList<ArticleKey> &asked, const Result<QList<ArticleHeader>> &reply);

    QPointer<Library> m_library;
    mutable QCache<ArticleId, Entry> m_entries;
    QList<QList<ArticleKey>> m_queue; ///< newest last
    QSet<ArticleId> m_pending;        ///< queued, under way, or found to be gone
    QSet<ArticleId> m_outdated;       ///< under way, and changed since they were asked for
    int m_underWay = 0;
    int m_generation = 0;
    bool m_scheduled = false;
};

} // namespace naba
