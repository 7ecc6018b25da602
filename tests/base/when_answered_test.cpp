// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/executor.h"
#include "app/base/when_answered.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace naba;

class WhenAnsweredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// Futures that are finished while somebody begins to wait for them, which is where
    /// QFuture::then may call twice: about once in some ten thousand times.
    void onceEach()
    {
        const int rounds = std::max(20'000, qEnvironmentVariableIntValue("NABA_ROUNDS"));
        Executor executor(u"test"_s, 2);
        int answered = 0;
        int made = 0;
        int wrong = 0;
        for (int i = 0; i < rounds; ++i) {
            const auto held = std::make_shared<int>(i);
            const auto twice = mapped(executor.run(Priority::User, [i] { return i; }), this,
                                      [held, &made, &wrong](int value) {
                                          ++made;
                                          wrong += held && *held == value ? 0 : 1;
                                          return value * 2;
                                      });
            whenAnswered(twice, this, [held, &answered, &wrong](int value) {
                ++answered;
                wrong += held && *held * 2 == value ? 0 : 1;
            });
            if (i % 64 == 0)
                QCoreApplication::processEvents();
        }
        executor.wait();
        QTRY_COMPARE(answered, rounds);
        QCoreApplication::processEvents();
        QCOMPARE(answered, rounds);
        QCOMPARE(made, rounds);
        QCOMPARE(wrong, 0);
    }

    void finishedBefore()
    {
        int seen = 0;
        whenAnswered(ready(7), this, [&seen](int value) { seen = value; });
        // From the event loop, never from within the call.
        QCOMPARE(seen, 0);
        QTRY_COMPARE(seen, 7);
    }

    /// Who asked is gone before the answer: nobody is called, and who waits further on is told.
    void contextGoesFirst()
    {
        QPromise<int> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool called = false;
        const QFuture<int> next = mapped(promise.future(), context.get(), [&called](int value) {
            called = true;
            return value;
        });
        context.reset();
        promise.addResult(1);
        promise.finish();
        QTRY_VERIFY(next.isFinished());
        QVERIFY(next.isCanceled());
        QCOMPARE(next.resultCount(), 0);
        QVERIFY(!called);
    }

    void noAnswer()
    {
        std::optional<QPromise<int>> promise(std::in_place);
        promise->start();
        bool called = false;
        const QFuture<int> next = mapped(promise->future(), this, [&called](int value) {
            called = true;
            return value;
        });
        promise.reset();
        QTRY_VERIFY(next.isFinished());
        QVERIFY(next.isCanceled());
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(WhenAnsweredTest)
#include "when_answered_test.moc"
