// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace naba::store {

/// Another program's SQLite file, to be read and never written: nothing is changed in it or made
/// beside it. If a log or journal lies beside it, both are copied and the copy is read, for the
/// file alone is not all there is. Belongs to the thread that opened it.
class ForeignFile
{
public:
    /// Errors: FileUnreadable, NotADatabase, DiskFull (of the copy), DatabaseOther.
    static Result<std::unique_ptr<ForeignFile>> open(const QString &path);
    ~ForeignFile();

    ForeignFile(const ForeignFile &) = delete;
    ForeignFile &operator=(const ForeignFile &) = delete;

    Statement statement(const QString &sql);
    /// Names of a table's columns in lower case, each with its declared type in upper case; none
    /// if there is no such table.
    QHash<QString, QString> columns(const QString &table);

private:
    ForeignFile();
    Result<void> connect(const QString &path);

    QString m_connection;
    QSqlDatabase m_database;
    QTemporaryDir m_copy;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

} // namespace naba::store
