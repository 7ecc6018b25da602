// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace naba::testing {

/// What a run of the program left behind.
struct CliRun
{
    int exit = -1; ///< -1: it crashed or did not end
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

/// The built naba-cli as a child process, in a fixed environment: English messages, UTC, a home
/// that does not exist, no network but loopback.
class NabaCli
{
public:
    explicit NabaCli(const QString &profile);

    /// Path of the built program.
    static QString program();

    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started and left running.
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments) const;

private:
    QString m_profile;
};

/// Writes a file; fails the test if it cannot.
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace naba::testing
