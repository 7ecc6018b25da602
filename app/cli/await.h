// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>

namespace naba::cli {

/// Runs the event loop until the library has answered. A future that was cancelled without an
/// answer becomes ErrorKind::Cancelled.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (future.resultCount() == 0)
        return fail(ErrorKind::Cancelled);
    return future.result();
}

} // namespace naba::cli
