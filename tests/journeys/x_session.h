// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace naba::testing {

/// A display of its own (Xvfb) with a window manager if there is one, and a keyboard (xdotool).
class XSession
{
public:
    XSession();
    ~XSession();

    /// Empty if the session is there, else what it lacks.
    [[nodiscard]] QString missing() const { return m_missing; }

    /// The environment for programs on this display.
    [[nodiscard]] QProcessEnvironment environment() const { return m_environment; }

    /// Waits for the program's window and gives it the keyboard; false if none comes.
    bool focusWindowOf(qint64 processId);
    /// Keys as xdotool names them: "ctrl+n", "Return", "s".
    bool press(const QString &key);
    bool type(const QString &text);
    /// A picture of the whole display; does nothing where there is no tool for it.
    void screenshot(const QString &file);

private:
    bool run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr);

    QString m_missing;
    QProcessEnvironment m_environment;
    QProcess m_server;
    QProcess m_windowManager;
};

} // namespace naba::testing
