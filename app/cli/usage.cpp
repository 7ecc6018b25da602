// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage.h"

#include "app/cli/commands.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QString optionWord(const QCommandLineOption &option)
{
    QString word = u"--"_s + option.names().constFirst();
    if (!option.valueName().isEmpty())
        word += u' ' + option.valueName();
    return word;
}

QString line(const QString &name, const QString &meaning, qsizetype width)
{
    return u"  "_s + name.leftJustified(width) + u"  "_s + meaning + u'\n';
}

QString exitCodes()
{
    struct Code
    {
        const char16_t *number;
        QString meaning;
    };

    const QList<Code> codes{
        {u"0", QCoreApplication::translate("naba::cli", "done; what failed on the way was said")},
        {u"1",
         QCoreApplication::translate("naba::cli", "it failed, or something named does not exist")},
        {u"2", QCoreApplication::translate("naba::cli", "wrong usage")},
        {u"3", QCoreApplication::translate("naba::cli", "a file cannot be read")},
        {u"4", QCoreApplication::translate("naba::cli", "the library cannot be opened")},
    };
    QString text = QCoreApplication::translate("naba::cli", "Exit codes:") + u'\n';
    for (const Code &code : codes)
        text += line(QString::fromUtf16(code.number), code.meaning, 1);
    return text;
}

} // namespace

QString shortUsage(const Command &command)
{
    QString words = u"naba-cli "_s + command.name;
    for (const QCommandLineOption &option : command.options)
        words += u" ["_s + optionWord(option) + u']';
    if (!command.arguments.isEmpty())
        words += u' ' + command.arguments;
    return QCoreApplication::translate("naba::cli", "Usage: %1").arg(words);
}

QString commandHelp(const Command &command)
{
    QString text = shortUsage(command) + u"\n\n"_s + command.summary + u'\n';
    if (!command.options.isEmpty()) {
        qsizetype width = 0;
        for (const QCommandLineOption &option : command.options)
            width = std::max(width, optionWord(option).size());
        text += u'\n';
        for (const QCommandLineOption &option : command.options)
            text += line(optionWord(option), option.description(), width);
    }
    return text;
}

QString generalHelp()
{
    QString text = QCoreApplication::translate("naba::cli", "Usage: %1")
                       .arg(u"naba-cli [--profile DIR] [--lang ar|en] COMMAND …"_s) +
                   u"\n\n"_s + QCoreApplication::translate("naba::cli", "Commands:") + u'\n';
    const QList<Command> all = commands();
    qsizetype width = 0;
    for (const Command &command : all)
        width = std::max(width, command.name.size());
    for (const Command &command : all)
        text += line(command.name, command.summary, width);

    text += u'\n' + QCoreApplication::translate("naba::cli", "Options of every command:") + u'\n';
    constexpr qsizetype optionWidth = 14;
    text += line(u"--profile DIR"_s,
                 QCoreApplication::translate("naba::cli",
                                             "The folder of the library; your own if not given."),
                 optionWidth);
    text += line(u"--lang ar|en"_s,
                 QCoreApplication::translate(
                     "naba::cli", "The language of messages; the window's if not given."),
                 optionWidth);
    text += line(u"--help"_s, QCoreApplication::translate("naba::cli", "Explains a command."),
                 optionWidth);
    text += line(u"--version"_s, QCoreApplication::translate("naba::cli", "Prints the version."),
                 optionWidth);
    return text + u'\n' + exitCodes();
}

} // namespace naba::cli
