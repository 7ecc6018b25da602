// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/fetcher.h"

#include "app/base/when_answered.h"
#include "app/library/library.h"

#include <QFile>
#include <QFileInfo>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype networkItems = 5'000;
constexpr qint64 networkBytes = qint64{16} * 1024 * 1024;
// What somebody keeps on a disk may be an archive of years.
constexpr qsizetype fileItems = 20'000;
constexpr qint64 fileBytes = qint64{64} * 1024 * 1024;

Result<Fetched> readFile(const QString &path, const QUrl &address, const QDateTime &at)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::FileNotFound, path);
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::FileUnreadable, path);
    Fetched fetched;
    fetched.url = address;
    fetched.at = at;
    fetched.maxItems = fileItems;
    // One byte more than allowed: a pipe has no size to ask for.
    fetched.body = file.read(fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::FileUnreadable, path);
    if (fetched.body.size() > fileBytes)
        return fail(ErrorKind::TooLarge, path);
    return fetched;
}

Result<Fetched> fromResponse(Result<net::HttpResponse> response, const QDateTime &at)
{
    if (!response)
        return tl::unexpected<Error>(response.error());
    return Fetched{
        response->notModified, response->url,          response->body, response->contentType,
        response->etag,        response->lastModified, networkItems,   at};
}

} // namespace

Fetcher::Fetcher(Executor &pool, Clock clock)
    : m_pool(pool)
    , m_clock(std::move(clock))
{
}

QFuture<Result<Fetched>> Fetcher::fetch(const FetchRequest &request)
{
    const QUrl url = request.url;
    const QDateTime at = m_clock();
    if (url == QUrl(QLatin1String(welcomeAddress)))
        return m_pool.run(Priority::User,
                          [url, at] { return readFile(u":/welcome/welcome.xml"_s, url, at); });
    if (url.isLocalFile()) {
        if (!request.allowFiles)
            return ready<Result<Fetched>>(fail(ErrorKind::UnsupportedScheme, url.scheme()));
        return m_pool.run(Priority::User,
                          [url, at] { return readFile(url.toLocalFile(), url, at); });
    }
    net::HttpRequest get;
    get.url = url;
    get.etag = request.etag;
    get.lastModified = request.lastModified;
    get.maxBytes = networkBytes;
    get.timeoutMs = request.timeoutMs;
    get.userAgent = request.userAgent;
    get.user = request.user;
    get.password = request.password;
    get.anyCertificate = request.anyCertificate;
    get.notes = request.notes;
    get.onHop = request.onHop;
    return mapped(m_http.get(get), &m_http, [at](Result<net::HttpResponse> response) {
        return fromResponse(std::move(response), at);
    });
}

} // namespace naba
