// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/executor.h"
#include "app/base/result.h"
#include "app/store/connections.h"
#include "app/store/search_store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <optional>
#include <vector>

namespace naba {

/// Brings the full-text index up to date behind the reader's back: texts are read, their words
/// found by the workers while the writer puts the last batch away. What is to be done lies in the
/// library's file, so a program that was ended goes on where it was. Batches are kept so short that
/// a reader's change never waits for one. Lives on the library's thread.
class SearchIndexer : public QObject
{
    Q_OBJECT

public:
    SearchIndexer(store::Connections &connections, Executor &pool);

    /// Looks whether there is something to do. May be called for every change.
    void wake();

    /// Finishes when everything that has arrived can be found.
    QFuture<Result<void>> caughtUp();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Begins nothing more: futures are cancelled.
    void close();

Q_SIGNALS:
    /// It is looked whether there is something to do.
    void woken();
    /// Articles have become searchable.
    void indexed();
    /// All that had arrived is searchable, and something had.
    void caughtUpWithNew();

private:
    using Batch = std::shared_ptr<QList<store::IndexedText>>;

    struct Written
    {
        qint64 milliseconds = 0;
        bool partIsFull = false;
    };

    void readNext();
    void analyse(const QList<store::TextToIndex> &texts);
    void pump();
    void write(const Batch &batch);
    void mergeFull();
    void tidy();
    void finish(const Result<void> &result);
    void adapt(qint64 milliseconds);

    store::Connections &m_connections;
    Executor &m_pool;
    std::vector<QPromise<Result<void>>> m_waiting;
    std::optional<Batch> m_ready; ///< analysed, waits for the writer; empty: the end of the queue
    qsizetype m_batchCharacters;
    qint64 m_after = 0; ///< articles up to this one were read in this round
    int m_run = 0;      ///< answers to an earlier one do not count
    bool m_running = false;
    bool m_again = false; ///< something arrived while the index was at work
    bool m_writing = false;
    bool m_partIsFull = false;    ///< one is to be merged before anything is added
    bool m_lookedAtParts = false; ///< none has to be made anew; merging is left
    bool m_wroteInRound = false;
    bool m_wrote = false; ///< since the last finish()
    bool m_closed = false;
};

} // namespace naba
