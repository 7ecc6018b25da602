// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/executor.h"

#include <QMutex>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

class ExecutorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfOnePriority();
    void urgentWorkOvertakesWhatWaits();
    void finishesWhatIsQueued();
    void handsBackValues();
};

void ExecutorTest::keepsTheOrderOfOnePriority()
{
    // Again and again from rest: that is where the order was lost.
    for (int round = 0; round < 200; ++round) {
        Executor executor(u"test"_s, 1);
        executor.run(Priority::User, [] {}).waitForFinished();
        QList<int> seen;
        QList<QFuture<void>> work;
        for (int i = 0; i < 8; ++i)
            work << executor.run(Priority::User, [&seen, i] { seen.append(i); });
        executor.wait();
        QCOMPARE(seen, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
    }
}

void ExecutorTest::urgentWorkOvertakesWhatWaits()
{
    Executor executor(u"test"_s, 1);
    QSemaphore gate;
    QStringList seen;
    executor.run(Priority::Maintenance, [&gate] { gate.acquire(); });
    for (const auto &[priority, name] :
         {std::pair(Priority::Maintenance, u"maintenance"_s),
          std::pair(Priority::Ingest, u"ingest"_s), std::pair(Priority::User, u"first"_s),
          std::pair(Priority::User, u"second"_s)})
        executor.run(priority, [&seen, label = name] { seen.append(label); });
    gate.release();
    executor.wait();
    QCOMPARE(seen, (QStringList{u"first"_s, u"second"_s, u"ingest"_s, u"maintenance"_s}));
}

void ExecutorTest::finishesWhatIsQueued()
{
    QAtomicInt done = 0;
    {
        Executor executor(u"test"_s, 2);
        for (int i = 0; i < 100; ++i)
            executor.run(Priority::Ingest, [&done] { done.fetchAndAddRelaxed(1); });
    }
    QCOMPARE(done.loadRelaxed(), 100);
}

void ExecutorTest::handsBackValues()
{
    Executor executor(u"test"_s, 2);
    QFuture<QString> answer = executor.run(Priority::User, [] { return u"نبأ"_s; });
    answer.waitForFinished();
    QCOMPARE(answer.result(), u"نبأ"_s);
    QCOMPARE(ready(7).result(), 7);
}

QTEST_GUILESS_MAIN(ExecutorTest)
#include "executor_test.moc"
