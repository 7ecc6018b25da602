// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/connections.h"

#include <functional>
#include <memory>

namespace naba::store {

/// Work on rows that are there already, for which a migration would take too long: a new column
/// that is worked out from others, an index of words. It is done a few rows at a time, each time in
/// a transaction with its position, behind everything else the writer has to do; so reading and
/// changing go on, and after an end of whatever kind it goes on where it was.
struct Backfill
{
    QString name; ///< in the table backfill; never used for other work later
    /// Does the next few rows after `position` and hands back how far it is; nothing when there are
    /// no more. It must bear being done again from the same position.
    std::function<Result<std::optional<qint64>>(Database &database, qint64 position)> step;
};

/// Runs backfills one after the other. Begun and dropped on one thread; dropping it ends after the
/// step that is under way.
class BackfillRunner
{
public:
    explicit BackfillRunner(Connections &connections);
    ~BackfillRunner();

    /// Finished when all are done, or with the first error.
    QFuture<Result<void>> run(QList<Backfill> backfills);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

/// How far one is; nothing when it is done, 0 before it has begun.
Result<std::optional<qint64>> backfillPosition(Database &database, const QString &name);
/// It is to be done again from the beginning. Expects a transaction around it.
Result<void> restartBackfill(Database &database, const QString &name);

} // namespace naba::store
