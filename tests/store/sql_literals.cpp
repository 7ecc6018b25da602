// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sql_literals.h"

#include <QDir>
#include <QFile>

namespace naba::testing {

using namespace Qt::StringLiterals;

QStringList sourcesOf(const QString &folder)
{
    QStringList files;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDir::Name))
        files.append(directory.filePath(name));
    return files;
}

QStringList sqlLiterals(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    const QString code = QString::fromUtf8(source.readAll());
    const QString text = u"u?\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s)?"_s;
    const QString name = u"[A-Za-z_][\\w:.>-]*(?:\\([^()]*\\))?"_s;
    // Literals and names or calls, with nothing but space or a plus between.
    static const QRegularExpression expression(
        u"u\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s)?(?:\\s*(?:\\+\\s*)?%1|\\s*\\+\\s*%2)*"_s.arg(text,
                                                                                          name));
    static const QRegularExpression piece(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\"|\\+\\s*(?![u\"])"_s);
    static const QRegularExpression verb(u"^(SELECT|INSERT|UPDATE|DELETE|REPLACE|WITH)\\b"_s);
    QStringList found;
    auto match = expression.globalMatch(code);
    while (match.hasNext()) {
        QString sql;
        auto pieces = piece.globalMatch(match.next().captured());
        while (pieces.hasNext()) {
            const auto one = pieces.next();
            sql += one.captured().startsWith(u'+') ? u"%0"_s : one.captured(1);
        }
        sql.replace(u"\\\\"_s, u"\\"_s).replace(u"\\\""_s, u"\""_s);
        if (verb.match(sql).hasMatch() && sql.contains(u' '))
            found.append(sql);
    }
    return found;
}

QRegularExpression patternOf(const QString &literal)
{
    static const QRegularExpression gap(u"%\\d"_s);
    QStringList fixed;
    for (const QString &part : literal.split(gap))
        fixed.append(QRegularExpression::escape(part));
    return QRegularExpression(u'^' + fixed.join(u".*"_s));
}

} // namespace naba::testing
