// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/whole_articles.h"

#include "app/base/when_answered.h"
#include "app/html/clean_text.h"
#include "app/html/extract.h"
#include "app/store/whole_store.h"

#include <QPromise>
#include <QSet>

#include <algorithm>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = qint64{8} * 1024 * 1024;
constexpr int mostPages = 10;
/// Pages that are fetched at a time without anybody waiting for them.
constexpr int mostUnasked = 2;
/// A page with less is asked for its simpler version.
constexpr qsizetype littleText = 400;

/// Whether trying again later may do better.
bool mayPass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NoArticle:
    case ErrorKind::TooLarge:
    case ErrorKind::PrivateAddress:
    case ErrorKind::TooManyRedirects:
    case ErrorKind::UnsupportedScheme:
    case ErrorKind::WrongAddress:
        return false;
    case ErrorKind::HttpStatus:
        return error.code >= 500 || error.code == 429 || error.code == 408;
    default:
        return true;
    }
}

bool isPage(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "text/html" || type == "application/xhtml+xml" ||
           type == "text/plain" || type == "application/octet-stream";
}

} // namespace

/// A fetched page, read.
struct PageText
{
    html::Extracted found;
    QString text;
};

/// One article on its way.
struct WholeArticles::Job
{
    ArticleId id;
    bool asked = false; ///< somebody waits for it
    store::WholeTask task;
    std::vector<Done> done;
    QSet<QUrl> seen;
    bool simpler = false; ///< the simpler version was asked for
    int pages = 0;
    QString html;
    QString text;
    QUrl image;
};

WholeArticles::WholeArticles(store::Connections &connections, Executor &pool, Clock clock)
    : m_connections(connections)
    , m_pool(pool)
    , m_clock(std::move(clock))
{
}

WholeArticles::~WholeArticles() = default;

void WholeArticles::close()
{
    m_closed = true;
    m_waiting.clear();
    m_http.cancelAll();
}

QFuture<Result<void>> WholeArticles::get(ArticleId id)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    begin(id, true, [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<void>> WholeArticles::setAlways(FeedId feed, bool always)
{
    const auto question = m_connections.writeForUser([feed, always](store::Database &database) {
        return store::updateAlwaysWhole(database, feed, always);
    });
    return mapped(question, this, [this, always](const Result<void> &stored) {
        if (!stored || m_closed)
            return stored;
        Q_EMIT changed(FeedsChanged{});
        if (always && m_automatic)
            getMissing();
        return stored;
    });
}

QFuture<Result<WholeReport>> WholeArticles::getMissing(int most)
{
    struct Batch
    {
        QPromise<Result<WholeReport>> promise;
        WholeReport report;
        qsizetype left = 0;
    };

    auto batch = std::make_shared<Batch>();
    batch->promise.start();
    const auto answer = [batch] {
        batch->promise.addResult(batch->report);
        batch->promise.finish();
    };
    const auto question = m_connections.read(
        [most](store::Database &database) { return store::selectMissing(database, most); });
    whenAnswered(question, this, [this, batch, answer](const Result<QList<ArticleId>> &ids) {
        if (m_closed)
            return;
        if (!ids) {
            batch->promise.addResult(tl::unexpected<Error>(ids.error()));
            batch->promise.finish();
            return;
        }
        batch->left = ids->size();
        if (ids->isEmpty())
            answer();
        for (const ArticleId id : *ids) {
            begin(id, false, [batch, answer, id](const Result<void> &result) {
                if (result)
                    ++batch->report.got;
                else
                    batch->report.failures.append({id, result.error()});
                if (--batch->left == 0)
                    answer();
            });
        }
    });
    return batch->promise.future();
}

void WholeArticles::note(const Change &change)
{
    if (!m_automatic || m_closed)
        return;
    if (const auto *stored = std::get_if<ArticlesStored>(&change))
        enqueue(stored->added);
    else if (const auto *status = std::get_if<StatusChanged>(&change);
             status && status->starred == true)
        enqueue(status->ids);
}

/// Those of these that are to be got without being asked.
void WholeArticles::enqueue(const QList<ArticleId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto question = m_connections.read(
        [ids](store::Database &database) { return store::selectWanted(database, ids); });
    whenAnswered(question, this, [this](const Result<QList<ArticleId>> &wanted) {
        for (const ArticleId id : wanted.value_or(QList<ArticleId>()))
            begin(id, false, {});
    });
}

void WholeArticles::begin(ArticleId id, bool asked, Done done)
{
    if (m_closed)
        return;
    JobPtr &known = m_jobs[id];
    if (!known) {
        known = std::make_shared<Job>();
        known->id = id;
        m_waiting.append(id);
    }
    const JobPtr job = known;
    if (done)
        job->done.push_back(std::move(done));
    if (!asked) {
        runQueue();
    } else if (m_waiting.removeOne(id)) {
        job->asked = true; // does not wait for its turn
        start(job);
    }
}

void WholeArticles::runQueue()
{
    while (m_unasked < mostUnasked && !m_waiting.isEmpty()) {
        ++m_unasked;
        start(m_jobs.value(m_waiting.takeFirst()));
    }
}

void WholeArticles::start(const JobPtr &job)
{
    const auto question = m_connections.read(
        [id = job->id](store::Database &database) { return store::selectWholeTask(database, id); });
    whenAnswered(question, this, [this, job](const Result<store::WholeTask> &task) {
        if (m_closed)
            return;
        if (!task) {
            end(job, tl::unexpected<Error>(task.error()));
            return;
        }
        job->task = *task;
        fetch(job, task->article.header.url);
    });
}

void WholeArticles::fetch(const JobPtr &job, const QUrl &address)
{
    if (address.isEmpty()) {
        failed(job, Error{ErrorKind::NoArticle, {}, 0});
        return;
    }
    job->seen.insert(address);
    net::HttpRequest request;
    request.url = address;
    request.accept = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"_ba;
    request.maxBytes = mostBytes;
    // A feed may name any address, also of this machine's neighbours.
    request.reach = net::HttpRequest::Reach::Public;
    request.home = job->task.feed;
    whenAnswered(m_http.get(request), this, [this, job](const Result<net::HttpResponse> &answer) {
        if (m_closed)
            return;
        if (!answer) {
            failed(job, answer.error());
            return;
        }
        const auto question =
            m_pool.run(job->asked ? Priority::User : Priority::Ingest, [response = *answer] {
                PageText page;
                if (isPage(response.contentType))
                    page.found = html::extract(response.body, response.contentType, response.url);
                page.text = html::textOfClean(page.found.contentHtml);
                return page;
            });
        whenAnswered(question, this, [this, job](const PageText &page) {
            if (!m_closed)
                take(job, page);
        });
    });
}

void WholeArticles::take(const JobPtr &job, const PageText &page)
{
    // A simpler version may hold less than the page that named it.
    const bool isFirst = job->pages == 0;
    const bool again = !isFirst && (page.text.isEmpty() || job->text.contains(page.text));
    if (isFirst && page.text.size() >= job->text.size()) {
        job->html = page.found.contentHtml;
        job->text = page.text;
    } else if (!isFirst && !again) {
        job->html += page.found.contentHtml;
        job->text += u'\n' + page.text;
    }
    if (job->image.isEmpty())
        job->image = page.found.image;
    const QUrl &simpler = page.found.simplerPage;
    if (isFirst && page.text.size() < littleText && !simpler.isEmpty() && !job->simpler &&
        !job->seen.contains(simpler)) {
        job->simpler = true;
        fetch(job, simpler);
        return;
    }
    ++job->pages;
    const QUrl &next = page.found.nextPage;
    if (next.isEmpty() || again || job->pages >= mostPages || job->seen.contains(next))
        finish(job);
    else
        fetch(job, next);
}

void WholeArticles::finish(const JobPtr &job)
{
    const qsizetype known = html::textOfClean(job->task.article.contentHtml).size();
    // Half of what the feed has is some other text of the page.
    if (job->text.trimmed().isEmpty() || job->text.size() * 2 < known) {
        job->pages = 0;
        job->text.clear();
        failed(job, Error{ErrorKind::NoArticle, {}, 0});
        return;
    }
    const store::WholeText whole{.contentHtml = job->html, .image = job->image};
    const auto store = [id = job->id, whole, now = m_clock()](store::Database &database) {
        return store::storeWhole(database, id, whole, now);
    };
    auto stored = job->asked ? m_connections.writeForUser(store) : m_connections.writeIngest(store);
    whenAnswered(stored, this, [this, job](const Result<void> &done) {
        if (m_closed)
            return;
        if (done)
            Q_EMIT changed(ArticlesStored{job->task.article.header.feed, {}, {job->id}});
        end(job, done);
    });
}

void WholeArticles::failed(const JobPtr &job, const Error &error)
{
    if (job->pages > 0 || (job->simpler && !job->text.isEmpty())) {
        job->simpler = false;
        finish(job); // what is there is better than nothing
        return;
    }
    if (mayPass(error)) {
        end(job, tl::unexpected<Error>(error));
        return;
    }
    const auto question = m_connections.writeIngest(
        [id = job->id, error, now = m_clock()](store::Database &database) {
            return store::storeWholeFailure(database, id, error, now);
        });
    whenAnswered(question, this, [this, job, error](const Result<void> &) {
        if (!m_closed)
            end(job, tl::unexpected<Error>(error));
    });
}

void WholeArticles::end(const JobPtr &job, const Result<void> &result)
{
    m_jobs.remove(job->id);
    m_unasked -= job->asked ? 0 : 1;
    for (const Done &done : job->done)
        done(result);
    runQueue();
}

} // namespace naba
