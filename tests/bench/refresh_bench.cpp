// SPDX-License-Identifier: GPL-3.0-or-later
// How the event loop fares while a library is refreshed: refresh_bench PROFILE. Prints the longest
// time between two turns of a timer that wants to run every 5 ms, and how long marks take to be on
// the disk, asked for every 100 ms.
#include "app/base/when_answered.h"
#include "app/library/library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace naba;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 2;
    Library library(Profile(QString::fromLocal8Bit(argv[1])));
    QObject context;
    QTimer probe;
    QTimer marker;
    QElapsedTimer sinceTurn;
    QElapsedTimer whole;
    QList<qint64> gaps;
    QList<qint64> marks;
    QList<ArticleId> arrived;
    bool on = false;
    probe.setTimerType(Qt::PreciseTimer);
    QObject::connect(&probe, &QTimer::timeout, &context, [&] { gaps.append(sinceTurn.restart()); });
    QObject::connect(&library, &Library::changed, &context, [&](const Change &change) {
        if (const auto *stored = std::get_if<ArticlesStored>(&change))
            arrived += stored->added;
    });
    QObject::connect(&marker, &QTimer::timeout, &context, [&] {
        if (arrived.isEmpty())
            return;
        QElapsedTimer asked;
        asked.start();
        on = !on;
        whenAnswered(library.setStarred({arrived.constFirst()}, on), &context,
                     [&marks, asked](const Result<int> &) { marks.append(asked.elapsed()); });
    });
    whenAnswered(library.open(), &context, [&](const Result<void> &opened) {
        if (!opened)
            QCoreApplication::exit(1);
        whole.start();
        sinceTurn.start();
        probe.start(5);
        marker.start(100);
        whenAnswered(library.refresh(), &context, [&](const Result<RefreshReport> &report) {
            probe.stop();
            marker.stop();
            std::sort(gaps.begin(), gaps.end());
            std::sort(marks.begin(), marks.end());
            QTextStream out(stdout);
            out << "articles " << (report ? report->added : 0) << ", " << whole.elapsed()
                << " ms; event loop: longest turn " << gaps.constLast() << " ms, 99 % under "
                << gaps.at(gaps.size() * 99 / 100) << " ms; marks on disk: " << marks.size()
                << ", longest " << (marks.isEmpty() ? 0 : marks.constLast()) << " ms\n";
            QCoreApplication::quit();
        });
    });
    return QCoreApplication::exec();
}
