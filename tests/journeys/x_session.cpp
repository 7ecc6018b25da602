// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/x_session.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

namespace naba::testing {

using namespace Qt::StringLiterals;

namespace {
constexpr int startMs = 20'000;
constexpr int commandMs = 30'000;
} // namespace

XSession::XSession()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    for (const QString &program : {u"Xvfb"_s, u"xdotool"_s, u"openbox"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            m_missing += (m_missing.isEmpty() ? QString() : u", "_s) + program;
    }
    if (!m_missing.isEmpty())
        return;
    // The server chooses a free display and says which on its standard output.
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                               u"-nolisten"_s, u"tcp"_s});
    QByteArray display;
    QElapsedTimer waited;
    waited.start();
    while (!display.endsWith('\n') && waited.elapsed() < startMs) {
        if (!m_server.waitForReadyRead(startMs))
            break;
        display += m_server.readAllStandardOutput();
    }
    if (!display.endsWith('\n')) {
        m_missing = u"a display from Xvfb"_s;
        return;
    }
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(display.trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.start(u"openbox"_s, QStringList());
    if (!m_windowManager.waitForStarted(startMs))
        m_missing = u"openbox"_s;
}

XSession::~XSession()
{
    for (QProcess *process : {&m_windowManager, &m_server}) {
        process->terminate();
        if (!process->waitForFinished(5000))
            process->kill();
        process->waitForFinished();
    }
}

bool XSession::run(const QString &program, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    if (!process.waitForFinished(commandMs))
        return false;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool XSession::focusWindowOf(qint64 processId)
{
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < startMs) {
        QByteArray found;
        run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--pid"_s, QString::number(processId)},
            &found);
        const QList<QByteArray> windows = found.trimmed().split('\n');
        if (!windows.constLast().isEmpty() &&
            run(u"xdotool"_s,
                {u"windowactivate"_s, u"--sync"_s, QString::fromLatin1(windows.constLast())}))
            return true;
        QThread::msleep(100);
    }
    return false;
}

bool XSession::press(const QString &key)
{
    return run(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, key});
}

bool XSession::type(const QString &text)
{
    return run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"8"_s, text});
}

void XSession::screenshot(const QString &file)
{
    if (!QStandardPaths::findExecutable(u"import"_s).isEmpty())
        run(u"import"_s, {u"-window"_s, u"root"_s, file});
}

} // namespace naba::testing
