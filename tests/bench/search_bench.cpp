// SPDX-License-Identifier: GPL-3.0-or-later
// How long a search takes, beside LIKE and a plain FTS5 table over the same rows, in one run:
//   make_library --profile DIR --articles 1000000 && search_bench DIR [--compared N] [--queries N]
// Queries are made of the library's own words: one to three of them, phrases and beginnings, as
// common as they come.
#include "app/base/paths.h"
#include "app/library/library.h"
#include "app/library/search.h"
#include "app/library/search_text.h"
#include "app/store/search_store.h"
#include "app/text/fold.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QMap>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace naba::bench {

namespace {

template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

struct Row
{
    qint64 id = 0;
    QString title;
    QString body;
};

/// The newest rows of a library as plain text.
QList<Row> rowsOf(const QString &file, qint64 count)
{
    QList<Row> rows;
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
    database.setDatabaseName(file);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        return rows;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT a.id, a.title, a.summary, b.content_html FROM article a"
                  " JOIN body b ON b.article_id = a.id ORDER BY a.id DESC LIMIT ?"_s);
    query.addBindValue(count);
    query.exec();
    while (query.next()) {
        rows.append({query.value(0).toLongLong(), query.value(1).toString(),
                     searchedBody(query.value(3).toString(), query.value(2).toString())});
    }
    return rows;
}

/// The same rows under LIKE and under FTS5 as it comes.
class Others
{
public:
    explicit Others(const QList<Row> &rows)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"others"_s);
        m_database.setDatabaseName(m_directory.filePath(u"others.db"_s));
        m_database.open();
        QSqlQuery query(m_database);
        query.exec(u"CREATE TABLE plain (id INTEGER PRIMARY KEY, folded TEXT)"_s);
        query.exec(u"CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '',"
                   " tokenize = 'unicode61')"_s);
        m_database.transaction();
        QSqlQuery plain(m_database);
        plain.prepare(u"INSERT INTO plain VALUES (?, ?)"_s);
        QSqlQuery words(m_database);
        words.prepare(u"INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)"_s);
        for (const Row &row : rows) {
            plain.addBindValue(row.id);
            plain.addBindValue(text::fold(row.title + u' ' + row.body));
            plain.exec();
            words.addBindValue(row.id);
            words.addBindValue(row.title);
            words.addBindValue(row.body);
            words.exec();
        }
        m_database.commit();
    }

    double like(const QString &typed)
    {
        QString sql = u"SELECT id FROM plain WHERE 1"_s;
        const QStringList parts = text::fold(bare(typed)).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size(); ++i)
            sql += u" AND folded LIKE ?"_s;
        QSqlQuery query(m_database);
        query.prepare(sql + u" ORDER BY id DESC LIMIT 100"_s);
        for (const QString &part : parts)
            query.addBindValue(u'%' + part + u'%');
        return timed(query);
    }

    double plain(const QString &typed)
    {
        QString match = typed;
        if (!typed.startsWith(u'"') && !typed.endsWith(u'*'))
            match = u'"' + typed.split(u' ', Qt::SkipEmptyParts).join(u"\" AND \""_s) + u'"';
        QSqlQuery query(m_database);
        query.prepare(u"SELECT rowid FROM words WHERE words MATCH ? ORDER BY rank LIMIT 100"_s);
        query.addBindValue(match);
        return timed(query);
    }

private:
    static QString bare(QString typed) { return typed.remove(u'"').remove(u'*'); }

    static double timed(QSqlQuery &query)
    {
        QElapsedTimer timer;
        timer.start();
        query.setForwardOnly(true);
        query.exec();
        while (query.next()) {
        }
        return double(timer.nsecsElapsed()) / 1e6;
    }

    QTemporaryDir m_directory;
    QSqlDatabase m_database;
};

/// Queries by kind, of words as they stand in the rows: a word is drawn as often as it occurs, so
/// common ones are common here too.
QMap<QString, QStringList> queriesOf(const QList<Row> &rows, int each)
{
    QRandomGenerator dice(3);
    QMap<QString, QStringList> queries;
    const auto word = [&](const QStringList &words, qsizetype at) {
        return words.at(at);
    };
    for (int i = 0; i < each; ++i) {
        const Row &row = rows.at(dice.bounded(rows.size()));
        const QStringList words =
            (row.title + u' ' + row.body).simplified().remove(u'.').remove(u'"').split(u' ');
        if (words.size() < 12)
            continue;
        const auto any = [&] {
            return word(words, dice.bounded(words.size() - 2));
        };
        const qsizetype at = dice.bounded(words.size() - 3);
        queries[u"1 word"_s].append(any());
        queries[u"2 words"_s].append(any() + u' ' + any());
        queries[u"3 words"_s].append(any() + u' ' + any() + u' ' + any());
        queries[u"phrase"_s].append(u'"' + words.at(at) + u' ' + words.at(at + 1) + u'"');
        queries[u"prefix"_s].append(any().left(4) + u'*');
    }
    return queries;
}

double share(QList<double> times, double part)
{
    std::sort(times.begin(), times.end());
    return times.isEmpty() ? 0 : times.at(qsizetype(double(times.size() - 1) * part));
}

void print(const char *kind, const char *what, const QList<double> &times)
{
    std::printf("%-8s %-14s p50 %9.2f ms  p95 %9.2f ms  worst %9.2f ms  (%lld)\n", kind, what,
                share(times, 0.5), share(times, 0.95), share(times, 1),
                static_cast<long long>(times.size()));
}

int run(const QString &directory, qint64 compared, int each)
{
    const Profile profile(directory);
    const QList<Row> rows = rowsOf(profile.libraryFile(), compared);
    if (rows.isEmpty()) {
        std::fprintf(stderr, "no articles in %s\n", qPrintable(directory));
        return 1;
    }
    Library library(profile);
    if (!await(library.open()) || !await(library.search().caughtUp()))
        return 1;
    Others others(rows);
    std::printf("LIKE and FTS5 look at %lld rows, the library at all of its own\n",
                static_cast<long long>(rows.size()));
    const QMap<QString, QStringList> queries = queriesOf(rows, each);
    QList<double> all;
    for (auto kind = queries.cbegin(); kind != queries.cend(); ++kind) {
        QMap<QString, QList<double>> times;
        for (const QString &typed : *kind) {
            SearchRequest request;
            request.typed = typed;
            for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
                request.order = order;
                const auto answer = await(library.search().find(request));
                const double took = answer ? answer->milliseconds : -1;
                times[order == SearchOrder::Best ? u"naba best"_s : u"naba newest"_s].append(took);
                all.append(took);
            }
            times[u"FTS5 unicode61"_s].append(others.plain(typed));
            times[u"LIKE"_s].append(others.like(typed));
        }
        for (auto one = times.cbegin(); one != times.cend(); ++one)
            print(qPrintable(kind.key()), qPrintable(one.key()), *one);
    }
    print("all", "naba", all);
    return 0;
}

} // namespace

} // namespace naba::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addPositionalArgument(u"DIR"_s, u"A profile with articles."_s);
    options.addOption({u"compared"_s, u"Rows that LIKE and FTS5 look at."_s, u"N"_s, u"100000"_s});
    options.addOption({u"queries"_s, u"Queries of each kind."_s, u"N"_s, u"100"_s});
    options.addHelpOption();
    options.process(QCoreApplication::arguments());
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    return naba::bench::run(options.positionalArguments().constFirst(),
                            options.value(u"compared"_s).toLongLong(),
                            options.value(u"queries"_s).toInt());
}
