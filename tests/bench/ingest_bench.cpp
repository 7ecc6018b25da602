// SPDX-License-Identifier: GPL-3.0-or-later
// What it costs to take feeds in, without network and disk: ingest_bench FOLDER [ROUNDS].
#include "app/feeds/parse.h"
#include "app/library/ingest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace naba;

int main(int argc, char **argv)
{
    const QStringList names =
        QDir(QString::fromLocal8Bit(argc > 1 ? argv[1] : ".")).entryList(QDir::Files);
    const int rounds = argc > 2 ? QByteArray(argv[2]).toInt() : 1;
    QList<QByteArray> bodies;
    qsizetype bytes = 0;
    for (const QString &name : names) {
        QFile file(QDir(QString::fromLocal8Bit(argv[1])).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            bodies.append(file.readAll());
        bytes += bodies.constLast().size();
    }
    qsizetype articles = 0;
    qint64 parsing = 0;
    qint64 taking = 0;
    QElapsedTimer timer;
    for (int round = 0; round < rounds; ++round) {
        for (const QByteArray &body : std::as_const(bodies)) {
            const QUrl url(u"https://site.example/feed.xml"_s);
            timer.start();
            const auto parsed = feeds::parse(body, {url, "application/xml", 5000});
            parsing += timer.nsecsElapsed();
            if (!parsed)
                continue;
            timer.start();
            articles += ingest(*parsed, url, QDateTime::currentDateTimeUtc()).articles.size();
            taking += timer.nsecsElapsed();
        }
    }
    QTextStream out(stdout);
    out << bodies.size() << " feeds, " << bytes / 1'000'000 << " MB, " << articles
        << " articles: parse " << parsing / 1'000'000 << " ms, take in " << taking / 1'000'000
        << " ms\n";
    return 0;
}
