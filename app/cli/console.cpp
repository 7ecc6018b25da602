// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "app/wording/wording.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace naba::cli {

namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

} // namespace

void setUpStreams()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
#endif
}

void out(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void outLine(const QString &line)
{
    write(stdout, line.toUtf8() + '\n');
}

void say(const QString &line)
{
    // What was printed so far stands before what is said about it, also on a terminal.
    std::fflush(stdout);
    write(stderr, line.toUtf8() + '\n');
    std::fflush(stderr);
}

void say(const Error &error, const QString &about)
{
    say(wording::sentence(error, printable(about)));
}

bool flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

QString printable(const QString &text)
{
    QString line = text.simplified();
    line.removeIf(isControl);
    return line;
}

QString printableLines(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return isControl(c) && c != u'\n' && c != u'\t'; });
    return kept;
}

ExitCode exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::FileUnreadable:
        return FileUnreadable;
    default:
        return Failed;
    }
}

} // namespace naba::cli
