// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backfill.h"

#include <atomic>
#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

struct BackfillRunner::State : std::enable_shared_from_this<BackfillRunner::State>
{
    explicit State(Connections &connectionsToUse)
        : connections(connectionsToUse)
    {
    }

    /// One step, then asks for the next: whatever was asked for meanwhile comes before it.
    void next()
    {
        if (stopped || backfills.isEmpty()) {
            finish(stopped ? Result<void>(fail(ErrorKind::Cancelled)) : Result<void>());
            return;
        }
        // On the writer's thread from here to the next request, and never at the same time twice.
        connections.writeBare(Priority::Maintenance,
                              [self = shared_from_this()](Database &database) -> Result<void> {
                                  const auto more = self->stepAndCommit(database);
                                  if (!more) {
                                      self->finish(tl::unexpected<Error>(more.error()));
                                      return tl::unexpected<Error>(more.error());
                                  }
                                  if (!*more)
                                      self->backfills.removeFirst();
                                  self->next();
                                  return {};
                              });
    }

    Result<bool> stepAndCommit(Database &database)
    {
        auto transaction = Transaction::begin(database, Transaction::Durability::Process);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        auto more = step(database);
        if (!more)
            return more;
        if (auto done = transaction->commit(); !done)
            return tl::unexpected<Error>(done.error());
        return more;
    }

    Result<bool> step(Database &database)
    {
        const Backfill &backfill = backfills.constFirst();
        const auto position = backfillPosition(database, backfill.name);
        if (!position)
            return tl::unexpected<Error>(position.error());
        if (!*position)
            return false;
        const auto reached = backfill.step(database, **position);
        if (!reached)
            return tl::unexpected<Error>(reached.error());
        Statement note = database.statement(
            u"INSERT OR REPLACE INTO backfill (name, position, done) VALUES (?, ?, ?)"_s);
        note.bind(backfill.name).bind(reached->value_or(**position)).bind(!reached->has_value());
        if (auto done = note.run(); !done)
            return tl::unexpected<Error>(done.error());
        return reached->has_value();
    }

    void finish(Result<void> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    Connections &connections;
    QList<Backfill> backfills;
    QPromise<Result<void>> promise;
    std::atomic<bool> stopped = false;
};

BackfillRunner::BackfillRunner(Connections &connections)
    : m_state(std::make_shared<State>(connections))
{
}

BackfillRunner::~BackfillRunner()
{
    m_state->stopped = true;
}

QFuture<Result<void>> BackfillRunner::run(QList<Backfill> backfills)
{
    m_state->backfills = std::move(backfills);
    m_state->promise.start();
    auto finished = m_state->promise.future();
    m_state->next();
    return finished;
}

Result<std::optional<qint64>> backfillPosition(Database &database, const QString &name)
{
    Statement select = database.statement(u"SELECT position, done FROM backfill WHERE name = ?"_s);
    if (auto done = select.bind(name).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next())
        return std::optional<qint64>(0);
    return select.flag(1) ? std::optional<qint64>() : std::optional<qint64>(select.integer(0));
}

Result<void> restartBackfill(Database &database, const QString &name)
{
    Statement drop = database.statement(u"DELETE FROM backfill WHERE name = ?"_s);
    return drop.bind(name).run();
}

} // namespace naba::store
