// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace naba {

Profile Profile::standard()
{
    // GenericDataLocation, not AppDataLocation: naba and naba-cli are two applications to Qt
    // but share one library.
    return Profile(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                   QStringLiteral("/naba"));
}

Profile::Profile(const QString &directory)
    : m_directory(QDir::cleanPath(QDir(directory).absolutePath()))
{
}

QString Profile::libraryFile() const
{
    return m_directory + QStringLiteral("/library.db");
}

QString Profile::settingsFile() const
{
    return m_directory + QStringLiteral("/naba.ini");
}

QString Profile::backupFolder() const
{
    return m_directory + QStringLiteral("/backups");
}

} // namespace naba
