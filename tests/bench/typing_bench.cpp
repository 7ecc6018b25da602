// SPDX-License-Identifier: GPL-3.0-or-later
// How long after a key the window lists what was found: words of the library are typed into its
// search field letter by letter, and each key's time is taken until the rows that are seen have
// their text. typing_bench DIR [--words N] [--pause MS]; nothing is changed but the history.
#include "app/base/paths.h"
#include "app/library/search.h"
#include "app/models/article_list_model.h"
#include "ui/application.h"
#include "ui/articles/article_list_view.h"
#include "ui/list_pane.h"
#include "ui/main_window.h"
#include "ui/search/search_field.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMap>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace naba::bench {

namespace {

void until(const std::function<bool()> &isSo)
{
    while (!isSo())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
}

/// One or two words of headlines from all of the library.
QStringList searchesOf(const QString &file, int count)
{
    QStringList searches;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"titles"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return searches;
    QSqlQuery query(database);
    query.exec(u"SELECT max(id) FROM article"_s);
    const quint32 last = query.next() ? query.value(0).toUInt() : 0;
    QRandomGenerator dice(5);
    query.prepare(u"SELECT title FROM article WHERE id >= ? LIMIT 1"_s);
    for (int tries = 0; searches.size() < count && tries < count * 20 && last > 0; ++tries) {
        query.bindValue(0, 1 + dice.bounded(last));
        query.exec();
        if (!query.next())
            continue;
        const QStringList words = query.value(0).toString().remove(u'"').simplified().split(u' ');
        if (words.size() < 3)
            continue;
        const qsizetype at = dice.bounded(words.size() - 1);
        searches.append(searches.size() % 3 == 0 ? words.at(at) + u' ' + words.at(at + 1)
                                                 : words.at(at));
    }
    return searches;
}

class Typist
{
public:
    explicit Typist(Application &application)
        : m_list(application.window().list())
        , m_model(qobject_cast<ArticleListModel *>(m_list.view().model()))
    {
    }

    /// Until the list shows what is typed, or that there is nothing.
    void untilShown()
    {
        until([this] { return isShown(); });
        m_list.view().viewport()->repaint();
    }

    double type(QChar letter)
    {
        QElapsedTimer timer;
        timer.start();
        const QString text(letter);
        QKeyEvent press(QEvent::KeyPress, letter == u' ' ? Qt::Key_Space : Qt::Key_unknown,
                        Qt::NoModifier, text);
        QCoreApplication::sendEvent(&m_list.search(), &press);
        untilShown();
        return double(timer.nsecsElapsed()) / 1e6;
    }

    void clear()
    {
        m_list.clearSearch();
        untilShown();
    }

    [[nodiscard]] int rows() const { return m_model->rowCount(); }

private:
    [[nodiscard]] bool isShown() const
    {
        if (m_list.isTyping() || m_model->isLoading())
            return false;
        const ArticleListView &view = m_list.view();
        if (m_model->rowCount() == 0)
            return true;
        const int last = view.rowAt(view.viewport()->height() - 1);
        for (int row = std::max(view.rowAt(1), 0);
             row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row) {
            if (!m_model->index(row, 0).data(ArticleListModel::LoadedRole).toBool())
                return false;
        }
        return true;
    }

    ListPane &m_list;
    ArticleListModel *m_model;
};

void pause(int milliseconds)
{
    bool over = false;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, [&over] { over = true; });
    until([&over] { return over; });
}

void print(const QString &name, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double part) {
        return times.at(qsizetype(double(times.size() - 1) * part));
    };
    std::printf("%-28s p50 %7.1f ms  p95 %7.1f ms  worst %7.1f ms  (%lld keys)\n", qPrintable(name),
                at(0.5), at(0.95), at(1), static_cast<long long>(times.size()));
}

int run(const QCommandLineParser &options)
{
    const Profile profile(options.positionalArguments().constFirst());
    const QStringList searches =
        searchesOf(profile.libraryFile(), options.value(u"words"_s).toInt());
    Application application{profile};
    bool isReady = false;
    QObject::connect(&application, &Application::ready, &application, [&] { isReady = true; });
    application.start();
    until([&] { return isReady; });
    ListPane &list = application.window().list();
    list.setQuery({}, u"all"_s); // every article, not only what came today
    Typist typist(application);
    typist.untilShown();
    list.search().setFocus();

    QMap<QString, QList<double>> times;
    for (const QString &search : searches) {
        typist.clear();
        int length = 0;
        bool second = false;
        for (const QChar letter : search) {
            length = letter == u' ' ? 0 : length + 1;
            second = second || letter == u' ';
            pause(options.value(u"pause"_s).toInt());
            const double took = typist.type(letter);
            if (options.isSet(u"each"_s))
                std::printf("%7.1f ms %6d  %s\n", took, typist.rows(),
                            qPrintable(list.search().text()));
            const QString kind = second        ? u"second word"_s
                                 : length == 1 ? u"one letter"_s
                                 : length == 2 ? u"two letters"_s
                                               : u"three letters and more"_s;
            times[kind].append(took);
            times[u"~ all"_s].append(took);
        }
    }
    for (auto one = times.cbegin(); one != times.cend(); ++one)
        print(one.key(), *one);
    return 0;
}

} // namespace

} // namespace naba::bench

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"DIR"_s, u"A profile with articles that are indexed."_s);
    options.addOption({u"words"_s, u"Searches that are typed."_s, u"N"_s, u"40"_s});
    options.addOption({u"pause"_s, u"Milliseconds between keys."_s, u"MS"_s, u"60"_s});
    options.addOption({u"each"_s, u"Print each key."_s});
    options.addHelpOption();
    options.process(QCoreApplication::arguments());
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    return naba::bench::run(options);
}
