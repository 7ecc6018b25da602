// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/naba_cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naba::testing {

namespace {

// Long enough for a sanitised build on a busy machine; nothing is judged by it.
constexpr int patience = 60'000;

} // namespace

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

NabaCli::NabaCli(const QString &profile)
    : m_profile(profile)
{
}

QString NabaCli::program()
{
#ifdef Q_OS_WIN
    return QStringLiteral(NABA_BINARY_DIR "/naba-cli.exe");
#else
    return QStringLiteral(NABA_BINARY_DIR "/naba-cli");
#endif
}

std::unique_ptr<QProcess> NabaCli::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, m_profile + u"/no-home"_s);
    environment.remove(u"http_proxy"_s);
    process->setProcessEnvironment(environment);
    QStringList all = arguments;
    if (!m_profile.isEmpty())
        all = QStringList{u"--profile"_s, m_profile} + arguments;
    process->start(program(), all);
    return process;
}

CliRun NabaCli::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    if (!process->waitForStarted(patience)) {
        qWarning() << "cannot start" << program() << process->errorString();
        return {};
    }
    process->write(input);
    process->closeWriteChannel();
    CliRun run;
    const bool ended = process->waitForFinished(patience);
    run.out = process->readAllStandardOutput();
    run.err = process->readAllStandardError();
    if (ended && process->exitStatus() == QProcess::NormalExit)
        run.exit = process->exitCode();
    return run;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace naba::testing
