// SPDX-License-Identifier: GPL-3.0-or-later
// The window with a small and with a large library, and a bare window of stock widgets, measured in
// turn in one run: scale_bench --small DIR --large DIR. Marks are taken back again, but use copies.
#include "tests/bench/scale_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextBrowser>
#include <QTextStream>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

qint64 nowUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

void report(const QJsonObject &result)
{
    QTextStream(stdout) << QJsonDocument(result).toJson(QJsonDocument::Compact) << '\n'
                        << Qt::flush;
}

/// What Qt alone costs: the same parts, stock, with a few rows in them.
void bareWindow(qint64 startedUs)
{
    QStandardItemModel tree;
    QStandardItemModel table(1000, 1);
    for (int row = 0; row < 200; ++row)
        tree.appendRow(new QStandardItem(u"feed %1"_s.arg(row)));
    for (int row = 0; row < table.rowCount(); ++row)
        table.setItem(row, 0, new QStandardItem(u"خبر عن شيء %1"_s.arg(row)));
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new QToolBar;
    for (int i = 0; i < 10; ++i)
        bar->addAction(u"tool %1"_s.arg(i));
    layout->addWidget(bar);
    auto *panes = new QSplitter;
    auto *treeView = new QTreeView;
    treeView->setModel(&tree);
    auto *tableView = new QTableView;
    tableView->setModel(&table);
    auto *text = new QTextBrowser;
    text->setPlainText(QString(u"كلام كثير عن أشياء. "_s).repeated(200));
    for (QWidget *pane : {static_cast<QWidget *>(treeView), static_cast<QWidget *>(tableView),
                          static_cast<QWidget *>(text)})
        panes->addWidget(pane);
    layout->addWidget(panes);
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    window.grab();
    report({{u"start"_s, double(nowUs() - startedUs) / 1000},
            {u"memory, MB"_s, double(bench::residentKb()) / 1024}});
}

int child(const QCommandLineParser &options)
{
    const qint64 started = options.value(u"started"_s).toLongLong();
    const QString what = options.value(u"child"_s);
    if (what == u"bare") {
        bareWindow(started);
        return 0;
    }
    Application application{Profile(options.value(u"profile"_s))};
    application.start();
    bench::WindowMeasure measure(application);
    measure.untilUsable();
    QJsonObject result{{u"start"_s, double(nowUs() - started) / 1000}};
    if (what == u"all") {
        const QJsonObject more = measure.run();
        for (auto at = more.begin(); at != more.end(); ++at)
            result.insert(at.key(), at.value());
    } else {
        result.insert(u"memory, MB"_s, double(bench::residentKb()) / 1024);
    }
    report(result);
    return 0;
}

QJsonObject spawn(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  arguments + QStringList{u"--started"_s, QString::number(nowUs())});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void dropCaches(bool wanted)
{
    QFile file(u"/proc/sys/vm/drop_caches"_s);
    if (wanted && file.open(QIODevice::WriteOnly))
        file.write("3\n");
}

/// Starts of the three in turn, so that what else the machine does falls on all alike.
QMap<QString, double> starts(const QString &small, const QString &large, int runs, bool cold)
{
    QMap<QString, std::vector<double>> times;
    for (int i = 0; i < runs; ++i) {
        for (const auto &[name, arguments] :
             {std::pair(u"bare"_s, QStringList{u"--child"_s, u"bare"_s}),
              std::pair(u"small"_s, QStringList{u"--child"_s, u"start"_s, u"--profile"_s, small}),
              std::pair(u"large"_s,
                        QStringList{u"--child"_s, u"start"_s, u"--profile"_s, large})}) {
            dropCaches(cold);
            const QJsonObject result = spawn(arguments);
            times[name].push_back(result.value("start"_L1).toDouble());
            times[name + u" memory"_s].push_back(result.value("memory, MB"_L1).toDouble());
        }
    }
    QMap<QString, double> medians;
    for (auto at = times.begin(); at != times.end(); ++at) {
        std::sort(at->begin(), at->end());
        medians.insert(at.key(), (*at)[at->size() / 2]);
    }
    return medians;
}

void printRow(const QString &name, const QList<double> &values)
{
    QString line = u"| %1 |"_s.arg(name, -58);
    for (const double value : values)
        line += u" %1 |"_s.arg(value < 0 ? QString() : QString::number(value, 'f', 1), 10);
    QTextStream(stdout) << line << '\n' << Qt::flush;
}

void printStarts(const QString &name, const QMap<QString, double> &found)
{
    printRow(name + u", ms"_s, {found[u"bare"_s], found[u"small"_s], found[u"large"_s]});
    printRow(name + u", times the bare window"_s,
             {1, found[u"small"_s] / found[u"bare"_s], found[u"large"_s] / found[u"bare"_s]});
    printRow(name + u", times the small library"_s, {-1, 1, found[u"large"_s] / found[u"small"_s]});
    printRow(u"memory then, MB"_s,
             {found[u"bare memory"_s], found[u"small memory"_s], found[u"large memory"_s]});
}

int compare(const QCommandLineParser &options)
{
    const QString small = options.value(u"small"_s);
    const QString large = options.value(u"large"_s);
    const int runs = std::max(1, options.value(u"runs"_s).toInt());
    // Brings schemas up to date, fills caches.
    for (const QString &profile : {small, large})
        spawn({u"--child"_s, u"start"_s, u"--profile"_s, profile});
    QTextStream(stdout) << "|  | bare | small | large |\n|---|---|---|---|\n";
    printStarts(u"start"_s, starts(small, large, runs, false));
    if (options.isSet(u"drop-caches"_s))
        printStarts(u"start, nothing in the system's cache"_s,
                    starts(small, large, std::max(1, runs / 2), true));
    const QJsonObject few = spawn({u"--child"_s, u"all"_s, u"--profile"_s, small});
    const QJsonObject many = spawn({u"--child"_s, u"all"_s, u"--profile"_s, large});
    for (auto at = many.begin(); at != many.end(); ++at) {
        if (at.key() != u"start")
            printRow(at.key(), {-1, few.value(at.key()).toDouble(), at.value().toDouble()});
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({
        {u"small"_s, u"Profile of a small library."_s, u"DIR"_s},
        {u"large"_s, u"Profile of a large one."_s, u"DIR"_s},
        {u"runs"_s, u"Starts of each."_s, u"N"_s, u"7"_s},
        {u"drop-caches"_s, u"Also start with the system's cache emptied (needs root)."_s},
        {u"child"_s, u"Used by this program itself."_s, u"WHAT"_s},
        {u"profile"_s, u"Used by this program itself."_s, u"DIR"_s},
        {u"started"_s, u"Used by this program itself."_s, u"TIME"_s},
    });
    options.process(app);
    if (options.isSet(u"child"_s))
        return child(options);
    if (!options.isSet(u"small"_s) || !options.isSet(u"large"_s))
        options.showHelp(2);
    return compare(options);
}
