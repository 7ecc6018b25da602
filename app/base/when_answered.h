// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace naba {

/// Calls `then` with the answer on `context`'s thread; never, if `context` is gone by then or there
/// was no answer. (QFuture::then with a context asserts in Qt 6.4 when the context goes first, as a
/// model with a question on its way may.)
template<typename T, typename Then>
void whenAnswered(const QFuture<T> &question, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->future().result());
                     });
    watcher->setFuture(question);
}

} // namespace naba
