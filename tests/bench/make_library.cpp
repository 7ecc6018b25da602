// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a library of any size for measuring: the same options give the same library.
#include "app/base/executor.h"
#include "app/base/paths.h"
#include "app/store/migrations.h"
#include "tests/bench/sample_library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

Result<void> make(const QString &file, const bench::SampleLibrary &sample)
{
    auto database = store::Database::open(file, store::Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected<Error>(database.error());
    if (auto done = store::migrate(**database, store::migrations()); !done)
        return done;
    return bench::fillLibrary(**database, sample, [](qint64 done) {
        QTextStream(stderr) << '\r' << done << " articles" << Qt::flush;
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(u"Makes a library with made-up articles."_s);
    options.addHelpOption();
    options.addOptions({
        {u"profile"_s, u"Folder that gets library.db."_s, u"DIR"_s},
        {u"articles"_s, u"How many."_s, u"N"_s, u"1000"_s},
        {u"feeds"_s, u"How many; otherwise a hundredth of the articles, 20 to 1000."_s, u"N"_s},
        {u"seed"_s, u"Another number makes another library."_s, u"N"_s, u"1"_s},
        {u"unread"_s, u"Part of the articles that is unread."_s, u"0..1"_s, u"0.5"_s},
        {u"until"_s, u"Time of the newest article (ISO 8601); otherwise now."_s, u"TIME"_s},
        {u"no-bodies"_s, u"Rows of lists only."_s},
    });
    options.process(app);
    if (!options.isSet(u"profile"_s))
        options.showHelp(2);
    bench::SampleLibrary sample;
    sample.articles = std::max(1LL, options.value(u"articles"_s).toLongLong());
    sample.feeds = options.value(u"feeds"_s).toInt();
    sample.seed = options.value(u"seed"_s).toULongLong();
    sample.unread = options.value(u"unread"_s).toDouble();
    sample.bodies = !options.isSet(u"no-bodies"_s);
    sample.until = options.isSet(u"until"_s)
                       ? QDateTime::fromString(options.value(u"until"_s), Qt::ISODate)
                       : QDateTime::currentDateTimeUtc();

    const QString file = Profile(options.value(u"profile"_s)).libraryFile();
    QDir().mkpath(QFileInfo(file).path());
    QElapsedTimer timer;
    timer.start();
    Executor thread(u"make"_s, 1);
    auto made = thread.run(Priority::User, [&] { return make(file, sample); });
    made.waitForFinished();
    QTextStream out(stderr);
    if (const Result<void> result = made.result(); !result) {
        out << "\nNot made: " << result.error().detail << '\n';
        return 1;
    }
    out << '\r' << sample.articles << " articles in " << timer.elapsed() / 1000 << " s: " << file
        << ", " << QFileInfo(file).size() / 1'000'000 << " MB\n";
    return 0;
}
