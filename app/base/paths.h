// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naba {

/// A profile: the folder that holds one reader's library and settings. Values only; nothing is
/// created until somebody opens what lies in it.
class Profile
{
public:
    /// The reader's own profile, where the platform keeps an application's data.
    static Profile standard();
    /// The profile in `directory`, as `--profile` names it.
    explicit Profile(const QString &directory);

    [[nodiscard]] QString directory() const { return m_directory; }

    [[nodiscard]] QString libraryFile() const;  ///< library.db
    [[nodiscard]] QString settingsFile() const; ///< naba.ini
    [[nodiscard]] QString backupFolder() const; ///< backups

private:
    QString m_directory;
};

} // namespace naba
