// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::architecture {

namespace {

/// A text without its comments: they become spaces. String literals stay as they are.
QString withoutComments(const QString &text)
{
    enum class In { Code, Line, Block, String, Character };
    In in = In::Code;
    QString result = text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        switch (in) {
        case In::Code:
            if (c == u'/' && (next == u'/' || next == u'*')) {
                in = next == u'/' ? In::Line : In::Block;
                result[i] = u' ';
                result[++i] = u' ';
            } else if (c == u'"') {
                in = In::String;
            } else if (c == u'\'' && (i == 0 || !text.at(i - 1).isDigit())) {
                in = In::Character; // 1'000 is a number
            }
            break;
        case In::Line:
            if (c == u'\n')
                in = In::Code;
            else
                result[i] = u' ';
            break;
        case In::Block:
            if (c == u'*' && next == u'/') {
                result[i] = u' ';
                result[++i] = u' ';
                in = In::Code;
            } else if (c != u'\n') {
                result[i] = u' ';
            }
            break;
        case In::String:
        case In::Character:
            if (c == u'\\')
                ++i;
            else if (c == u'\n' || c == (in == In::String ? u'"' : u'\''))
                in = In::Code;
            break;
        }
    }
    return result;
}

} // namespace

QString SourceFile::folder() const
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

QStringList SourceFile::code() const
{
    return withoutComments(text).split(u'\n');
}

QList<SourceFile> sourceFiles(const QString &top, const QString &folder,
                              const QStringList &patterns)
{
    QList<SourceFile> files;
    const QDir root(top);
    QDirIterator it(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.append({root.relativeFilePath(path), QString::fromUtf8(file.readAll())});
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QString finding(const SourceFile &file, qsizetype line, const QString &text, const QString &why)
{
    return u"%1:%2: %3\n    %4"_s.arg(file.path, QString::number(line), why, text.trimmed());
}

} // namespace naba::architecture
