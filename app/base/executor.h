// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMutex>
#include <QPromise>
#include <QThreadPool>

#include <array>
#include <deque>
#include <functional>
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

    /// Runs `function` on one of the threads. The future is finished with its value. Work of one
    /// priority begins in the order in which it was asked for.
    template<typename Function>
    auto run(Priority priority, Function function) -> QFuture<std::invoke_result_t<Function>>
    {
        using Value = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        push(priority, [promise, work = std::move(function)]() mutable {
            if constexpr (std::is_void_v<Value>)
                work();
            else
                promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Blocks until nothing is queued or running.
    void wait() { m_pool.waitForDone(); }

    /// The same, but no longer than this; whether nothing is queued or running.
    bool wait(int ms) { return m_pool.waitForDone(ms); }

private:
    using Work = std::function<void()>;

    // The order is ours: QThreadPool (6.4) hands work to a thread that waits at priority 0, where
    // what is asked for a moment later overtakes it, so that "read" and "unread" would change
    // places.
    void push(Priority priority, Work work)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_waiting[static_cast<size_t>(priority)].push_back(std::move(work));
        }
        m_pool.start([this] { pop()(); });
    }

    /// The oldest of the most urgent. There is one for each start of the pool.
    Work pop()
    {
        const QMutexLocker lock(&m_mutex);
        for (size_t priority = m_waiting.size(); priority-- > 0;) {
            std::deque<Work> &queue = m_waiting[priority];
            if (queue.empty())
                continue;
            Work work = std::move(queue.front());
            queue.pop_front();
            return work;
        }
        Q_UNREACHABLE();
        return {};
    }

    QMutex m_mutex;
    std::array<std::deque<Work>, 3> m_waiting; ///< by Priority
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
