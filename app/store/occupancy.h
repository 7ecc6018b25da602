// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace naba::store {

/// Who has a library open, across processes, and whether the last of them closed it.
///
/// Beside the library lies a small database, `library.db-lock`, used for its locks only: everybody
/// who has the library open holds a shared one, and who wants to put another file in the library's
/// place needs the exclusive one. The system drops the locks of a process that dies, while the mark
/// "open" inside stays: that is how an unclean end is known. Where the file cannot be made (a
/// read-only folder) nothing is locked, and nobody is ever alone.
///
/// Lives and dies on one thread.
class Occupancy
{
public:
    explicit Occupancy(const QString &library);
    ~Occupancy();

    Occupancy(const Occupancy &) = delete;
    Occupancy &operator=(const Occupancy &) = delete;

    /// Joins those who have the library open. False if somebody holds it alone for longer than a
    /// few seconds.
    bool enter();

    /// After enter(): nobody else was in, and who was last did not close the library.
    [[nodiscard]] bool wasLeftOpen() const { return m_wasLeftOpen; }

    /// Holds the library alone, until share(). False if another has it open too.
    bool takeAlone();
    void share();

private:
    bool run(const QString &sql);
    void release();
    bool tryAlone();

    QString m_name;
    QSqlDatabase m_database;
    bool m_isBusy = false; ///< the last statement met another's lock
    bool m_entered = false;
    bool m_alone = false;
    bool m_wasLeftOpen = false;
};

} // namespace naba::store
