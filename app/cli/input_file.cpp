// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/input_file.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace naba::cli {

Result<QByteArray> readInput(const QString &path)
{
    QFile file;
    if (path == u"-") {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return fail(ErrorKind::FileUnreadable, file.errorString());
    } else {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(ErrorKind::FileNotFound, path);
        if (info.isDir())
            return fail(ErrorKind::FileUnreadable, path);
        file.setFileName(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::FileUnreadable, file.errorString());
    }
    // One byte more than is allowed tells a file that is too large, whatever its size claims.
    QByteArray bytes = file.read(maxInputBytes + 1);
    if (bytes.size() > maxInputBytes)
        return fail(ErrorKind::TooLarge, path);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, file.errorString());
    return bytes;
}

} // namespace naba::cli
