// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"
#include "app/base/settings.h"
#include "app/library/library.h"
#include "app/library/offline.h"
#include "app/library/offline_pack.h"
#include "app/library/pictures.h"
#include "app/library/retention.h"
#include "app/library/storage.h"

namespace naba {

/// The parts of a library that decide what is kept and what may be fetched, and how they hang
/// together: a refresh lets the rules run, and feeds that want it have their pictures fetched ahead
/// of time. Lives on the library's thread.
class Keeping : public QObject
{
    Q_OBJECT

public:
    Keeping(Library &library, const Profile &profile, store::Store &store, Executor &pool,
            const Clock &clock);

    /// Ends everything without an answer.
    void close();

private:
    [[nodiscard]] qint64 megabytes(Setting setting) const;
    [[nodiscard]] KeepSettings rules() const;
    void keepAhead(const Change &change);
    QFuture<Result<qint64>> getWhole(ArticleId id);

    Library &m_library;

    Settings m_settings;

public:
    Offline offline;
    Pictures pictures;
    OfflinePack pack;
    Retention retention;
    Storage storage;

private:
    bool m_closed = false;
};

} // namespace naba
