// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statement.h"

#include <QSqlError>
#include <QSqlRecord>
#include <QTimeZone>
#include <QVariant>

#include <array>

namespace naba::store {

using namespace Qt::StringLiterals;

Error toError(const QSqlError &error)
{
    // The low byte is the primary code, whether or not the driver reports extended ones.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto kind = [code] {
        switch (code) {
        case 5: // SQLITE_BUSY
        case 6: // SQLITE_LOCKED
            return ErrorKind::DatabaseBusy;
        case 8: // SQLITE_READONLY
            return ErrorKind::DatabaseReadOnly;
        case 10: // SQLITE_IOERR
            return ErrorKind::DiskFault;
        case 11: // SQLITE_CORRUPT
            return ErrorKind::DatabaseDamaged;
        case 13: // SQLITE_FULL
            return ErrorKind::DiskFull;
        case 14: // SQLITE_CANTOPEN
            return ErrorKind::DatabaseUnopenable;
        case 26: // SQLITE_NOTADB
            return ErrorKind::NotADatabase;
        default:
            return ErrorKind::DatabaseOther;
        }
    }();
    return Error{kind, error.text(), code};
}

Statement::Statement(std::shared_ptr<QSqlQuery> query, std::optional<Error> error)
    : m_query(std::move(query))
    , m_error(std::move(error))
{
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

const QString &Statement::nameOf(int place)
{
    static const auto names = [] {
        std::array<QString, mostValues> all;
        for (int i = 0; i < mostValues; ++i)
            all[static_cast<size_t>(i)] = u":v"_s + QString::number(i);
        return all;
    }();
    return names.at(static_cast<size_t>(place));
}

QString Statement::withNames(const QString &sql)
{
    QString named;
    named.reserve(sql.size() * 3 / 2);
    QChar quote;
    int count = 0;
    for (const QChar c : sql) {
        if (c == u'?' && quote.isNull()) {
            named += nameOf(count++);
            continue;
        }
        if (c == u'\'' || c == u'"')
            quote = quote == c ? QChar() : quote.isNull() ? c : quote;
        named += c;
    }
    return named;
}

Statement &Statement::bind(qint64 value)
{
    m_query->bindValue(nameOf(m_bound++), value);
    return *this;
}

Statement &Statement::bind(const QString &value)
{
    m_query->bindValue(nameOf(m_bound++), value.isNull() ? u""_s : value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_query->bindValue(nameOf(m_bound++), value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(const QUrl &value)
{
    // Names and passwords of an address are no part of the library.
    return bind(value.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
}

Statement &Statement::bind(const QDateTime &value)
{
    return value.isValid() ? bind(value.toMSecsSinceEpoch()) : bindNull();
}

Statement &Statement::bindReal(double value)
{
    m_query->bindValue(nameOf(m_bound++), value);
    return *this;
}

Statement &Statement::bindNull()
{
    m_query->bindValue(nameOf(m_bound++), QVariant());
    return *this;
}

Statement &Statement::bindValue(const QVariant &value)
{
    // An empty text or blob is one, not the NULL that the driver would make of it.
    if (value.isNull())
        return bindNull();
    if (value.typeId() == QMetaType::QByteArray)
        return bind(value.toByteArray());
    if (value.typeId() == QMetaType::QString)
        return bind(value.toString());
    m_query->bindValue(nameOf(m_bound++), value);
    return *this;
}

QStringList Statement::columns() const
{
    QStringList names;
    const QSqlRecord record = m_query->record();
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

Result<void> Statement::run()
{
    m_bound = 0;
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    if (!m_query->exec())
        m_error = toError(m_query->lastError());
    return done();
}

bool Statement::next()
{
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = toError(m_query->lastError());
    return false;
}

Result<void> Statement::done() const
{
    if (m_error)
        return tl::unexpected<Error>(*m_error);
    return {};
}

qint64 Statement::affected() const
{
    return m_query->numRowsAffected();
}

qint64 Statement::insertedId() const
{
    return m_query->lastInsertId().toLongLong();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const
{
    return m_query->value(column).toDouble();
}

QString Statement::string(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

QUrl Statement::url(int column) const
{
    return QUrl(string(column));
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

} // namespace naba::store
