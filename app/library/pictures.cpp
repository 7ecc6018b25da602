// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/pictures.h"

#include "app/base/when_answered.h"
#include "app/html/blocks.h"
#include "app/library/picture_header.h"
#include "app/library/svg_clean.h"
#include "app/net/beacons.h"
#include "app/store/picture_store.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr int picturesAtOnce = 6;
constexpr int picturesPerHost = 2;
constexpr int trimDelayMs = 2000;
constexpr qint64 touchSeconds = 3600; ///< what was looked at a moment ago is not written again

void collect(const std::vector<Block> &blocks, QList<QUrl> &found, QSet<QUrl> &seen)
{
    for (const Block &block : blocks) {
        const bool tiny = net::isBeaconSize({block.imageWidth, block.imageHeight});
        const QUrl &url = block.image;
        const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
        if (web && !tiny && !net::isBeacon(url) && !seen.contains(url)) {
            seen.insert(url);
            found.append(url);
        }
        collect(block.children, found, seen);
    }
}

/// Whether asking again would bring the same answer.
bool isFinal(ErrorKind kind)
{
    return kind == ErrorKind::NotAPicture || kind == ErrorKind::Beacon ||
           kind == ErrorKind::TooLarge;
}

} // namespace

/// One address on its way, for everybody who asked for it.
struct Pictures::Job
{
    ArticleId article;
    QUrl url;
    QUrl home;
    std::vector<std::shared_ptr<QPromise<Answer>>> waiting;
};

Pictures::Pictures(store::Connections &connections, Executor &pool, const QString &folder,
                   Clock clock, std::function<qint64()> budget)
    : m_connections(connections)
    , m_pool(pool)
    , m_files(folder)
    , m_clock(std::move(clock))
    , m_budget(std::move(budget))
    , m_shelf(u"pictures"_s, 1)
{
    m_trimSoon.setSingleShot(true);
    m_trimSoon.setInterval(trimDelayMs);
    connect(&m_trimSoon, &QTimer::timeout, this, [this] { trim(); });
}

Pictures::~Pictures() = default;

void Pictures::close()
{
    m_closed = true;
    m_trimSoon.stop();
    m_queue.clear();
    m_jobs.clear();
    m_http.cancelAll();
    m_shelf.wait();
}

QList<QUrl> Pictures::shownBy(const Article &article)
{
    html::BlockOptions options;
    options.base = article.header.url;
    const QString &text = article.wholeHtml.isEmpty() ? article.contentHtml : article.wholeHtml;
    return shownIn(html::blocks(text, options));
}

QList<QUrl> Pictures::shownIn(const Document &document)
{
    QList<QUrl> found;
    QSet<QUrl> seen;
    collect(document.blocks, found, seen);
    return found;
}

/// On a worker.
Pictures::Answer Pictures::readNow(const QUrl &url) const
{
    const auto known =
        m_connections
            .read([url](store::Database &database) { return store::selectPicture(database, url); })
            .result();
    if (!known)
        return tl::unexpected<Error>(known.error());
    if (known->refused && isFinal(*known->refused))
        return fail(*known->refused, url.host());
    if (!known->kept)
        return fail(ErrorKind::NotFound, url.host());
    auto bytes = m_files.read(known->kept->hash);
    if (!bytes) {
        m_connections.writeIngest([hash = known->kept->hash](store::Database &database) {
            return store::forgetPicture(database, hash);
        });
        return tl::unexpected<Error>(bytes.error());
    }
    if (known->used.secsTo(m_clock()) > touchSeconds) {
        m_connections.write(Priority::Maintenance, store::Transaction::Durability::Process,
                            [url, now = m_clock()](store::Database &database) {
                                return store::touchPicture(database, url, now);
                            });
    }
    return Picture{*known->kept, *bytes};
}

QFuture<Pictures::Answer> Pictures::kept(const QUrl &url)
{
    return m_pool.run(Priority::User, [this, url] { return readNow(url); });
}

QFuture<Pictures::Answer> Pictures::fetch(ArticleId article, const QUrl &url)
{
    if (net::isBeacon(url))
        return ready<Answer>(fail(ErrorKind::Beacon, url.host()));
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    JobPtr &job = m_jobs[url];
    if (job) {
        job->waiting.push_back(promise);
        return future;
    }
    job = std::make_shared<Job>();
    job->article = article;
    job->url = url;
    job->waiting.push_back(promise);
    start(job);
    return future;
}

/// Looks at what is kept first.
void Pictures::start(const JobPtr &job)
{
    whenAnswered(kept(job->url), this, [this, job](const Answer &answer) {
        if (m_closed)
            return;
        if (answer || answer.error().kind != ErrorKind::NotFound) {
            if (answer) {
                // Another article's picture is this one's too, and is protected by either.
                m_connections.writeIngest([job](store::Database &database) {
                    return store::linkPicture(database, job->article, job->url);
                });
            }
            finish(job, answer);
            return;
        }
        const auto question =
            m_connections.read([article = job->article](store::Database &database) {
                return store::selectFeedAddress(database, article);
            });
        whenAnswered(question, this, [this, job](const Result<QUrl> &home) {
            if (m_closed)
                return;
            job->home = home.value_or(QUrl());
            queue(job);
        });
    });
}

void Pictures::queue(const JobPtr &job)
{
    m_queue.push_back(job);
    pump();
}

void Pictures::pump()
{
    for (auto next = m_queue.begin(); next != m_queue.end() && m_active < picturesAtOnce;) {
        const JobPtr job = *next;
        int &busy = m_busyHosts[job->url.host()];
        if (busy >= picturesPerHost) {
            ++next;
            continue;
        }
        ++busy;
        ++m_active;
        next = m_queue.erase(next);
        // Never from within this loop: an answer that is there at once would come back to it.
        QMetaObject::invokeMethod(
            this, [this, job] { ask(job); }, Qt::QueuedConnection);
    }
}

void Pictures::ask(const JobPtr &job)
{
    if (m_closed)
        return;
    net::HttpRequest request;
    request.url = job->url;
    request.accept = "image/webp,image/png,image/jpeg,image/gif,image/svg+xml;q=0.8"_ba;
    request.maxBytes = mostBytes;
    request.reach = net::HttpRequest::Reach::Public;
    request.home = job->home;
    whenAnswered(m_http.get(request), this, [this, job](const Result<net::HttpResponse> &answer) {
        if (m_closed)
            return;
        --m_active;
        if (--m_busyHosts[job->url.host()] <= 0)
            m_busyHosts.remove(job->url.host());
        pump();
        if (answer)
            examine(job, answer->body);
        else if (isFinal(answer.error().kind))
            refuse(job, answer.error());
        else
            finish(job, tl::unexpected<Error>(answer.error()));
    });
}

/// What a picture's bytes are worth, before and after they are made to fit. On a worker.
Pictures::Answer Pictures::checked(const QByteArray &bytes, const Fit &fit)
{
    const auto header = readPictureHeader(bytes);
    if (!header)
        return fail(ErrorKind::NotAPicture, u"not a kind of picture"_s);
    if (net::isBeaconSize(header->size))
        return fail(ErrorKind::Beacon);
    Picture picture;
    picture.bytes = bytes;
    picture.facts.format = header->format;
    picture.facts.size = header->size;
    if (header->format == "svg") {
        const auto clean = cleanSvg(bytes);
        if (!clean)
            return fail(ErrorKind::NotAPicture, u"not a plain drawing"_s);
        picture.bytes = *clean;
        picture.facts.fitted = true;
    } else {
        const QSize size = header->size;
        if (size.width() > mostSide || size.height() > mostSide ||
            qint64{size.width()} * size.height() > mostPixels)
            return fail(ErrorKind::TooLarge, u"%1 x %2"_s.arg(size.width()).arg(size.height()));
        picture.facts.fitted = false;
        if (fit) {
            auto fitted = fit(picture);
            if (!fitted)
                return fail(ErrorKind::NotAPicture, u"cannot be unpacked"_s);
            picture = std::move(*fitted);
            picture.facts.fitted = true;
        }
    }
    picture.facts.bytes = picture.bytes.size();
    picture.facts.hash = PictureFiles::hashOf(picture.bytes);
    return picture;
}

void Pictures::examine(const JobPtr &job, const QByteArray &bytes)
{
    const auto question =
        m_pool.run(Priority::Ingest, [bytes, fit = m_fit] { return checked(bytes, fit); });
    whenAnswered(question, this, [this, job](const Answer &picture) {
        if (m_closed)
            return;
        if (picture)
            keep(job, *picture);
        else
            refuse(job, picture.error());
    });
}

void Pictures::keep(const JobPtr &job, const Picture &picture)
{
    const auto question =
        m_shelf.run(Priority::Ingest, [this, job, picture, now = m_clock()]() -> Result<void> {
            if (auto written = m_files.write(picture.facts.hash, picture.bytes); !written)
                return written;
            return m_connections
                .writeIngest([job, facts = picture.facts, now](store::Database &database) {
                    return store::insertPicture(database, job->article, job->url, facts, now);
                })
                .result();
        });
    whenAnswered(question, this, [this, job, picture](const Result<void> &stored) {
        if (m_closed)
            return;
        if (stored) {
            if (!m_trimSoon.isActive())
                m_trimSoon.start();
            Q_EMIT usageChanged();
        }
        // It can be looked at even if there is no room to keep it.
        Picture fresh = picture;
        fresh.fresh = true;
        finish(job, fresh);
    });
}

void Pictures::refuse(const JobPtr &job, const Error &error)
{
    const auto question =
        m_connections.writeIngest([job, kind = error.kind](store::Database &database) {
            return store::refusePicture(database, job->article, job->url, kind);
        });
    whenAnswered(question, this, [this, job, error](const Result<void> &) {
        if (!m_closed)
            finish(job, tl::unexpected<Error>(error));
    });
}

void Pictures::finish(const JobPtr &job, const Answer &answer)
{
    m_jobs.remove(job->url);
    for (const auto &promise : std::exchange(job->waiting, {})) {
        promise->addResult(answer);
        promise->finish();
    }
}

} // namespace naba
