// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/occupancy.h"

#include <QAtomicInt>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr int attempts = 5;
constexpr unsigned long pauseMs = 5;
/// Putting another file in the place of a large library takes so long.
constexpr int patienceMs = 15'000;
constexpr int stepMs = 50;

} // namespace

Occupancy::Occupancy(const QString &library)
{
    static QAtomicInt counter;
    m_name = u"naba-lock-%1"_s.arg(counter.fetchAndAddRelaxed(1));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(library + u"-lock"_s);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
}

Occupancy::~Occupancy()
{
    if (m_entered) {
        release();
        // Two who leave at once are in each other's way for a moment.
        for (int attempt = 0; attempt < attempts; ++attempt) {
            if (tryAlone()) {
                run(u"PRAGMA user_version = 0"_s);
                run(u"COMMIT"_s);
                break;
            }
            QThread::msleep(pauseMs);
        }
    }
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

bool Occupancy::enter()
{
    // No journal beside it and no waiting for the disk: a lost mark costs one check.
    if (!m_database.open() || !run(u"PRAGMA journal_mode = MEMORY"_s) ||
        !run(u"PRAGMA synchronous = OFF"_s))
        return true;
    if (tryAlone()) {
        QSqlQuery mark(m_database);
        m_wasLeftOpen = mark.exec(u"PRAGMA user_version"_s) && mark.next() && mark.value(0) == 1;
        mark.finish();
        run(u"PRAGMA user_version = 1"_s);
        if (!run(u"COMMIT"_s))
            run(u"ROLLBACK"_s);
    }
    for (int waited = 0; waited < patienceMs; waited += stepMs) {
        // A deferred transaction that has read something holds a shared lock.
        if (run(u"BEGIN"_s) && run(u"SELECT count(*) FROM sqlite_master"_s)) {
            m_entered = true;
            return true;
        }
        // A disk that knows no locks: nothing is locked.
        const bool isHeld = m_isBusy;
        release();
        if (!isHeld)
            return true;
        QThread::msleep(stepMs);
    }
    return false;
}

bool Occupancy::takeAlone()
{
    if (!m_entered)
        return false;
    if (m_alone)
        return true;
    release();
    for (int attempt = 0; attempt < attempts && !m_alone; ++attempt) {
        m_alone = tryAlone();
        if (!m_alone)
            QThread::msleep(pauseMs);
    }
    if (!m_alone) {
        run(u"BEGIN"_s);
        run(u"SELECT count(*) FROM sqlite_master"_s);
    }
    return m_alone;
}

void Occupancy::share()
{
    if (!m_alone)
        return;
    m_alone = false;
    release();
    run(u"BEGIN"_s);
    run(u"SELECT count(*) FROM sqlite_master"_s);
}

bool Occupancy::tryAlone()
{
    return run(u"BEGIN EXCLUSIVE"_s);
}

bool Occupancy::run(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    m_isBusy = false;
    if (!query.exec(sql)) {
        constexpr int busy = 5; // SQLITE_BUSY
        m_isBusy = (query.lastError().nativeErrorCode().toInt() & 0xff) == busy;
        return false;
    }
    if (query.isSelect())
        query.next();
    return true;
}

void Occupancy::release()
{
    run(u"ROLLBACK"_s);
}

} // namespace naba::store
