// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/foreign_file.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

QString nextName()
{
    static QAtomicInt counter;
    return u"naba-foreign-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

ForeignFile::ForeignFile()
    : m_connection(nextName())
{
}

ForeignFile::~ForeignFile()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<ForeignFile>> ForeignFile::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, file.errorString());
    if (!file.read(16).startsWith(QByteArray("SQLite format 3\0", 16)))
        return fail(ErrorKind::NotADatabase, path);
    file.close();
    std::unique_ptr<ForeignFile> foreign(new ForeignFile);
    QString readable = path;
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(path + suffix).size() == 0)
            continue;
        if (readable == path) {
            readable = foreign->m_copy.filePath(u"copy.db"_s);
            if (!foreign->m_copy.isValid() || !QFile::copy(path, readable))
                return fail(ErrorKind::DiskFull, foreign->m_copy.path());
            QFile::setPermissions(readable, QFile::ReadOwner | QFile::WriteOwner);
        }
        if (!QFile::copy(path + suffix, readable + suffix))
            return fail(ErrorKind::DiskFull, foreign->m_copy.path());
        QFile::setPermissions(readable + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (auto done = foreign->connect(readable); !done)
        return tl::unexpected<Error>(done.error());
    return foreign;
}

Result<void> ForeignFile::connect(const QString &path)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (m_copy.isValid() && path.startsWith(m_copy.path())) {
        m_database.setDatabaseName(path);
    } else {
        // "immutable": no lock is taken and no file made beside it (sqlite.org/uri.html).
        QUrl address = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
        address.setQuery(u"immutable=1"_s);
        m_database.setDatabaseName(address.toString(QUrl::FullyEncoded));
        m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    }
    if (!m_database.open())
        return tl::unexpected<Error>(toError(m_database.lastError()));
    // Functions that its schema names are not to be run (sqlite.org/security.html).
    QSqlQuery query(m_database);
    query.exec(u"PRAGMA trusted_schema = OFF"_s);
    query.exec(u"PRAGMA cell_size_check = ON"_s);
    query.exec(u"PRAGMA query_only = ON"_s);
    return {};
}

Statement ForeignFile::statement(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(Statement::withNames(sql))) {
            const std::shared_ptr<QSqlQuery> broken = m_prepared.take(sql);
            return Statement(broken, toError(broken->lastError()));
        }
    }
    return Statement(query, {});
}

QHash<QString, QString> ForeignFile::columns(const QString &table)
{
    QHash<QString, QString> columns;
    Statement select = statement(u"SELECT name, type FROM pragma_table_info(?)"_s);
    if (!select.bind(table).run())
        return columns;
    while (select.next())
        columns.insert(select.string(0).toLower(), select.string(1).toUpper());
    return columns;
}

} // namespace naba::store
