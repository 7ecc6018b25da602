// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/change.h"
#include "app/domain/health.h"
#include "app/library/credentials.h"
#include "app/store/connections.h"

#include <QFuture>
#include <QObject>

namespace naba {

inline constexpr int silentDays = 30;
inline constexpr int slowMs = 10'000;
inline constexpr qint64 heavyBytes = qint64{2} * 1000 * 1000;

/// What is the matter with a feed, the gravest first. Pure.
QList<Trouble> troublesOf(const FeedHealth &feed, const QDateTime &now);

/// How feeds are, and what the reader does about it. Lives on the library's thread.
class FeedCare : public QObject
{
    Q_OBJECT

public:
    FeedCare(store::Connections &connections, Credentials &credentials, Clock clock);

    /// Every feed on the web, those with the gravest troubles first, the others by title.
    QFuture<Result<QList<FeedHealth>>> health();

    /// How a feed is asked. Errors: NotFound.
    QFuture<Result<void>> setSettings(FeedId feed, const FetchSettings &settings);
    /// The interval of a folder's feeds in minutes; 0: the general one. Errors: NotFound.
    QFuture<Result<void>> setFolderInterval(FolderId folder, int minutes);
    /// Another address for a feed; its articles stay. Errors: NotFound, AlreadySubscribed,
    /// WrongAddress, UnsupportedScheme.
    QFuture<Result<void>> setAddress(FeedId feed, const QString &address);
    /// The reader has seen that a feed moved. Errors: NotFound.
    QFuture<Result<void>> forgetMove(FeedId feed);

Q_SIGNALS:
    void changed(const naba::Change &change);

private:
    /// Tells that a feed changed, if the change was stored.
    QFuture<Result<void>> told(QFuture<Result<void>> answer, const Change &change);

    store::Connections &m_connections;
    Credentials &m_credentials;
    Clock m_clock;
};

} // namespace naba
