// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"
#include "tests/support/temporary_profile.h"

#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

#include <memory>

namespace naba::testing {

/// Runs the event loop until a future is finished; Cancelled if it has no answer or takes a minute.
template<typename T>
Result<T> await(const QFuture<Result<T>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    if (!future.isFinished() || future.resultCount() == 0)
        return fail(ErrorKind::Cancelled);
    return future.result();
}

/// One item of a feed that a test makes.
struct Item
{
    QString guid;
    QString title;
    QString body;
};

/// An RSS 2.0 feed with these items.
inline QByteArray rss(const QString &title, const QList<Item> &items)
{
    QString xml = QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<rss version=\"2.0\">"
                                 "<channel><title>%1</title><link>https://site.example/</link>"
                                 "<description>d</description>")
                      .arg(title);
    for (const Item &item : items) {
        xml += QStringLiteral("<item><guid isPermaLink=\"false\">%1</guid><title>%2</title>"
                              "<link>https://site.example/%1</link><description>%3</description>"
                              "</item>")
                   .arg(item.guid, item.title, item.body.toHtmlEscaped());
    }
    return (xml + QStringLiteral("</channel></rss>")).toUtf8();
}

/// A library in a profile of its own, with a clock that stands where the test puts it, and
/// everything that it told.
class LibraryFixture
{
public:
    LibraryFixture() { reopen(); }

    void reopen()
    {
        library.reset();
        library = std::make_unique<Library>(m_profile.profile(), [this] { return now; });
        const auto opened = await(library->open());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QObject::connect(library.get(), &Library::changed, library.get(),
                         [this](const Change &change) { changes.append(change); });
    }

    Library *operator->() const { return library.get(); }

    [[nodiscard]] Profile profile() const { return m_profile.profile(); }

    /// A file in the profile's folder.
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_profile.directory() + QLatin1Char('/') + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    QList<ArticleHeader> headers(const ArticleQuery &query = {})
    {
        QList<ArticleId> ids;
        const auto keys = await(library->keys(query));
        for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
            ids.append(key.id);
        return await(library->headers(ids)).value_or(QList<ArticleHeader>());
    }

    ArticleHeader header(const QString &guid)
    {
        const auto all = headers();
        for (const ArticleHeader &header : all) {
            if (header.guid == guid)
                return header;
        }
        return {};
    }

    /// How many changes of one kind were told.
    template<typename Kind>
    [[nodiscard]] qsizetype told() const
    {
        return std::count_if(changes.begin(), changes.end(), [](const Change &change) {
            return std::holds_alternative<Kind>(change);
        });
    }

    QDateTime now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    QList<Change> changes;
    std::unique_ptr<Library> library;

private:
    TemporaryProfile m_profile;
};

} // namespace naba::testing
