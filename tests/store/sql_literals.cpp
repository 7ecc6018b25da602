// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/sql_literals.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

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
    // One literal, then literals with nothing but space between.
    const QString pattern = u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s;
    static const QRegularExpression piece(pattern);
    static const QRegularExpression literals(
        u"u\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s)?(?:\\s*u?\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s)?)*"_s);
    static const QRegularExpression verb(u"^(SELECT|INSERT|UPDATE|DELETE|WITH)\\b"_s);
    QStringList found;
    auto match = literals.globalMatch(code);
    while (match.hasNext()) {
        QString text;
        auto pieces = piece.globalMatch(match.next().captured());
        while (pieces.hasNext())
            text += pieces.next().captured(1);
        text.replace(u"\\\\"_s, u"\\"_s).replace(u"\\\""_s, u"\""_s);
        if (verb.match(text).hasMatch() && text.contains(u' '))
            found.append(text);
    }
    return found;
}

} // namespace naba::testing
