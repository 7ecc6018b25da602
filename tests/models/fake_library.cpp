// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/fake_library.h"

#include "app/library/search.h"

#include <QCoreApplication>
#include <QPromise>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

class Library::Private
{
};

FakeLibrary &fakeLibrary()
{
    static FakeLibrary library;
    return library;
}

void FakeLibrary::answer(qsizetype question)
{
    questions.takeAt(question).answer();
}

void FakeLibrary::answerAll()
{
    // An answer reaches its asker in one turn of the event loop; the next question, which follows
    // from it, may take another.
    const auto settle = [] {
        for (int turn = 0; turn < 3; ++turn) {
            QCoreApplication::processEvents();
        }
    };
    settle();
    while (!questions.isEmpty()) {
        answer(0);
        settle();
    }
}

int FakeLibrary::waiting(const QByteArray &name) const
{
    return int(std::count_if(questions.cbegin(), questions.cend(),
                             [&name](const Question &one) { return one.name == name; }));
}

ArticleHeader *FakeLibrary::article(ArticleId id)
{
    const auto at = std::find_if(articles.begin(), articles.end(),
                                 [id](const ArticleHeader &one) { return one.id == id; });
    return at == articles.end() ? nullptr : &*at;
}

ArticleHeader makeArticle(qint64 id, const QDateTime &published, FeedId feed)
{
    ArticleHeader header;
    header.id = ArticleId{id};
    header.feed = feed;
    header.feedTitle = u"feed %1"_s.arg(feed.value);
    header.title = u"title %1"_s.arg(id);
    header.titleDirection = Qt::LeftToRight;
    header.summary = u"summary %1"_s.arg(id);
    header.published = published;
    return header;
}

namespace {

template<typename T>
QFuture<Result<T>> ask(const QByteArray &name, const std::function<Result<T>()> &reply,
                       const QList<ArticleId> &ids = {})
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    fakeLibrary().questions.append({name, ids, [promise, reply] {
                                        promise->addResult(reply());
                                        promise->finish();
                                    }});
    return promise->future();
}

} // namespace

Library::Library(const Profile &, Clock, QObject *parent)
    : QObject(parent)
{
}

Library::~Library() = default;

QFuture<Result<QList<Feed>>> Library::feeds()
{
    return ask<QList<Feed>>("feeds"_ba, [] { return fakeLibrary().feeds; });
}

QFuture<Result<QList<Folder>>> Library::folders()
{
    return ask<QList<Folder>>("folders"_ba, [] { return fakeLibrary().folders; });
}

QFuture<Result<QList<Tag>>> Library::tags()
{
    return ask<QList<Tag>>("tags"_ba, [] { return fakeLibrary().tags; });
}

QFuture<Result<Counts>> Library::counts()
{
    return ask<Counts>("counts"_ba, [] { return fakeLibrary().counts; });
}

QFuture<Result<KeyPage>> Library::keyPage(const ArticleQuery &query, const KeyCursor &cursor,
                                          int count)
{
    return ask<KeyPage>("keys"_ba, [query, cursor, count]() -> Result<KeyPage> {
        if (fakeLibrary().keysError) {
            return tl::unexpected(*fakeLibrary().keysError);
        }
        KeyPage page;
        page.next = cursor;
        for (const ArticleHeader &one :
             fakeLibrary().articles.mid(cursor.part, std::min(count, fakeLibrary().pageSize))) {
            page.keys.append({one.published.toMSecsSinceEpoch(), one.id});
        }
        const int first = fakeLibrary().foretaste;
        page.isForetaste = !query.search.isEmpty() && first > 0 && count < 1000;
        if (page.isForetaste)
            page.keys.resize(std::min<qsizetype>(first, page.keys.size()));
        if (query.unfinished)
            page.search = fakeLibrary().foundAs;
        page.next.started = true;
        page.next.part += int(page.keys.size());
        page.atEnd = page.next.part >= fakeLibrary().articles.size();
        return page;
    });
}

QFuture<Result<QList<ArticleKey>>> Library::keysOf(const ArticleQuery &, const KeyCursor &,
                                                   const QList<ArticleId> &ids)
{
    return ask<QList<ArticleKey>>("keysOf"_ba, [ids]() -> Result<QList<ArticleKey>> {
        QList<ArticleKey> keys;
        for (const ArticleHeader &one : std::as_const(fakeLibrary().articles)) {
            if (ids.contains(one.id)) {
                keys.append({one.published.toMSecsSinceEpoch(), one.id});
            }
        }
        return keys;
    });
}

QFuture<Result<QList<SavedSearch>>> Library::savedSearches()
{
    return ready(Result<QList<SavedSearch>>(fakeLibrary().searches));
}

QFuture<Result<QList<SearchExcerpt>>> Library::excerpts(const QList<ArticleId> &ids,
                                                        const ArticleQuery &)
{
    QList<SearchExcerpt> excerpts;
    for (const ArticleId id : ids)
        excerpts.append({id, {{0, 1}}, {QStringLiteral("excerpt"), {{0, 7}}}});
    return ready(Result<QList<SearchExcerpt>>(excerpts));
}

QFuture<Result<QList<ArticleHeader>>> Library::headers(const QList<ArticleId> &ids)
{
    return ask<QList<ArticleHeader>>(
        "headers"_ba,
        [ids] {
            QList<ArticleHeader> found;
            for (const ArticleId id : ids) {
                if (const ArticleHeader *one = fakeLibrary().article(id)) {
                    found.append(*one);
                }
            }
            return found;
        },
        ids);
}

void Library::giveBackMemory() {}

} // namespace naba
