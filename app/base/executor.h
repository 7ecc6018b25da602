// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace naba {

/// What a piece of work is for; more urgent work overtakes what is still waiting.
enum class Priority { Maintenance = 0, Ingest = 1, User = 2 };

/// A few threads that run functions in the order of their priority and hand back futures.
///
/// The only place in Naba that makes threads. With one thread it is a serial queue: the database's
/// writer. The threads live as long as the executor, so that what belongs to a thread (a database
/// connection) may stay on it. Destroying the executor runs everything that is still queued.
class Executor
{
public:
    Executor(const QString &name, int threads)
    {
        m_pool.setObjectName(name);
        m_pool.setMaxThreadCount(threads);
        m_pool.setExpiryTimeout(-1);
    }

    ~Executor() { m_pool.waitForDone(); }

    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    /// Runs `function` on one of the threads. The future is finished with its value.
    template<typename Function>
    auto run(Priority priority, Function function) -> QFuture<std::invoke_result_t<Function>>
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        m_pool.start(
            [promise, work = std::move(function)]() mutable {
                if constexpr (std::is_void_v<Value>)
                    work();
                else
                    promise->addResult(work());
                promise->finish();
            },
            static_cast<int>(priority));
        return future;
    }

    /// Blocks until nothing is queued or running.
    void wait() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

/// A future that already has its value.
template<typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    QFuture<T> future = promise.future();
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return future;
}

} // namespace naba
