// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/usage.h"
#include "app/wording/translation.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

/// What stands around a command. These may be anywhere on the line.
struct CommandLine
{
    QStringList rest; ///< the command and what is its own
    std::optional<QString> profile;
    std::optional<QString> language;
    bool help = false;
    bool version = false;
    QString lacksValue; ///< the option that ended the line without its value
};

CommandLine split(const QStringList &arguments)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1) {
            line.rest += arguments.mid(i);
            break;
        }
        const QString name = argument.section(u'=', 0, 0);
        if (name == "--profile"_L1 || name == "--lang"_L1) {
            std::optional<QString> &value = name == "--profile"_L1 ? line.profile : line.language;
            if (argument.contains(u'='))
                value = argument.section(u'=', 1);
            else if (i + 1 < arguments.size())
                value = arguments.at(++i);
            else
                line.lacksValue = name;
        } else if (argument == "--help"_L1 || argument == "-h"_L1) {
            line.help = true;
        } else if (argument == "--version"_L1) {
            line.version = true;
        } else {
            line.rest.append(argument);
        }
    }
    return line;
}

/// The language that was asked for, else the one of the profile's window, else the system's.
void chooseLanguage(const CommandLine &line, const Profile &profile)
{
    QString language;
    auto digits = wording::Digits::Locale;
    if (QFileInfo::exists(profile.settingsFile())) {
        const Settings settings(profile.settingsFile());
        language = settings.value(Setting::Language).toString();
        digits = wording::digitsNamed(settings.value(Setting::Digits).toString());
    }
    wording::installTranslation(line.language.value_or(language), digits);
}

/// Runs one command with what stands after its name.
int runCommand(const Command &command, const QStringList &words, const Profile &profile)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    if (!parser.parse(words)) {
        say(parser.errorText());
        say(shortUsage(command));
        return WrongUsage;
    }
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() < command.fewest || arguments.size() > command.most) {
        say(arguments.size() < command.fewest
                ? QCoreApplication::translate("naba::cli", "Something is missing.")
                : QCoreApplication::translate("naba::cli",
                                              "That is more than this command takes."));
        say(shortUsage(command));
        return WrongUsage;
    }
    return command.run(Invocation{parser, arguments, profile});
}

int run(const QStringList &arguments)
{
    const CommandLine line = split(arguments);
    const Profile profile =
        line.profile && !line.profile->isEmpty() ? Profile(*line.profile) : Profile::standard();
    chooseLanguage(line, profile);

    // An empty variable in a script must not mean the reader's own library.
    if (!line.lacksValue.isEmpty() || (line.profile && line.profile->isEmpty())) {
        say(QCoreApplication::translate("naba::cli", "%1 needs a value.")
                .arg(line.lacksValue.isEmpty() ? u"--profile"_s : line.lacksValue));
        return WrongUsage;
    }
    if (line.language && !line.language->isEmpty() &&
        !wording::supportedLanguages().contains(*line.language)) {
        say(QCoreApplication::translate("naba::cli", "Naba does not speak %1. It speaks: %2.")
                .arg(wording::isolated(*line.language),
                     wording::supportedLanguages().join(", "_L1)));
        return WrongUsage;
    }
    if (line.version) {
        outLine(u"naba-cli " NABA_VERSION ""_s);
        return Done;
    }
    if (line.rest.isEmpty() || line.rest.front() == "--"_L1) {
        if (line.help) {
            out(generalHelp().toUtf8());
            return Done;
        }
        say(generalHelp().trimmed());
        return WrongUsage;
    }

    const QList<Command> all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&line](const Command &command) {
        return command.name == line.rest.front();
    });
    if (found == all.end()) {
        say(QCoreApplication::translate("naba::cli",
                                        "There is no command %1. \"naba-cli help\" lists them.")
                .arg(wording::isolated(printable(line.rest.front()))));
        return WrongUsage;
    }
    if (line.help) {
        out(commandHelp(*found).toUtf8());
        return Done;
    }
    return runCommand(*found, line.rest, profile);
}

} // namespace

} // namespace naba::cli

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"naba-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(NABA_VERSION));
    naba::cli::setUpStreams();
    const int exit = naba::cli::run(QCoreApplication::arguments().mid(1));
    // A full disk behind a redirection must not look like success.
    return naba::cli::flush() || exit != naba::cli::Done ? exit : naba::cli::Failed;
}
