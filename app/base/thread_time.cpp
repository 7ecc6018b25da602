// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/thread_time.h"

#ifdef Q_OS_UNIX
#include <ctime>
#else
#include <chrono>
#endif

namespace naba {

#ifdef Q_OS_UNIX

namespace {

qint64 timeOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace

qint64 threadTime()
{
    return timeOf(CLOCK_THREAD_CPUTIME_ID);
}

qint64 processTime()
{
    return timeOf(CLOCK_PROCESS_CPUTIME_ID);
}

#else

qint64 threadTime()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

qint64 processTime()
{
    static const qint64 start = threadTime();
    return threadTime() - start;
}

#endif

} // namespace naba
