// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/storage.h"
#include "app/library/pictures.h"
#include "app/library/retention.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace naba {

/// What the library takes on the disk, and clearing it. Lives on the library's thread.
class Storage : public QObject
{
    Q_OBJECT

public:
    Storage(store::Connections &connections, Pictures &pictures, Retention &retention, Clock clock,
            std::function<KeepSettings()> rules);
    ~Storage() override;

    void close();

    /// Weighs everything, a feed at a time on a reading connection: the answer may take a while in
    /// a large library, and nobody waits for it.
    QFuture<Result<StorageUsage>> usage();

    /// Lets go what the rules let go and what is over the budget, now; gives the space back.
    QFuture<Result<FreedSpace>> freeNow();
    /// Takes away every picture that is not safe; they come again when they are asked for.
    QFuture<Result<FreedSpace>> clearPictures();

private:
    struct Weighing;

    void weighNext(const std::shared_ptr<Weighing> &weighing);
    void countNext(const std::shared_ptr<Weighing> &weighing);
    void complete(const std::shared_ptr<Weighing> &weighing);

    store::Connections &m_connections;
    Pictures &m_pictures;
    Retention &m_retention;
    Clock m_clock;
    std::function<KeepSettings()> m_rules;
    bool m_closed = false;
};

} // namespace naba
