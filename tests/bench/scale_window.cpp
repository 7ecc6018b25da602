// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale_window.h"

#include "app/base/when_answered.h"
#include "app/library/deeds.h"
#include "app/models/article_list_model.h"
#include "ui/articles/article_list_view.h"
#include "ui/list_pane.h"
#include "ui/main_window.h"

#include <QCoreApplication>
#include <QFile>
#include <QFutureWatcher>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace naba::bench {

using namespace Qt::StringLiterals;

namespace {

double ms(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Kilobytes of a line in a file of /proc.
qint64 kilobytes(const QString &file, const QByteArray &name)
{
    QFile stream(file);
    if (!stream.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : stream.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').constFirst().toLongLong();
    }
    return 0;
}

template<typename T>
T answer(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result().value_or(T());
}

} // namespace

qint64 residentKb()
{
    return kilobytes(u"/proc/self/status"_s, "VmRSS:");
}

qint64 proportionalKb()
{
    return kilobytes(u"/proc/self/smaps_rollup"_s, "Pss:");
}

Heartbeat::Heartbeat()
{
    m_timer.setInterval(0);
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_longest = std::max(m_longest, ms(m_since));
        m_since.restart();
    });
}

void Heartbeat::start()
{
    m_longest = 0;
    m_since.start();
    m_timer.start(1);
}

WindowMeasure::WindowMeasure(Application &application)
    : m_application(application)
{
}

void WindowMeasure::until(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

bool WindowMeasure::rowsAreShown() const
{
    const ArticleListView &view = m_application.window().list().view();
    const auto *model = qobject_cast<ArticleListModel *>(view.model());
    if (!model || model->isLoading())
        return false;
    if (model->rowCount() == 0)
        return true;
    const int first = std::max(view.rowAt(1), 0);
    const int last = view.rowAt(view.viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? model->rowCount() - 1 : last); ++row) {
        if (!view.model()->index(row, 0).data(ArticleListModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

/// Long enough for what is done when nobody waits: both libraries have it behind them then.
void WindowMeasure::settle()
{
    constexpr int settledMs = 3000;
    bool isOver = false;
    QTimer::singleShot(settledMs, &m_application, [&isOver] { isOver = true; });
    until([&isOver] { return isOver; });
}

void WindowMeasure::untilUsable()
{
    ArticleListView &view = m_application.window().list().view();
    until([&] {
        return view.model()->rowCount() > 0 && rowsAreShown() && m_application.window().isVisible();
    });
    m_application.window().grab(); // painted, whatever the platform
}

/// Until the first rows of the list are there with their text, and painted.
double WindowMeasure::switchTo(const ArticleQuery &query)
{
    ListPane &list = m_application.window().list();
    QElapsedTimer timer;
    timer.start();
    list.setQuery(query, u"list"_s);
    until([this] { return rowsAreShown(); });
    list.view().viewport()->repaint();
    const double taken = ms(timer);
    const auto *model = qobject_cast<ArticleListModel *>(list.view().model());
    until([model] { return model->isComplete(); });
    return taken;
}

QJsonObject WindowMeasure::lists()
{
    Library &library = m_application.library();
    QJsonObject result;
    const auto measure = [&](const QString &name, const ArticleQuery &query) {
        std::vector<double> times;
        for (int i = 0; i < 5; ++i)
            times.push_back(switchTo(query));
        std::sort(times.begin(), times.end());
        result.insert(u"list: "_s + name, times[times.size() / 2]);
        result.insert(u"list, slowest of 5: "_s + name, times.back());
    };
    const auto most = [](const auto &all, auto number) {
        return *std::max_element(all.begin(), all.end(), [&](const auto &a, const auto &b) {
            return number(a) < number(b);
        });
    };
    ArticleQuery query;
    measure(u"all"_s, query);
    query.unread = true;
    measure(u"unread"_s, query);
    query = {};
    query.since = QDateTime::currentDateTime().date().startOfDay().toUTC();
    measure(u"today"_s, query);
    query = {};
    query.starred = true;
    measure(u"starred"_s, query);
    query = {};
    const auto tags = answer(library.tags());
    query.tag = most(tags, [](const Tag &tag) { return tag.articles; }).id;
    measure(u"largest tag"_s, query);
    query = {};
    const auto feeds = answer(library.feeds());
    query.feed = most(feeds, [](const Feed &feed) { return feed.total; }).id;
    measure(u"largest feed"_s, query);
    query = {};
    query.folder = answer(library.folders()).constFirst().id;
    measure(u"a folder"_s, query);
    for (const auto &[name, order] : {std::pair(u"oldest first"_s, ArticleOrder::OldestFirst),
                                      std::pair(u"by source"_s, ArticleOrder::ByFeed),
                                      std::pair(u"by title"_s, ArticleOrder::ByTitle),
                                      std::pair(u"by star"_s, ArticleOrder::ByStar)}) {
        m_application.window().list().setOrder(order);
        until([this] { return rowsAreShown(); });
        measure(u"all, "_s + name, {});
    }
    ArticleQuery unread;
    unread.unread = true;
    m_application.window().list().setOrder(ArticleOrder::ByTitle);
    measure(u"unread, by title"_s, unread);
    m_application.window().list().setOrder(ArticleOrder::NewestFirst);
    return result;
}

QJsonObject WindowMeasure::moving()
{
    QJsonObject result;
    ArticleListView &view = m_application.window().list().view();
    const auto *model = qobject_cast<ArticleListModel *>(view.model());
    switchTo({});
    QElapsedTimer timer;
    timer.start();
    QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier);
    QCoreApplication::sendEvent(&view, &end);
    until([&] { return view.currentIndex().row() == model->rowCount() - 1 && rowsAreShown(); });
    view.viewport()->repaint();
    result.insert(u"End"_s, ms(timer));

    QScrollBar *bar = view.verticalScrollBar();
    std::vector<double> frames;
    constexpr int steps = 300;
    for (int i = 0; i < steps; ++i) {
        timer.start();
        // A fast wheel, and every tenth time a drag of the handle across the list.
        bar->setValue(i % 10 == 9 ? int(double(bar->maximum()) * (i % 97) / 97)
                                  : bar->value() - 120);
        view.viewport()->repaint();
        QCoreApplication::processEvents();
        frames.push_back(ms(timer));
    }
    std::sort(frames.begin(), frames.end());
    result.insert(u"scrolling: frame, median"_s, frames[frames.size() / 2]);
    result.insert(u"scrolling: frame, 99 of 100"_s, frames[frames.size() * 99 / 100]);
    return result;
}

QJsonObject WindowMeasure::deeds()
{
    QJsonObject result;
    Library &library = m_application.library();
    Heartbeat heartbeat;
    QElapsedTimer timer;
    const auto measure = [&](const QString &name, const DeedOrder &order) {
        heartbeat.start();
        timer.start();
        const int changed = answer(library.deeds().run(order));
        result.insert(name + u": seconds"_s, ms(timer) / 1000);
        result.insert(name + u": articles"_s, changed);
        result.insert(name + u": longest pause of the window"_s, heartbeat.longestMs());
        timer.start();
        heartbeat.start();
        answer(library.deeds().undo());
        result.insert(name + u", undone: seconds"_s, ms(timer) / 1000);
        result.insert(name + u", undone: longest pause of the window"_s, heartbeat.longestMs());
    };
    DeedOrder order;
    order.kind = DeedKind::MarkRead;
    order.query = ArticleQuery();
    measure(u"mark all as read"_s, order);
    order = {};
    order.kind = DeedKind::GiveTag;
    order.tag = u"measured"_s;
    const auto keys = answer(library.keys({}));
    for (const ArticleKey &key : keys.mid(0, 10'000))
        order.articles.append(key.id);
    measure(u"tag 10,000"_s, order);
    order.kind = DeedKind::Delete;
    measure(u"delete 10,000"_s, order);

    std::vector<double> times;
    for (int i = 0; i < 9; ++i) {
        timer.start();
        answer(library.counts());
        times.push_back(ms(timer));
    }
    std::sort(times.begin(), times.end());
    result.insert(u"unread counts"_s, times[times.size() / 2]);
    return result;
}

QJsonObject WindowMeasure::run()
{
    QJsonObject result;
    const auto merge = [&result](const QJsonObject &more) {
        for (auto at = more.begin(); at != more.end(); ++at)
            result.insert(at.key(), at.value());
    };
    const auto *model =
        qobject_cast<ArticleListModel *>(m_application.window().list().view().model());
    until([model] { return model->isComplete(); });
    switchTo({});
    settle();
    result.insert(u"memory with all articles listed, MB"_s, double(residentKb()) / 1024);
    result.insert(u"memory, proportional, MB"_s, double(proportionalKb()) / 1024);
    merge(lists());
    merge(moving());
    merge(deeds());
    result.insert(u"memory after all that, MB"_s, double(residentKb()) / 1024);
    return result;
}

} // namespace naba::bench
