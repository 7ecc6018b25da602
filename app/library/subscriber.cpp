// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/subscriber.h"

#include "app/base/when_answered.h"
#include "app/library/address.h"
#include "app/library/feed_search.h"
#include "app/library/ingest.h"

#include <QPromise>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

/// What some bytes turned out to be.
struct Subscriber::Look
{
    Fetched fetched;
    Ingested ingested;
    QByteArray hash;
    QList<FeedChoice> announced; ///< if it is a page
    FeedGuesses guesses;         ///< if it is a page that announces nothing
    std::optional<Error> error;
};

/// A feed that was found by guessing.
struct Subscriber::Find
{
    QUrl url;
    std::shared_ptr<Look> look;
};

/// One subscribe() on its way.
struct Subscriber::Attempt
{
    QPromise<Result<Feed>> promise;
    SubscribeOptions options;
    QList<QUrl> candidates;       ///< addresses to try; the first is tried now
    std::optional<Error> earlier; ///< why the candidate before failed
    std::optional<QUrl> page;     ///< the page that announced the feed that is fetched now
    Login login;                  ///< what was typed with the address, for its host alone
    QString loginHost;
    FeedGuesses guesses; ///< still to be asked, if the page announces nothing
    QList<Find> finds;   ///< guesses that are feeds

    /// The name and password for an address: for what was typed, and where that leads on its host.
    [[nodiscard]] Login loginFor(const QUrl &url) const
    {
        return url.host() == loginHost ? login : Login();
    }

    void finish(Result<Feed> result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }
};

namespace {

/// For https where nobody said so: a server that knows only http may keep silent.
constexpr int guessTimeoutMs = 8'000;

/// Whether another scheme might do better after this error. Not after a certificate that is not
/// right: whoever stands between would only have to spoil it to be asked without one.
bool isWorthAnotherScheme(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::ConnectionFailed:
    case ErrorKind::Timeout:
    case ErrorKind::HttpStatus:
    case ErrorKind::TooManyRedirects:
    case ErrorKind::NetworkOther:
        return true;
    default:
        return false;
    }
}

/// Of two failures, the one that says more: somebody who answered before somebody who did not.
Error moreTelling(const Error &first, const Error &second)
{
    const auto answered = [](const Error &error) {
        return error.kind == ErrorKind::HttpStatus || error.kind == ErrorKind::NotAFeed ||
               error.kind == ErrorKind::NoFeedInPage || error.kind == ErrorKind::SeveralFeeds;
    };
    return answered(second) ? second : first;
}

} // namespace

Subscriber::Subscriber(store::Store &store, Executor &pool, Clock clock, Credentials &credentials)
    : m_store(store)
    , m_pool(pool)
    , m_credentials(credentials)
    , m_fetcher(pool, std::move(clock))
{
}

Subscriber::~Subscriber() = default;

void Subscriber::close()
{
    m_closed = true;
    m_fetcher.cancelAll();
}

QFuture<Result<Feed>> Subscriber::subscribe(const QString &address, SubscribeOptions options)
{
    const auto candidates = addressesFor(address, options.allowFiles);
    if (!candidates)
        return ready<Result<Feed>>(tl::unexpected<Error>(candidates.error()));
    auto attempt = std::make_shared<Attempt>();
    attempt->promise.start();
    attempt->options = options;
    attempt->candidates = *candidates;
    for (QUrl &candidate : attempt->candidates) {
        attempt->login = takeLogin(candidate);
        attempt->loginHost = candidate.host();
    }
    const QFuture<Result<Feed>> future = attempt->promise.future();

    // Asked before the network is: most often this is what is wrong.
    whenAnswered(m_store.feedAt(attempt->candidates), this,
                 [this, attempt](const Result<std::optional<FeedId>> &found) {
                     if (m_closed)
                         return;
                     if (!found)
                         attempt->finish(tl::unexpected<Error>(found.error()));
                     else if (*found)
                         attempt->finish(fail(ErrorKind::AlreadySubscribed,
                                              attempt->candidates.constFirst().toString()));
                     else
                         fetch(attempt);
                 });
    return future;
}

void Subscriber::fetch(const AttemptPtr &attempt)
{
    FetchRequest request;
    request.url = attempt->candidates.constFirst();
    request.allowFiles = attempt->options.allowFiles;
    const Login login = attempt->loginFor(request.url);
    request.user = login.user;
    request.password = login.password;
    if (attempt->candidates.size() > 1)
        request.timeoutMs = guessTimeoutMs;
    whenAnswered(m_fetcher.fetch(request), this, [this, attempt](const Result<Fetched> &fetched) {
        if (m_closed)
            return;
        if (!fetched)
            failed(attempt, fetched.error());
        else
            examine(attempt, *fetched);
    });
}

std::shared_ptr<Subscriber::Look> Subscriber::lookAt(const Fetched &fetched)
{
    auto seen = std::make_shared<Look>();
    seen->fetched = fetched;
    auto ingested = ingest(fetched);
    if (ingested) {
        seen->ingested = std::move(*ingested);
        seen->hash = bodyHash(fetched);
        return seen;
    }
    seen->error = ingested.error();
    if (looksLikePage(fetched)) {
        seen->announced = announcedBy(fetched);
        if (seen->announced.isEmpty())
            seen->guesses = guessesFor(fetched);
        seen->error = Error{ErrorKind::NoFeedInPage, fetched.url.toString(), 0};
    }
    return seen;
}

void Subscriber::examine(const AttemptPtr &attempt, const Fetched &fetched)
{
    const auto look = [fetched] {
        return lookAt(fetched);
    };
    whenAnswered(
        m_pool.run(Priority::User, look), this, [this, attempt](const std::shared_ptr<Look> &seen) {
            if (m_closed)
                return;
            if (!seen->error) {
                store(attempt, *seen);
            } else if (attempt->page) {
                // One page leads to a feed; a page that leads to a page leads nowhere.
                failed(attempt, Error{ErrorKind::NotAFeed, seen->fetched.url.toString(), 0});
            } else if (seen->announced.size() == 1) {
                attempt->page = seen->fetched.url;
                follow(attempt, seen->announced.constFirst().url);
            } else if (seen->announced.size() > 1) {
                failed(attempt, severalFeeds(seen->announced));
            } else if (seen->error->kind == ErrorKind::NoFeedInPage) {
                attempt->page = seen->fetched.url;
                attempt->guesses = seen->guesses;
                guess(attempt);
            } else {
                failed(attempt, *seen->error);
            }
        });
}

/// Asks the next guess, one after the other; after the last, or the first usual address that is a
/// feed, takes what was found.
void Subscriber::guess(const AttemptPtr &attempt)
{
    QList<QUrl> &linked = attempt->guesses.linked;
    QList<QUrl> &usual = attempt->guesses.usual;
    if (linked.isEmpty() && (usual.isEmpty() || !attempt->finds.isEmpty())) {
        takeFinds(attempt);
        return;
    }
    FetchRequest request;
    request.url = linked.isEmpty() ? usual.takeFirst() : linked.takeFirst();
    request.timeoutMs = guessTimeoutMs;
    const Login login = attempt->loginFor(request.url);
    request.user = login.user;
    request.password = login.password;
    whenAnswered(m_fetcher.fetch(request), this,
                 [this, attempt, url = request.url](const Result<Fetched> &fetched) {
                     if (m_closed)
                         return;
                     if (!fetched) {
                         if (!mayGuessOn(fetched.error()))
                             attempt->guesses.usual.clear();
                         guess(attempt);
                         return;
                     }
                     const auto look = [body = *fetched] {
                         return lookAt(body);
                     };
                     whenAnswered(m_pool.run(Priority::User, look), this,
                                  [this, attempt, url](const std::shared_ptr<Look> &seen) {
                                      if (m_closed)
                                          return;
                                      const auto same = [&seen](const Find &find) {
                                          return find.look->hash == seen->hash;
                                      };
                                      if (!seen->error && std::none_of(attempt->finds.begin(),
                                                                       attempt->finds.end(), same))
                                          attempt->finds.append({url, seen});
                                      guess(attempt);
                                  });
                 });
}

void Subscriber::takeFinds(const AttemptPtr &attempt)
{
    if (attempt->finds.isEmpty()) {
        failed(attempt, Error{ErrorKind::NoFeedInPage, attempt->page->toString(), 0});
        return;
    }
    if (attempt->finds.size() > 1) {
        QList<FeedChoice> choices;
        for (const Find &find : std::as_const(attempt->finds))
            choices.append({find.url, find.look->ingested.title, find.look->ingested.kind});
        failed(attempt, severalFeeds(choices));
        return;
    }
    // The store tells if it is there already.
    attempt->candidates = {attempt->finds.constFirst().url};
    store(attempt, *attempt->finds.constFirst().look);
}

void Subscriber::follow(const AttemptPtr &attempt, const QUrl &feed)
{
    attempt->candidates = {feed};
    takeLogin(attempt->candidates.first()); // a page's word is nobody's password
    whenAnswered(m_store.feedAt({feed}), this,
                 [this, attempt](const Result<std::optional<FeedId>> &found) {
                     if (m_closed)
                         return;
                     if (!found)
                         attempt->finish(tl::unexpected<Error>(found.error()));
                     else if (*found)
                         attempt->finish(fail(ErrorKind::AlreadySubscribed,
                                              attempt->candidates.constFirst().toString()));
                     else
                         fetch(attempt);
                 });
}

void Subscriber::store(const AttemptPtr &attempt, const Look &look)
{
    store::NewFeed feed;
    feed.url = attempt->candidates.constFirst();
    // After a redirect: the same feed may be there by the address it leads to.
    if (const QUrl end = normalised(look.fetched.url); end != feed.url)
        feed.otherUrls.append(end);
    feed.answer = {look.ingested.title, look.ingested.siteUrl,     look.ingested.language,
                   look.fetched.etag,   look.fetched.lastModified, look.hash};
    feed.checked = true;
    const Login login = attempt->loginFor(feed.url);
    feed.signsIn = !login.user.isEmpty();
    whenAnswered(
        m_store.subscribe(feed, look.ingested.articles), this,
        [this, attempt, login](const Result<store::Subscription> &stored) {
            if (m_closed)
                return;
            if (!stored) {
                attempt->finish(tl::unexpected<Error>(stored.error()));
                return;
            }
            if (!login.user.isEmpty())
                m_credentials.keep(stored->feed.id, login);
            Q_EMIT changed(FeedsChanged{});
            if (!stored->articles.added.isEmpty())
                Q_EMIT changed(ArticlesStored{stored->feed.id, stored->articles.added, {}});
            attempt->finish(stored->feed);
        });
}

void Subscriber::failed(const AttemptPtr &attempt, const Error &error)
{
    if (attempt->candidates.size() > 1 && !attempt->page && isWorthAnotherScheme(error)) {
        attempt->earlier = error;
        attempt->candidates.removeFirst();
        fetch(attempt);
        return;
    }
    attempt->finish(
        tl::unexpected<Error>(attempt->earlier ? moreTelling(*attempt->earlier, error) : error));
}

} // namespace naba
