// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/store/connections.h"
#include "app/store/journal.h"
#include "app/store/store.h"

namespace naba::store {

/// What a step of a deed, or of taking one back, did.
struct DeedStep
{
    qint64 deed = 0; ///< 0: it is not kept
    DeedKind kind = DeedKind::MarkRead;
    QList<ArticleId> changed;
    QString name;       ///< in the first step: what the deed is about
    bool feeds = false; ///< feeds or folders changed too
    bool more = false;  ///< of taking back: there is more to do
    qint64 ms = 0;      ///< how long it took
};

/// What a step is to do.
struct DeedPart
{
    qint64 deed = 0; ///< 0: the first step
    DeedKind kind = DeedKind::MarkRead;
    QList<ArticleId> articles;
    TagName tag;
    QList<FeedId> feeds; ///< a feed goes with the last step of its unsubscription
    FolderId folder;
    bool keep = true;
    bool last = true; ///< on the disk when it is done
};

/// What the reader does to many articles at once, in steps: each is a transaction of some
/// milliseconds, so that whatever else is asked for meanwhile need not wait; and the way back.
class DeedStore
{
public:
    DeedStore(Connections &connections, Clock clock);

    /// Errors: NotFound if the feed or folder is not there.
    QFuture<Result<DeedStep>> apply(const DeedPart &part);

    /// What undo() would take back.
    QFuture<Result<std::optional<Deed>>> newest();
    /// Takes back a part of a deed, the last part first; the deed is gone after the last step.
    QFuture<Result<DeedStep>> takeBack(qint64 deed, int most);

    /// Lets go of some of what can no longer be taken back; whether there is more of it.
    QFuture<Result<bool>> forgetSome(const QDateTime &before, int most);

private:
    Connections &m_connections;
    Clock m_clock;
};

} // namespace naba::store
