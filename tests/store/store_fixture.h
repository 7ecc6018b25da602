// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"
#include "app/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace naba::testing {

/// Waits for an answer of the store's threads.
template<typename T>
Result<T> await(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

/// A store in a folder of its own, with a clock that stands where the test puts it.
class StoreFixture
{
public:
    StoreFixture() { reopen(); }

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<store::Store>(file(), [this] { return now; });
        const auto opened = await(m_store->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }

    void close() { m_store.reset(); }

    [[nodiscard]] QString file() const { return Profile(m_directory.path()).libraryFile(); }

    store::Store *operator->() const { return m_store.get(); }

    static ArticleDraft draft(const QString &identity, const QDateTime &published = {})
    {
        ArticleDraft draft;
        draft.identity = identity;
        draft.guid = identity;
        draft.title = QStringLiteral("title of ") + identity;
        draft.summary = QStringLiteral("summary of ") + identity;
        draft.contentHtml = QStringLiteral("<p>body of ") + identity + QStringLiteral("</p>");
        draft.published = published;
        return draft;
    }

    FeedId addFeed(const QString &url, const QList<ArticleDraft> &articles = {},
                   const QStringList &folder = {})
    {
        store::NewFeed feed;
        feed.url = QUrl(url);
        feed.folder = folder;
        feed.answer.title = QStringLiteral("feed at ") + url;
        const auto added = await(m_store->subscribe(feed, articles));
        return added ? added->feed.id : FeedId{};
    }

    QList<ArticleId> ids(const ArticleQuery &query = {})
    {
        QList<ArticleId> found;
        const auto keys = await(m_store->keys(query));
        for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
            found.append(key.id);
        return found;
    }

    /// What the query finds, by identity (which these articles have as their guid too).
    QStringList guids(const ArticleQuery &query = {})
    {
        QStringList found;
        const auto headers = await(m_store->headers(ids(query)));
        for (const ArticleHeader &header : headers.value_or(QList<ArticleHeader>()))
            found.append(header.guid);
        return found;
    }

    ArticleHeader header(const QString &guid)
    {
        const auto headers = await(m_store->headers(ids()));
        for (const ArticleHeader &header : headers.value_or(QList<ArticleHeader>())) {
            if (header.guid == guid)
                return header;
        }
        return {};
    }

    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

private:
    QTemporaryDir m_directory;
    std::unique_ptr<store::Store> m_store;
};

} // namespace naba::testing
