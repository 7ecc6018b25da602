// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/cli/await.h"
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/named_feeds.h"
#include "app/cli/session.h"
#include "app/library/pictures.h"
#include "app/library/retention.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

constexpr qint64 megabyte = qint64{1024} * 1024;
constexpr qint64 most = 1'000'000'000;

int wrongValue(const QString &option, const QString &value)
{
    say(QCoreApplication::translate("naba::cli", "%1 does not understand %2.",
                                    "an option, its value")
            .arg(option, wording::isolated(printable(value))));
    return WrongUsage;
}

/// A number from 0 on, in any digits; false if the option has another value.
bool take(const QCommandLineParser &options, const QString &name, std::optional<qint64> &number)
{
    if (!options.isSet(name))
        return true;
    const QString typed = options.value(name);
    const bool isZero = !typed.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) {
        return c.digitValue() == 0;
    });
    number = isZero ? std::optional<qint64>(0) : typedNumber(typed);
    if (number && *number <= most)
        return true;
    wrongValue(u"--"_s + name, typed);
    return false;
}

std::optional<PicturePolicy> policyNamed(const QString &name)
{
    for (const auto policy : {PicturePolicy::Ask, PicturePolicy::Never, PicturePolicy::WhenOpened,
                              PicturePolicy::Ahead}) {
        if (policyName(policy) == name)
            return policy;
    }
    return std::nullopt;
}

struct Wanted
{
    std::optional<qint64> articles;
    std::optional<qint64> days;
    std::optional<qint64> megabytes;
    std::optional<qint64> total;
    std::optional<qint64> pictureMegabytes;
    std::optional<PicturePolicy> policy;
};

int keepAll(const Invocation &invocation, const Wanted &wanted)
{
    if (wanted.policy) {
        say(QCoreApplication::translate("naba::cli", "%1 needs a feed.").arg(u"--pictures"_s));
        return WrongUsage;
    }
    Settings settings(invocation.profile.settingsFile());
    const auto set = [&settings](Setting setting, const std::optional<qint64> &value) {
        if (value)
            settings.set(setting, *value);
    };
    set(Setting::KeepCount, wanted.articles);
    set(Setting::KeepDays, wanted.days);
    set(Setting::KeepMegabytes, wanted.megabytes);
    set(Setting::KeepTotal, wanted.total);
    set(Setting::PictureMegabytes, wanted.pictureMegabytes);
    const auto line = [&settings](const QString &name, Setting setting) {
        const qint64 value = settings.value(setting).toLongLong();
        outLine(name + u'\t' +
                (value > 0 ? wording::number(value)
                           : QCoreApplication::translate("naba::cli", "no limit")));
    };
    line(QCoreApplication::translate("naba::cli", "Articles of each feed"), Setting::KeepCount);
    line(QCoreApplication::translate("naba::cli", "Days"), Setting::KeepDays);
    line(QCoreApplication::translate("naba::cli", "Articles in all"), Setting::KeepTotal);
    line(QCoreApplication::translate("naba::cli", "Megabytes of the library"),
         Setting::KeepMegabytes);
    outLine(QCoreApplication::translate("naba::cli", "Megabytes of pictures") + u'\t' +
            wording::number(settings.value(Setting::PictureMegabytes).toLongLong()));
    return Done;
}

int keepFeed(Library &library, FeedId feed, const Wanted &wanted, bool asAll)
{
    FeedRule rule;
    if (!asAll) {
        const auto rules = await(library.retention().feedRules());
        if (!rules) {
            say(rules.error());
            return Failed;
        }
        rule = rules->value(feed);
        if (wanted.articles)
            rule.count = wanted.articles;
        if (wanted.days)
            rule.days = static_cast<int>(*wanted.days);
        if (wanted.megabytes)
            rule.bytes = *wanted.megabytes * megabyte;
    }
    const Result<void> stored = await(library.retention().setFeedRule(feed, rule));
    if (!stored) {
        say(stored.error());
        return Failed;
    }
    if (wanted.policy) {
        const Result<void> set = await(library.pictures().setPolicy(feed, *wanted.policy));
        if (!set) {
            say(set.error());
            return Failed;
        }
    }
    return Done;
}

int keep(const Invocation &invocation)
{
    const QCommandLineParser &options = invocation.options;
    Wanted wanted;
    if (!take(options, u"articles"_s, wanted.articles) || !take(options, u"days"_s, wanted.days) ||
        !take(options, u"megabytes"_s, wanted.megabytes) ||
        !take(options, u"total"_s, wanted.total) ||
        !take(options, u"picture-megabytes"_s, wanted.pictureMegabytes))
        return WrongUsage;
    if (options.isSet(u"pictures"_s)) {
        wanted.policy = policyNamed(options.value(u"pictures"_s));
        if (!wanted.policy)
            return wrongValue(u"--pictures"_s, options.value(u"pictures"_s));
    }
    const std::unique_ptr<Library> library = openLibrary(invocation.profile);
    if (!library)
        return LibraryUnusable;
    if (invocation.arguments.isEmpty())
        return keepAll(invocation, wanted);
    const NamedFeeds named = namedFeeds(*library, invocation.arguments);
    if (named.exit != Done)
        return named.exit;
    for (const Feed &feed : named.found) {
        if (const int exit = keepFeed(*library, feed.id, wanted, options.isSet(u"as-all"_s));
            exit != Done)
            return exit;
    }
    return Done;
}

} // namespace

Command keepCommand()
{
    return {
        .name = u"keep"_s,
        .arguments = u"[FEED…]"_s,
        .summary = QCoreApplication::translate(
            "naba::cli", "Sets how much is kept, of everything or of the feeds named. Starred and "
                         "tagged articles always stay; 0 is no limit."),
        .options =
            {{u"articles"_s,
              QCoreApplication::translate("naba::cli", "Newest articles of each feed."), u"N"_s},
             {u"days"_s, QCoreApplication::translate("naba::cli", "Articles no older."), u"N"_s},
             {u"megabytes"_s,
              QCoreApplication::translate("naba::cli", "Size of the feed, or of the library."),
              u"N"_s},
             {u"total"_s,
              QCoreApplication::translate("naba::cli", "Newest articles of all feeds together."),
              u"N"_s},
             {u"picture-megabytes"_s,
              QCoreApplication::translate("naba::cli", "Room for all pictures."), u"N"_s},
             {u"pictures"_s,
              QCoreApplication::translate(
                  "naba::cli", "When a feed's pictures are fetched: ask, never, open, ahead."),
              u"WHEN"_s},
             {u"as-all"_s,
              QCoreApplication::translate("naba::cli", "Take a feed's own rules away.")}},
        .fewest = 0,
        .most = Command::many,
        .run = keep};
}

} // namespace naba::cli
