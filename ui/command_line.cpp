// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command_line.h"

#include "app/base/settings.h"
#include "app/wording/translation.h"
#include "app/wording/wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr int wrongUsage = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void write(std::FILE *stream, const QString &text)
{
    std::fputs((text.trimmed() + u'\n').toUtf8().constData(), stream);
    std::fflush(stream);
}

const QStringList &themes()
{
    static const QStringList names{u"system"_s, u"light"_s, u"sepia"_s, u"dark"_s, u"contrast"_s};
    return names;
}

/// One side of a window in pixels; beyond this no screen and no picture goes.
constexpr int longestSide = 16'384;

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,5})[x×](\\d{1,5})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.isEmpty() || size.width() > longestSide ||
        size.height() > longestSide)
        return std::nullopt;
    return size;
}

struct Options
{
    QCommandLineOption help{{u"h"_s, u"help"_s}, Words::tr("Shows this help.")};
    QCommandLineOption version{{u"v"_s, u"version"_s}, Words::tr("Shows the version.")};
    QCommandLineOption profile{u"profile"_s, Words::tr("Uses the library in this folder."),
                               u"DIR"_s};
    QCommandLineOption language{
        u"lang"_s,
        Words::tr("Language for this run: %1.").arg(wording::supportedLanguages().join(", "_L1)),
        u"CODE"_s};
    QCommandLineOption theme{
        u"theme"_s, Words::tr("Look for this run: %1.").arg(themes().join(", "_L1)), u"NAME"_s};
    QCommandLineOption snapshot{
        u"snapshot"_s,
        Words::tr(
            "Refreshes, prints what arrived, writes a picture of the window to FILE and leaves."),
        u"FILE"_s};
    QCommandLineOption size{u"size"_s, Words::tr("Size of the picture's window."), u"WxH"_s};
};

/// What is wrong with the line; empty: nothing.
QString complaint(const QCommandLineParser &parser, const Options &options)
{
    const auto doesNotKnow = [&](const QCommandLineOption &option, const QStringList &known) {
        const QString value = parser.value(option);
        return parser.isSet(option) && !known.contains(value)
                   ? Words::tr("%1 is not a value of --%2. It takes: %3.")
                         .arg(wording::isolated(value), option.names().constFirst(),
                              known.join(", "_L1))
                   : QString();
    };
    for (const QCommandLineOption &option : {options.profile, options.snapshot}) {
        if (parser.isSet(option) && parser.value(option).isEmpty())
            return Words::tr("--%1 needs a value.").arg(option.names().constFirst());
    }
    if (QString why = doesNotKnow(options.language, wording::supportedLanguages()); !why.isEmpty())
        return why;
    if (QString why = doesNotKnow(options.theme, themes()); !why.isEmpty())
        return why;
    if (parser.isSet(options.size) && !sizeFrom(parser.value(options.size)))
        return Words::tr("%1 is not a size such as 1280x800.")
            .arg(wording::isolated(parser.value(options.size)));
    if (!parser.positionalArguments().isEmpty())
        return Words::tr("Naba's window takes options only; naba-cli has the commands.");
    return {};
}

/// The value of an option before there is a parser: its words depend on the language.
QString valueOf(const QStringList &arguments, const QString &option)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).section(u'=', 1);
    }
    return {};
}

void chooseLanguage(const QStringList &arguments)
{
    QString language = valueOf(arguments, u"--lang"_s);
    const QString folder = valueOf(arguments, u"--profile"_s);
    const Profile profile = folder.isEmpty() ? Profile::standard() : Profile(folder);
    if (language.isEmpty() && QFileInfo::exists(profile.settingsFile()))
        language = Settings(profile.settingsFile()).value(Setting::Language).toString();
    wording::installTranslation(language);
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    chooseLanguage(arguments);
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Naba, a news reader for right-to-left languages"));
    parser.addOptions({options.help, options.version, options.profile, options.language,
                       options.theme, options.snapshot, options.size});
    CommandLine line;
    QString wrong;
    if (!parser.parse(arguments))
        wrong = parser.errorText();
    if (parser.isSet(options.help)) {
        write(stdout, parser.helpText());
        line.exit = 0;
    } else if (parser.isSet(options.version)) {
        write(stdout, u"naba " NABA_VERSION ""_s);
        line.exit = 0;
    } else {
        if (wrong.isEmpty())
            wrong = complaint(parser, options);
        if (!wrong.isEmpty()) {
            write(stderr, wrong);
            line.exit = wrongUsage;
        }
    }
    if (parser.isSet(options.profile) && !line.exit)
        line.profile = Profile(parser.value(options.profile));
    line.language = parser.value(options.language);
    line.theme = parser.value(options.theme);
    line.snapshot = parser.value(options.snapshot);
    line.size = sizeFrom(parser.value(options.size)).value_or(line.size);
    return line;
}

} // namespace naba
