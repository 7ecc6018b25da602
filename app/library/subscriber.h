// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/executor.h"
#include "app/domain/change.h"
#include "app/domain/feed.h"
#include "app/library/credentials.h"
#include "app/library/fetcher.h"
#include "app/library/library.h"
#include "app/store/store.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace naba {

/// From what a reader typed to a stored feed with its articles: everything or nothing.
/// Lives on the library's thread.
class Subscriber : public QObject
{
    Q_OBJECT

public:
    Subscriber(store::Store &store, Executor &pool, Clock clock, Credentials &credentials);
    ~Subscriber() override;

    QFuture<Result<Feed>> subscribe(const QString &address, SubscribeOptions options);

    /// Ends what is under way without an answer: its futures are cancelled.
    void close();

Q_SIGNALS:
    void changed(const naba::Change &change);

private:
    struct Attempt;
    struct Look;
    struct Find;
    using AttemptPtr = std::shared_ptr<Attempt>;

    void fetch(const AttemptPtr &attempt);
    void examine(const AttemptPtr &attempt, const Fetched &fetched);
    static std::shared_ptr<Look> lookAt(const Fetched &fetched);
    void guess(const AttemptPtr &attempt);
    void takeFinds(const AttemptPtr &attempt);
    void follow(const AttemptPtr &attempt, const QUrl &feed);
    void store(const AttemptPtr &attempt, const Look &look);
    void failed(const AttemptPtr &attempt, const Error &error);

    store::Store &m_store;
    Executor &m_pool;
    Credentials &m_credentials;
    Fetcher m_fetcher;
    bool m_closed = false;
};

} // namespace naba
