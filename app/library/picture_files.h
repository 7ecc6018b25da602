// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace naba {

/// The folder that holds pictures' bytes: one file each, named by the SHA-256 of what is in it
/// (ab/cdef…). Used by one thread at a time; none of it is the main one.
class PictureFiles
{
public:
    explicit PictureFiles(QString folder);

    static QByteArray hashOf(const QByteArray &bytes);

    /// Errors: DiskFull, DatabaseReadOnly.
    Result<void> write(const QByteArray &hash, const QByteArray &bytes) const;
    /// The bytes, if they are those that the name promises. Errors: NotFound.
    Result<QByteArray> read(const QByteArray &hash) const;
    void remove(const QByteArray &hash) const;
    /// The hashes of what lies there, of one of the 256 folders.
    [[nodiscard]] QList<QByteArray> list(int folder) const;

private:
    [[nodiscard]] QString path(const QByteArray &hash) const;

    QString m_folder;
};

} // namespace naba
