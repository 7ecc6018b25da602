// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/change.h"
#include "app/domain/deed.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace naba {

namespace store {
class DeedStore;
class Store;
struct DeedStep;
} // namespace store

/// What the reader does to articles and feeds, however many they are, and taking it back.
///
/// Each deed runs in steps of some milliseconds, so that what is done meanwhile (a star, an
/// arrival) need not wait for half a million articles; deeds run beside each other. `changed` is
/// emitted as it goes on, several times a second at most, and each future finishes when all of its
/// deed is on the disk.
class Deeds : public QObject
{
    Q_OBJECT

public:
    /// How the articles of a query are found, a search's too.
    using Finder = std::function<QFuture<Result<QList<ArticleKey>>>(const ArticleQuery &)>;

    Deeds(store::Store &store, Clock clock, Finder finder, QObject *parent = nullptr);
    ~Deeds() override;

    /// The number of articles that changed; of those it is told to stop with, how many had been.
    /// Errors: NotFound; InvalidArgument if a tag has no name.
    QFuture<Result<int>> run(const DeedOrder &order);

    /// The same for some articles.
    QFuture<Result<int>> mark(DeedKind kind, const QList<ArticleId> &articles,
                              const QString &tag = {});

    /// Takes the last deed back: what it was; nothing if there is none. Deeds under way are ended
    /// first. A deed stays for a day, also after the program ended.
    QFuture<Result<std::optional<Deed>>> undo();

    /// What undo() would take back.
    QFuture<Result<std::optional<Deed>>> newest();

    /// Ends the deeds under way after their next step. What was done stays, and can be taken back.
    void cancel();

    /// The library is open: from now on what is too old is let go of.
    void start();
    /// No step follows another from now on.
    void close();

Q_SIGNALS:
    void changed(const naba::Change &change);
    /// A deed that takes longer than a moment: how many articles of how many.
    void progress(int done, int total);
    void progressEnded();
    /// A deed is done and can be taken back.
    void recorded(const naba::Deed &deed);
    void undone(const naba::Deed &deed);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;

    void begin(const JobPointer &job);
    void step(const JobPointer &job);
    void take(const JobPointer &job, const Result<store::DeedStep> &step);
    void stepBack(const JobPointer &job);
    void takeBack(const JobPointer &job, const Result<store::DeedStep> &step);
    void tell(const JobPointer &job, bool now);
    void adapt(const JobPointer &job, qint64 ms);
    void finish(const JobPointer &job);
    void fail(const JobPointer &job, const Error &error);
    void end(const JobPointer &job);
    void nextUndo();
    void forget();

    Finder m_finder;
    std::unique_ptr<store::DeedStore> m_deeds;
    Clock m_clock;
    QList<JobPointer> m_jobs;       ///< under way
    std::deque<JobPointer> m_undos; ///< wait for those to end
    QTimer m_forgetting;
    bool m_closed = false;
};

} // namespace naba
