// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/change.h"
#include "app/domain/storage.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace naba {

/// Lets articles go by the reader's rules, a hundred at a time with everything else first in the
/// queue, and gives their space back to the disk. Starred and tagged articles and those of an
/// offline pack stay; what goes leaves a tombstone, so that its feed does not bring it back. Lives
/// on the library's thread.
class Retention : public QObject
{
    Q_OBJECT

public:
    using Answer = Result<FreedSpace>;

    Retention(store::Connections &connections, Clock clock, std::function<KeepSettings()> rules);
    ~Retention() override;

    /// Ends after the step that is under way.
    void close();

    /// One pass over every feed, then the space. Runs that are asked for meanwhile are the same.
    QFuture<Answer> run();
    /// The same in a while, once however often it was asked for.
    void runSoon();

    [[nodiscard]] bool isRunning() const { return m_pass != nullptr; }

    QFuture<Result<QHash<FeedId, FeedRule>>> feedRules();
    QFuture<Result<void>> setFeedRule(FeedId feed, const FeedRule &rule);

    /// The rule that holds for a feed: its own words above those for all.
    static KeepRule resolved(const KeepRule &forAll, const FeedRule &own);

Q_SIGNALS:
    void changed(const naba::Change &change);

private:
    struct Pass;

    void begin();
    void nextFeed();
    void expire(FeedId feed, const KeepRule &rule, std::function<void()> then);
    void expireByBytes(FeedId feed, qint64 bytes);
    void remove(const QList<ArticleId> &ids, std::function<void()> then);
    void shrink();
    void giveBack();
    void finish(const Answer &answer);

    store::Connections &m_connections;
    Clock m_clock;
    std::function<KeepSettings()> m_rules;
    std::shared_ptr<Pass> m_pass;
    QTimer m_soon;
    bool m_closed = false;
};

} // namespace naba
