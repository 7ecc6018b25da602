// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

// Milliseconds a page from bytes to its article, in one process: extract_bench DIR [rounds], where
// DIR (and what is below it) holds .html files. Each page's best round counts. Made with a Release
// build, it tells something; no test depends on it.

namespace {

QStringList pagesBelow(const QString &folder)
{
    QStringList pages;
    QStringList folders{folder};
    while (!folders.isEmpty()) {
        const QDir dir(folders.takeFirst());
        const QFileInfoList entries = dir.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot);
        for (const QFileInfo &entry : entries) {
            if (entry.isDir())
                folders.append(entry.filePath());
            else if (entry.suffix() == QLatin1String("html"))
                pages.append(entry.filePath());
        }
    }
    return pages;
}

double at(const std::vector<double> &sorted, double share)
{
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<size_t>(share * last)];
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 2 ? std::max(std::atoi(argv[2]), 1) : 5;
    const QStringList pages =
        argc > 1 ? pagesBelow(QString::fromLocal8Bit(argv[1])) : QStringList();
    std::vector<double> times;
    qint64 bytes = 0;
    for (const QString &page : pages) {
        QFile file(page);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray source = file.readAll();
        double best = 1e9;
        for (int round = 0; round < rounds; ++round) {
            QElapsedTimer timer;
            timer.start();
            const naba::html::Extracted found =
                naba::html::extract(source, {}, QUrl(QStringLiteral("https://example.org/page")));
            best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (found.contentHtml.size() > 1 << 30)
                return 1;
        }
        bytes += source.size();
        times.push_back(best);
    }
    if (times.empty()) {
        std::fprintf(stderr, "usage: extract_bench DIR [rounds]; no pages there\n");
        return 2;
    }
    std::sort(times.begin(), times.end());
    std::printf("%zu pages, %.1f MB: median %.2f ms, 95%% under %.2f ms, longest %.2f ms\n",
                times.size(), static_cast<double>(bytes) / 1e6, at(times, 0.5), at(times, 0.95),
                times.back());
    return 0;
}
