// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlError;

namespace naba::store {

/// A driver's error as one of ours: DatabaseBusy, DatabaseReadOnly, DatabaseDamaged,
/// DatabaseUnopenable, DiskFull, DiskFault, NotADatabase or DatabaseOther
/// (sqlite.org/rescode.html).
Error toError(const QSqlError &error);

/// One use of a prepared statement: bind in the order of its question marks, then run() or, for
/// rows, run() and next() until it is false. Reset when it goes, so that no read stays open.
class Statement
{
public:
    /// `query` was prepared from withNames().
    Statement(std::shared_ptr<QSqlQuery> query, std::optional<Error> error);
    Statement(Statement &&) noexcept = default;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// The statement with a name for each question mark, which bind() gives values to: for one
    /// without, QtSql makes up a name each time a value is given.
    static QString withNames(const QString &sql);

    Statement &bind(qint64 value);

    Statement &bind(int value) { return bind(static_cast<qint64>(value)); }

    Statement &bind(bool value) { return bind(static_cast<qint64>(value)); }

    Statement &bind(const QString &value); ///< a null string is an empty one
    Statement &bind(const QByteArray &value);
    Statement &bind(const QUrl &value);
    Statement &bind(const QDateTime &value); ///< milliseconds since the epoch; invalid: NULL
    Statement &bindReal(double value);
    Statement &bindNull();
    /// As it came from value().
    Statement &bindValue(const QVariant &value);

    template<typename Tag>
    Statement &bind(Id<Tag> id)
    {
        return id.isValid() ? bind(id.value) : bindNull();
    }

    /// Runs it; once more for other values after another round of bind().
    Result<void> run();
    /// The next row. False at the end, and after an error, which done() then tells.
    bool next();
    /// After the last next(): whether reading ended because of an error.
    Result<void> done() const;

    [[nodiscard]] qint64 affected() const; ///< rows that the last run() changed
    [[nodiscard]] qint64 insertedId() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;

    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }

    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUrl url(int column) const;
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; NULL: invalid

    /// For rows of tables whose columns are not known here.
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] QVariant value(int column) const;

    template<typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType{integer(column)};
    }

private:
    static constexpr int mostValues = 256;

    static const QString &nameOf(int place);

    std::shared_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
    int m_bound = 0;
};

} // namespace naba::store
