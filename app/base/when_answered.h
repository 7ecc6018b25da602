// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>
#include <utility>

namespace naba {

// What follows an answer. These stand in for QFuture::then, which is not used anywhere: up to
// Qt 6.5 it runs a continuation twice, the second time with what it captured moved away, if it is
// attached while the other thread is between finishing the future and looking for continuations;
// and with a context it asserts when the context goes first, as a model with a question on its way
// may.

/// Calls `then` with the answer on `context`'s thread, from its event loop; never, if `context` is
/// gone by then or there was no answer.
template<typename T, typename Then>
void whenAnswered(const QFuture<T> &question, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             then(watcher->future().result());
                     });
    watcher->setFuture(question);
}

/// What `function` makes of the answer, on `context`'s thread; the future is cancelled if `context`
/// goes first or there was no answer.
template<typename T, typename Function>
auto mapped(const QFuture<T> &question, QObject *context, Function function)
    -> QFuture<std::invoke_result_t<Function, T>>
{
    using Value = std::invoke_result_t<Function, T>;
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QFuture<Value> future = promise->future();
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context,
        [watcher, promise = std::move(promise), function = std::move(function)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                promise->addResult(function(watcher->future().result()));
            else
                promise->future().cancel();
            promise->finish();
        });
    watcher->setFuture(question);
    return future;
}

} // namespace naba
