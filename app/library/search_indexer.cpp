// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_indexer.h"

#include "app/base/when_answered.h"
#include "app/library/search_text.h"
#include "app/text/terms.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace naba {

namespace {

/// How long one batch may keep the writer: a reader's change that comes meanwhile waits for it.
constexpr qint64 targetMs = 30;

constexpr qsizetype firstBatch = 150'000; ///< characters of markup
constexpr qsizetype smallestBatch = 50'000;
constexpr qsizetype largestBatch = 2'000'000;

/// Articles of an outdated part that are queued at a time.
constexpr qsizetype outdatedAtOnce = 2'000;

} // namespace

SearchIndexer::SearchIndexer(store::Connections &connections, Executor &pool)
    : m_connections(connections)
    , m_pool(pool)
    , m_batchCharacters(firstBatch)
{
}

void SearchIndexer::wake()
{
    if (m_closed)
        return;
    if (m_running) {
        m_again = true;
        return;
    }
    Q_EMIT woken();
    m_running = true;
    m_again = false;
    m_after = 0;
    m_wroteInRound = false;
    readNext();
}

QFuture<Result<void>> SearchIndexer::caughtUp()
{
    QPromise<Result<void>> promise;
    QFuture<Result<void>> future = promise.future();
    promise.start();
    m_waiting.push_back(std::move(promise));
    wake();
    return future;
}

void SearchIndexer::close()
{
    m_closed = true;
    m_waiting.clear();
}

void SearchIndexer::readNext()
{
    const auto question =
        m_connections.read([after = m_after, size = m_batchCharacters](store::Database &database) {
            return store::selectTextsToIndex(database, ArticleId{after}, size);
        });
    whenAnswered(question, this,
                 [this, run = m_run](const Result<QList<store::TextToIndex>> &texts) {
                     if (m_closed || run != m_run)
                         return;
                     if (!texts) {
                         finish(tl::unexpected<Error>(texts.error()));
                         return;
                     }
                     if (!texts->isEmpty())
                         m_after = texts->constLast().article.value;
                     analyse(*texts);
                 });
}

void SearchIndexer::analyse(const QList<store::TextToIndex> &texts)
{
    const auto question = m_pool.run(Priority::Maintenance, [texts] {
        auto batch = std::make_shared<QList<store::IndexedText>>();
        batch->reserve(texts.size());
        for (const store::TextToIndex &text : texts)
            batch->append(indexedText(text));
        return batch;
    });
    whenAnswered(question, this, [this, run = m_run](const Batch &batch) {
        if (m_closed || run != m_run)
            return;
        m_ready = batch;
        pump();
    });
}

/// Hands the batch that is ready to the writer, and has the next one made meanwhile.
void SearchIndexer::pump()
{
    if (m_writing || !m_ready)
        return;
    if (std::exchange(m_partIsFull, false)) {
        mergeFull();
        return;
    }
    const Batch batch = *std::exchange(m_ready, std::nullopt);
    if (!batch->isEmpty()) {
        write(batch);
        readNext();
        return;
    }
    // The end of the queue; what changed behind this round's back is taken by another.
    if (m_wroteInRound || m_again) {
        m_again = false;
        m_after = 0;
        m_wroteInRound = false;
        readNext();
        return;
    }
    tidy();
}

void SearchIndexer::write(const Batch &batch)
{
    m_writing = true;
    m_wroteInRound = true;
    m_wrote = true;
    const auto question = m_connections.write(
        Priority::Maintenance, store::Transaction::Durability::Process,
        [batch](store::Database &database) -> Result<Written> {
            QElapsedTimer timer;
            timer.start();
            const auto done = store::insertIndexedTexts(database, *batch, text::analyserVersion);
            if (!done)
                return tl::unexpected<Error>(done.error());
            return Written{timer.elapsed(), *done};
        });
    whenAnswered(question, this, [this, run = m_run](const Result<Written> &written) {
        if (m_closed || run != m_run)
            return;
        m_writing = false;
        if (!written) {
            finish(tl::unexpected<Error>(written.error()));
            return;
        }
        adapt(written->milliseconds);
        m_partIsFull = written->partIsFull;
        Q_EMIT indexed();
        pump();
    });
}

/// Merges a part that has just become full, between batches: however much waits, there are never
/// many small pieces to be searched.
void SearchIndexer::mergeFull()
{
    m_writing = true;
    const auto question = m_connections.write(
        Priority::Maintenance, store::Transaction::Durability::Process,
        [](store::Database &database) { return store::mergeIndex(database, store::Merge::Full); });
    whenAnswered(question, this, [this, run = m_run](const Result<bool> &more) {
        if (m_closed || run != m_run)
            return;
        m_writing = false;
        if (!more) {
            finish(tl::unexpected<Error>(more.error()));
            return;
        }
        m_partIsFull = *more;
        pump();
    });
}

void SearchIndexer::adapt(qint64 milliseconds)
{
    const auto wanted = static_cast<double>(m_batchCharacters) * static_cast<double>(targetMs) /
                        static_cast<double>(std::max<qint64>(milliseconds, 1));
    // Not more than half as much again: one quick batch says little.
    const auto bounded = std::min(wanted, 1.5 * static_cast<double>(m_batchCharacters));
    m_batchCharacters = std::clamp(static_cast<qsizetype>(bounded), smallestBatch, largestBatch);
}

/// Nothing waits: what another analyser made is made anew, and small batches are merged.
void SearchIndexer::tidy()
{
    enum class Next { Read, Tidy, Merge, Rest };
    m_writing = true;
    const auto question = m_connections.write(
        Priority::Maintenance, store::Transaction::Durability::Process,
        [looked = m_lookedAtParts](store::Database &database) -> Result<Next> {
            // Counting what lives in every part is not for each step of merging.
            if (!looked) {
                const auto queued =
                    store::queueOutdated(database, text::analyserVersion, outdatedAtOnce);
                if (!queued)
                    return tl::unexpected<Error>(queued.error());
                if (*queued > 0)
                    return Next::Read;
                const auto dropped = store::dropEmptyPart(database, text::analyserVersion);
                if (!dropped)
                    return tl::unexpected<Error>(dropped.error());
                return *dropped ? Next::Tidy : Next::Merge;
            }
            const auto merged = store::mergeIndex(database);
            if (!merged)
                return tl::unexpected<Error>(merged.error());
            return *merged ? Next::Merge : Next::Rest;
        });
    whenAnswered(question, this, [this, run = m_run](const Result<Next> &next) {
        if (m_closed || run != m_run)
            return;
        m_writing = false;
        if (!next)
            finish(tl::unexpected<Error>(next.error()));
        else if (*next == Next::Read || m_again) {
            m_again = false;
            m_lookedAtParts = false;
            m_after = 0;
            readNext();
        } else if (*next != Next::Rest) {
            m_lookedAtParts = *next == Next::Merge;
            tidy();
        } else
            finish({});
    });
}

void SearchIndexer::finish(const Result<void> &result)
{
    // What is under way after a failure is not followed up.
    ++m_run;
    m_ready.reset();
    m_lookedAtParts = false;
    m_partIsFull = false;
    m_writing = false;
    m_running = false;
    if (std::exchange(m_wrote, false))
        Q_EMIT caughtUpWithNew();
    auto waiting = std::exchange(m_waiting, {});
    for (QPromise<Result<void>> &promise : waiting) {
        promise.addResult(result);
        promise.finish();
    }
    if (std::exchange(m_again, false) && result)
        wake();
}

} // namespace naba
