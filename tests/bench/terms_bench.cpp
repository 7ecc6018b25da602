// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"
#include "app/text/terms.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// Articles and megabytes of UTF-8 a second through the analyser, on one thread, beside folding
// alone: terms_bench [articles.jsonl] [rounds]. The first round meets every word for the first
// time.

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

struct Texts
{
    QStringList all;
    qint64 bytes = 0;
};

Texts readArticles(const QString &path)
{
    Texts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    while (!file.atEnd()) {
        const QJsonObject article = QJsonDocument::fromJson(file.readLine()).object();
        const QString text =
            article.value("title"_L1).toString() + u'\n' + article.value("text"_L1).toString();
        texts.bytes += text.toUtf8().size();
        texts.all.append(text);
    }
    return texts;
}

/// Seconds of this program's own work, whatever else the machine does.
class Stopwatch
{
public:
    double seconds() const { return static_cast<double>(std::clock() - m_start) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_start = std::clock();
};

void report(const char *what, const Texts &texts, double seconds, qsizetype found)
{
    std::printf("%-22s %8.0f articles/s %7.1f MB/s  %lld\n", what,
                static_cast<double>(texts.all.size()) / seconds,
                static_cast<double>(texts.bytes) / 1e6 / seconds, static_cast<long long>(found));
}

} // namespace

int main(int argc, char **argv)
{
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1])
                                  : QString::fromUtf8(NABA_TEST_DATA "/arabic/ant.jsonl");
    const int rounds = argc > 2 ? std::max(1, std::atoi(argv[2])) : 3;
    const Stopwatch start;
    text::terms(u"كلمة");
    std::printf("first word: %.3f ms\n", start.seconds() * 1e3);
    const Texts texts = readArticles(path);
    if (texts.all.isEmpty()) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return 1;
    }
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch analysing;
        qsizetype found = 0;
        for (const QString &text : texts.all)
            found += text::terms(text, u"ar").size();
        report(round ? "terms" : "terms, first round", texts, analysing.seconds(), found);
        const Stopwatch folding;
        found = 0;
        for (const QString &text : texts.all)
            found += text::fold(text).size();
        report("folding alone", texts, folding.seconds(), found);
    }
    return 0;
}
