// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTest>

namespace naba::testing {

/// Makes another program's database at `path` of a dump in tests/data/foreign, then runs `more`.
inline void makeDatabase(const QString &dump, const QString &path, const QStringList &more = {})
{
    const QString name = QStringLiteral("fixture");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QFile file(QStringLiteral(NABA_SOURCE_DIR "/tests/data/foreign/") + dump);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = QString::fromUtf8(file.readAll()).remove(QLatin1Char('\r'));
        QStringList statements = sql.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        statements.removeFirst(); // the comment
        statements += more;
        QVERIFY(database.transaction());
        for (const QString &statement : std::as_const(statements)) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(query.lastError().text() + statement));
        }
        QVERIFY(database.commit());
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace naba::testing
