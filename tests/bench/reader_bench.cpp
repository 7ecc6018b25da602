// SPDX-License-Identifier: GPL-3.0-or-later
// reader_bench [--runs N]: how long the reader view takes to open articles, whether it lets the
// event loop breathe meanwhile, and how fast it scrolls. Prints milliseconds.
#include "ui/reader/reader_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScrollBar>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdlib>
#include <functional>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

constexpr int frameStep = 40; ///< pixels between two frames of scrolling

/// An article of about so many words, in paragraphs like a newspaper's, with what occurs in one.
Article articleOf(int words, qint64 id)
{
    const QString sentence =
        u"شهدت العاصمة الليبية طرابلس اليوم الاثنين جولة جديدة من المباحثات الأمنية والعسكرية بين "
        "مسؤولين من ليبيا والولايات المتحدة (OpenTech 2026) برعاية الأمم المتحدة. "_s;
    const int perSentence = 22;
    Article article;
    article.header.id = ArticleId{id};
    article.header.title = u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني والعسكري"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.feedTitle = u"بوابة الوسط"_s;
    article.header.language = u"ar"_s;
    for (int written = 0, i = 0; written < words; ++i) {
        const int sentences = 2 + i % 3;
        if (i % 12 == 5)
            article.contentHtml += u"<h2>عنوان فرعي بين فقرات المقال</h2>"_s;
        article.contentHtml += u"<p>"_s + sentence.repeated(sentences) +
                               u"<a href='https://example.org/%1'>المصدر</a></p>"_s.arg(i);
        written += perSentence * sentences;
    }
    return article;
}

void print(const QString &what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[std::min(times.size() - 1,
                              static_cast<qsizetype>(share * double(times.size())))];
    };
    QTextStream(stdout) << what.leftJustified(44)
                        << u"median %1  p95 %2  most %3  (%4 runs)\n"_s.arg(at(0.5), 0, 'f', 1)
                               .arg(at(0.95), 0, 'f', 1)
                               .arg(times.last(), 0, 'f', 1)
                               .arg(times.size());
}

double since(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs the event loop till the article stands whole; answers the longest time between two beats.
double longestGap(ReaderView &view, const std::function<void()> &start)
{
    QEventLoop loop;
    QElapsedTimer beat;
    double longest = 0;
    int quiet = 0;
    QTimer heart;
    int height = -1;
    QObject::connect(&heart, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, since(beat));
        beat.start();
        const int now = view.verticalScrollBar()->maximum();
        quiet = now == height ? quiet + 1 : 0;
        height = now;
        if (quiet > 200)
            loop.quit();
    });
    beat.start();
    QTimer::singleShot(0, &loop, start);
    heart.start(1);
    loop.exec();
    return longest;
}

void benchOpening(ReaderView &view, int words, int runs)
{
    QList<double> parsed;
    QList<double> shown;
    QList<double> painted;
    QList<double> all;
    for (int i = 0; i < runs; ++i) {
        const Article article = articleOf(words + i % 5, i % 2 + 1);
        QElapsedTimer timer;
        timer.start();
        const ReaderArticle ready = makeReaderArticle(article, {}, Qt::RightToLeft);
        parsed.append(since(timer));
        view.showArticle(ready);
        shown.append(since(timer) - parsed.last());
        view.viewport()->repaint();
        painted.append(since(timer) - parsed.last() - shown.last());
        all.append(since(timer));
        QCoreApplication::processEvents();
    }
    const QString name = u"%1 words: "_s.arg(words);
    print(name + u"markup to blocks (off thread)"_s, parsed);
    print(name + u"document"_s, shown);
    print(name + u"first paint"_s, painted);
    print(name + u"click to painted"_s, all);
}

/// What the reader does to a long article in its middle: the longest time without an answer.
void benchChanges(ReaderView &view, int runs)
{
    QList<double> dragged;
    QList<double> zoomed;
    QList<double> settled;
    const QSize size = view.size();
    for (int i = 0; i < runs; ++i) {
        QTimer drag;
        int step = 0;
        QObject::connect(&drag, &QTimer::timeout, &view, [&] {
            view.resize(size.width() - 10 * step, size.height());
            if (++step > 20)
                drag.stop();
        });
        dragged.append(longestGap(view, [&] { drag.start(16); }));
        settled.append(longestGap(view, [&] { view.resize(size); }));
        zoomed.append(longestGap(view, [&] { view.setZoom(i % 2 ? 1 : 1.2); }));
    }
    view.setZoom(1);
    print(u"long article: longest stall while dragged"_s, dragged);
    print(u"long article: … after one resize"_s, settled);
    print(u"long article: … after a zoom"_s, zoomed);
}

void benchLong(ReaderView &view, int words, int runs)
{
    const ReaderArticle ready = makeReaderArticle(articleOf(words, 77), {}, Qt::RightToLeft);
    QList<double> gaps;
    for (int i = 0; i < runs; ++i) {
        view.clear();
        QCoreApplication::processEvents();
        gaps.append(longestGap(view, [&] { view.showArticle(ready); }));
    }
    QTextStream(stdout) << view.toPlainText().size() << " characters\n";
    print(u"long article: longest stall"_s, gaps);
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QList<double> resized;
    for (int i = 0; i < 4; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.resize(view.width() + (i % 2 ? 40 : -40), view.height());
        view.viewport()->repaint();
        resized.append(since(timer));
    }
    print(u"long article: resize in its middle"_s, resized);
    benchChanges(view, runs);
}

void benchScrolling(ReaderView &view, const QString &name, int frames)
{
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(0);
    QList<double> times;
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        bar->setValue(bar->value() >= bar->maximum() ? 0 : bar->value() + frameStep);
        QCoreApplication::processEvents();
        times.append(since(timer));
    }
    print(name + u": a frame of scrolling"_s, times);
    times.clear();
    for (int i = 0; i < frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.viewport()->repaint();
        times.append(since(timer));
    }
    print(name + u": a whole repaint"_s, times);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    setTheme(Theme::Name::Light);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"runs"_s, u"Openings to measure."_s, u"N"_s, u"40"_s});
    options.process(app);
    const int runs = std::max(1, options.value(u"runs"_s).toInt());
#ifdef Q_OS_UNIX
    double load[3] = {0, 0, 0};
    if (getloadavg(load, 3) > 0)
        QTextStream(stdout) << "load before: " << load[0] << ", " << QThread::idealThreadCount()
                            << " cores\n";
#endif
    ReaderView view;
    view.resize(860, 860);
    view.show();
    QCoreApplication::processEvents();
    {
        QElapsedTimer timer;
        timer.start();
        view.showArticle(makeReaderArticle(articleOf(3000, 99), {}, Qt::RightToLeft));
        view.viewport()->repaint();
        print(u"3000 words: the first ever (fonts cold)"_s, {since(timer)});
        QCoreApplication::processEvents();
    }
    benchOpening(view, 3000, runs);
    benchScrolling(view, u"3000 words"_s, 200);
    benchLong(view, 38000, std::max(1, runs / 8));
    benchScrolling(view, u"long article"_s, 200);
    return 0;
}
