// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace naba::durable {

namespace {

std::filesystem::path toPath(const QString &file)
{
    return std::filesystem::path(QDir::toNativeSeparators(file).toStdU16String());
}

tl::unexpected<Error> failure(const std::error_code &code, const QString &file)
{
    const std::error_condition reason = code.default_error_condition();
    auto kind = ErrorKind::DiskFault;
    if (reason == std::errc::no_space_on_device)
        kind = ErrorKind::DiskFull;
#ifdef EDQUOT
    else if (code.value() == EDQUOT)
        kind = ErrorKind::DiskFull;
#endif
    else if (reason == std::errc::permission_denied ||
             reason == std::errc::operation_not_permitted ||
             reason == std::errc::read_only_file_system)
        kind = ErrorKind::DatabaseReadOnly;
    else if (reason == std::errc::no_such_file_or_directory)
        kind = ErrorKind::FileNotFound;
    return fail(kind, file + QStringLiteral(": ") + QString::fromStdString(code.message()),
                code.value());
}

tl::unexpected<Error> failure(const QFile &file)
{
    return failure(std::error_code(errno, std::generic_category()), file.fileName());
}

bool flush(int handle)
{
#ifdef Q_OS_WIN
    return _commit(handle) == 0;
#else
    return ::fsync(handle) == 0;
#endif
}

} // namespace

Result<void> sync(const QString &file)
{
    QFile stream(file);
    // Windows flushes only what may be written to.
    if (!stream.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || !flush(stream.handle()))
        return failure(stream);
    return {};
}

void syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder)
#else
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

Result<void> rename(const QString &from, const QString &to)
{
    std::error_code code;
    std::filesystem::rename(toPath(from), toPath(to), code);
    if (code)
        return failure(code, to);
    syncFolder(QFileInfo(to).absolutePath());
    return {};
}

Result<void> write(const QString &file, const QByteArray &bytes)
{
    const QString beside = file + QStringLiteral(".part");
    QFile stream(beside);
    if (!stream.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure(stream);
    const bool written =
        stream.write(bytes) == bytes.size() && stream.flush() && flush(stream.handle());
    if (!written) {
        const auto reason = failure(stream);
        stream.remove();
        return reason;
    }
    stream.close();
    auto named = rename(beside, file);
    if (!named)
        QFile::remove(beside);
    return named;
}

Result<void> keepAs(const QString &file, const QString &to)
{
    std::error_code code;
    std::filesystem::create_hard_link(toPath(file), toPath(to), code);
    if (!code) {
        syncFolder(QFileInfo(to).absolutePath());
        return {};
    }
    if (code == std::errc::file_exists || code == std::errc::no_such_file_or_directory)
        return failure(code, to);
    // A disk without hard links (FAT).
    const QString beside = to + QStringLiteral(".part");
    QFile::remove(beside);
    std::filesystem::copy_file(toPath(file), toPath(beside), code);
    if (code) {
        QFile::remove(beside);
        return failure(code, to);
    }
    if (auto done = sync(beside); !done)
        return done;
    return rename(beside, to);
}

QByteArray identity(const QString &file)
{
#ifdef Q_OS_WIN
    return QFileInfo::exists(file) ? QByteArray("there") : QByteArray();
#else
    struct stat facts = {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0)
        return {};
    return QByteArray::number(static_cast<quint64>(facts.st_dev)) + ':' +
           QByteArray::number(static_cast<quint64>(facts.st_ino));
#endif
}

qint64 freeBytes(const QString &folder)
{
    QDir place(folder);
    while (!place.exists() && !place.isRoot()) {
        const QString above = QFileInfo(place.absolutePath()).absolutePath();
        if (above == place.absolutePath())
            break;
        place.setPath(above);
    }
    const QStorageInfo disk(place);
    return disk.isValid() ? disk.bytesAvailable() : -1;
}

} // namespace naba::durable
