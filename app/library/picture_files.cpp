// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/picture_files.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// Room that is left to others on the disk.
constexpr qint64 spared = qint64{64} * 1024 * 1024;
constexpr qsizetype prefix = 2; ///< hex digits
constexpr qsizetype hashBytes = 32;
constexpr qint64 longWrite = 3600; ///< seconds

} // namespace

PictureFiles::PictureFiles(QString folder)
    : m_folder(std::move(folder))
{
}

QByteArray PictureFiles::hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString PictureFiles::path(const QByteArray &hash) const
{
    const QString name = QString::fromLatin1(hash.toHex());
    return m_folder + u'/' + name.first(prefix) + u'/' + name.mid(prefix);
}

Result<void> PictureFiles::write(const QByteArray &hash, const QByteArray &bytes) const
{
    const QString target = path(hash);
    if (read(hash)) // once more the same
        return {};
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        return fail(ErrorKind::DatabaseReadOnly, m_folder);
    const QStorageInfo disk(m_folder);
    if (disk.isValid() && disk.bytesAvailable() >= 0 &&
        disk.bytesAvailable() < spared + bytes.size())
        return fail(ErrorKind::DiskFull, m_folder);
    // Written beside and moved into place, so that a file that has the name has the bytes. It is
    // not forced onto the disk: what a power cut spoils does not fit its name and is fetched again.
    const QString beside = target + u".part"_s;
    QFile file(beside);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return fail(ErrorKind::DatabaseReadOnly, file.errorString());
    const bool whole = file.write(bytes) == bytes.size() && file.flush();
    file.close();
    if (!whole) {
        file.remove();
        return fail(ErrorKind::DiskFull, file.errorString());
    }
    QFile::remove(target);
    if (!QFile::rename(beside, target)) {
        file.remove();
        return fail(ErrorKind::DatabaseReadOnly, target);
    }
    return {};
}

Result<QByteArray> PictureFiles::read(const QByteArray &hash) const
{
    QFile file(path(hash));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::NotFound, file.fileName());
    QByteArray bytes = file.readAll();
    if (hashOf(bytes) != hash)
        return fail(ErrorKind::NotFound, file.fileName());
    return bytes;
}

void PictureFiles::remove(const QByteArray &hash) const
{
    const QString target = path(hash);
    QFile::remove(target);
    // The folder goes with its last file; it stays if there is another.
    QDir().rmdir(QFileInfo(target).absolutePath());
}

QList<QByteArray> PictureFiles::list(int folder) const
{
    const QString name = u"%1"_s.arg(folder, prefix, 16, QLatin1Char('0'));
    QList<QByteArray> found;
    const QStringList files = QDir(m_folder + u'/' + name).entryList(QDir::Files);
    for (const QString &file : files) {
        const QString whole = m_folder + u'/' + name + u'/' + file;
        if (file.endsWith(".part"_L1)) {
            // Of a program that ended in the middle; another one may be at it just now.
            if (QFileInfo(whole).lastModified().secsTo(QDateTime::currentDateTime()) > longWrite)
                QFile::remove(whole);
            continue;
        }
        const QByteArray hash = QByteArray::fromHex((name + file).toLatin1());
        if (hash.size() == hashBytes)
            found.append(hash);
    }
    return found;
}

} // namespace naba
