// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/picture_store.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// A picture that must stay: a starred or tagged article shows it, or one of an offline pack.
const QString &isSafe()
{
    static const QString condition =
        u"EXISTS (SELECT 1 FROM picture_source s"
        " JOIN article_picture ap ON ap.source_id = s.id"
        " JOIN article a ON a.id = ap.article_id"
        " WHERE s.picture_id = p.id AND (a.starred = 1"
        " OR EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id)"
        " OR EXISTS (SELECT 1 FROM offline_item o WHERE o.article_id = a.id AND o.pack = 1)))"_s;
    return condition;
}

/// Columns of picture p from `column` on, in the order of PictureFacts.
const QString &factColumns()
{
    static const QString columns = u"p.hash, p.bytes, p.format, p.width, p.height, p.fitted"_s;
    return columns;
}

PictureFacts readFacts(const Statement &row)
{
    PictureFacts facts;
    facts.hash = row.bytes(0);
    facts.bytes = row.integer(1);
    facts.format = row.string(2).toLatin1();
    facts.size = QSize(static_cast<int>(row.integer(3)), static_cast<int>(row.integer(4)));
    facts.fitted = row.flag(5);
    return facts;
}

Result<QList<PictureFacts>> readAllFacts(Statement &select)
{
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<PictureFacts> found;
    while (select.next())
        found.append(readFacts(select));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return found;
}

/// The row of an address, made if it is missing and linked with the article.
Result<qint64> ensureSource(Database &database, ArticleId article, const QUrl &url)
{
    Statement insert =
        database.statement(u"INSERT INTO picture_source (url) VALUES (?) ON CONFLICT DO NOTHING"_s);
    if (auto done = insert.bind(url).run(); !done)
        return tl::unexpected<Error>(done.error());
    Statement select = database.statement(u"SELECT id FROM picture_source WHERE url = ?"_s);
    if (auto done = select.bind(url).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next())
        return fail(ErrorKind::DatabaseOther, u"no row for a picture's address"_s);
    const qint64 source = select.integer(0);
    if (!article.isValid())
        return source;
    // The article may have gone while its picture was on the way.
    Statement link =
        database.statement(u"INSERT INTO article_picture (article_id, source_id)"
                           " SELECT id, ? FROM article WHERE id = ? ON CONFLICT DO NOTHING"_s);
    if (auto done = link.bind(source).bind(article).run(); !done)
        return tl::unexpected<Error>(done.error());
    return source;
}

Result<qint64> ensurePicture(Database &database, const PictureFacts &facts, const QDateTime &now)
{
    Statement insert = database.statement(
        u"INSERT INTO picture (hash, bytes, format, width, height, fitted, used_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO UPDATE SET used_ms = excluded.used_ms,"
        " fitted = max(fitted, excluded.fitted)"_s);
    insert.bind(facts.hash).bind(facts.bytes).bind(QString::fromLatin1(facts.format));
    insert.bind(facts.size.width()).bind(facts.size.height()).bind(facts.fitted).bind(now);
    if (auto done = insert.run(); !done)
        return tl::unexpected<Error>(done.error());
    Statement select = database.statement(u"SELECT id FROM picture WHERE hash = ?"_s);
    if (auto done = select.bind(facts.hash).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next())
        return fail(ErrorKind::DatabaseOther, u"no row for a picture"_s);
    return select.integer(0);
}

} // namespace

Result<KnownPicture> selectPicture(Database &database, const QUrl &url)
{
    Statement select =
        database.statement(u"SELECT "_s + factColumns() +
                           u", p.used_ms, s.error_kind FROM picture_source s"
                           " LEFT JOIN picture p ON p.id = s.picture_id WHERE s.url = ?"_s);
    if (auto done = select.bind(url).run(); !done)
        return tl::unexpected<Error>(done.error());
    KnownPicture known;
    if (select.next()) {
        if (!select.isNull(0)) {
            known.kept = readFacts(select);
            known.used = select.time(6);
        }
        if (!select.isNull(7))
            known.refused = static_cast<ErrorKind>(select.integer(7));
    }
    return known;
}

Result<void> insertPicture(Database &database, ArticleId article, const QUrl &url,
                           const PictureFacts &facts, const QDateTime &now)
{
    const auto source = ensureSource(database, article, url);
    if (!source)
        return tl::unexpected<Error>(source.error());
    const auto picture = ensurePicture(database, facts, now);
    if (!picture)
        return tl::unexpected<Error>(picture.error());
    Statement update = database.statement(
        u"UPDATE picture_source SET picture_id = ?, error_kind = NULL WHERE id = ?"_s);
    return update.bind(*picture).bind(*source).run();
}

Result<void> refusePicture(Database &database, ArticleId article, const QUrl &url, ErrorKind why)
{
    const auto source = ensureSource(database, article, url);
    if (!source)
        return tl::unexpected<Error>(source.error());
    Statement update = database.statement(
        u"UPDATE picture_source SET picture_id = NULL, error_kind = ? WHERE id = ?"_s);
    return update.bind(static_cast<int>(why)).bind(*source).run();
}

Result<void> linkPicture(Database &database, ArticleId article, const QUrl &url)
{
    const auto source = ensureSource(database, article, url);
    if (!source)
        return tl::unexpected<Error>(source.error());
    return {};
}

Result<void> touchPicture(Database &database, const QUrl &url, const QDateTime &now)
{
    Statement update = database.statement(
        u"UPDATE picture SET used_ms = ? WHERE id = (SELECT picture_id FROM picture_source"
        " WHERE url = ?)"_s);
    return update.bind(now).bind(url).run();
}

Result<void> forgetPicture(Database &database, const QByteArray &hash)
{
    return database.statement(u"DELETE FROM picture WHERE hash = ?"_s).bind(hash).run();
}

Result<bool> replacePicture(Database &database, const QByteArray &hash, const PictureFacts &facts)
{
    Statement find = database.statement(u"SELECT id, used_ms FROM picture WHERE hash = ?"_s);
    if (auto done = find.bind(hash).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!find.next())
        return false;
    const qint64 old = find.integer(0);
    const auto fresh = ensurePicture(database, facts, find.time(1));
    if (!fresh)
        return tl::unexpected<Error>(fresh.error());
    if (*fresh == old)
        return true;
    Statement move =
        database.statement(u"UPDATE picture_source SET picture_id = ? WHERE picture_id = ?"_s);
    if (auto done = move.bind(*fresh).bind(old).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (auto done = forgetPicture(database, hash); !done)
        return tl::unexpected<Error>(done.error());
    return true;
}

Result<QList<PictureFacts>> selectUnfitted(Database &database, int most)
{
    Statement select = database.statement(u"SELECT "_s + factColumns() +
                                          u" FROM picture p WHERE p.fitted = 0 LIMIT ?"_s);
    select.bind(most);
    return readAllFacts(select);
}

Result<PictureUsage> selectPictureUsage(Database &database)
{
    PictureUsage usage;
    Statement all = database.statement(u"SELECT count(*), ifnull(sum(bytes), 0) FROM picture"_s);
    if (auto done = all.run(); !done)
        return tl::unexpected<Error>(done.error());
    if (all.next())
        usage.all = {all.integer(0), all.integer(1)};
    Statement safe = database.statement(
        u"SELECT count(*), ifnull(sum(p.bytes), 0) FROM picture p WHERE "_s + isSafe());
    if (auto done = safe.run(); !done)
        return tl::unexpected<Error>(done.error());
    if (safe.next())
        usage.safe = {safe.integer(0), safe.integer(1)};
    return usage;
}

Result<QList<PictureFacts>> selectEvictable(Database &database, qint64 bytes, int most)
{
    Statement select =
        database.statement(u"SELECT "_s + factColumns() + u" FROM picture p WHERE NOT "_s +
                           isSafe() + u" ORDER BY p.used_ms LIMIT ?"_s);
    select.bind(most);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QList<PictureFacts> found;
    qint64 freed = 0;
    while (freed < bytes && select.next()) {
        found.append(readFacts(select));
        freed += found.constLast().bytes;
    }
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return found;
}

Result<void> deletePictures(Database &database, const QList<PictureFacts> &pictures)
{
    for (const PictureFacts &picture : pictures) {
        if (auto done = forgetPicture(database, picture.hash); !done)
            return done;
    }
    return {};
}

Result<QList<PictureFacts>> selectLoosePictures(Database &database, int most)
{
    Statement select = database.statement(
        u"SELECT "_s + factColumns() +
        u" FROM picture p WHERE NOT EXISTS (SELECT 1 FROM picture_source s"
        " JOIN article_picture ap ON ap.source_id = s.id WHERE s.picture_id = p.id) LIMIT ?"_s);
    select.bind(most);
    return readAllFacts(select);
}

Result<int> deleteLooseSources(Database &database, int most)
{
    Statement remove = database.statement(
        u"DELETE FROM picture_source WHERE id IN (SELECT s.id FROM picture_source s"
        " WHERE NOT EXISTS (SELECT 1 FROM article_picture ap WHERE ap.source_id = s.id)"
        " LIMIT ?)"_s);
    if (auto done = remove.bind(most).run(); !done)
        return tl::unexpected<Error>(done.error());
    return static_cast<int>(remove.affected());
}

Result<QList<QByteArray>> selectUnknownHashes(Database &database, const QList<QByteArray> &hashes)
{
    QList<QByteArray> unknown;
    for (const QByteArray &hash : hashes) {
        Statement select = database.statement(u"SELECT 1 FROM picture WHERE hash = ?"_s);
        if (auto done = select.bind(hash).run(); !done)
            return tl::unexpected<Error>(done.error());
        if (!select.next())
            unknown.append(hash);
    }
    return unknown;
}

Result<QHash<FeedId, PicturePolicy>> selectPicturePolicies(Database &database)
{
    Statement select = database.statement(u"SELECT id, pictures FROM feed WHERE pictures <> 0"_s);
    if (auto done = select.run(); !done)
        return tl::unexpected<Error>(done.error());
    QHash<FeedId, PicturePolicy> policies;
    while (select.next())
        policies.insert(select.id<FeedId>(0), static_cast<PicturePolicy>(select.integer(1)));
    if (auto done = select.done(); !done)
        return tl::unexpected<Error>(done.error());
    return policies;
}

Result<PicturePolicy> selectPicturePolicy(Database &database, FeedId feed)
{
    Statement select = database.statement(u"SELECT pictures FROM feed WHERE id = ?"_s);
    if (auto done = select.bind(feed).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next())
        return fail(ErrorKind::NotFound);
    return static_cast<PicturePolicy>(select.integer(0));
}

Result<void> updatePicturePolicy(Database &database, FeedId feed, PicturePolicy policy)
{
    Statement update = database.statement(u"UPDATE feed SET pictures = ? WHERE id = ?"_s);
    if (auto done = update.bind(static_cast<int>(policy)).bind(feed).run(); !done)
        return done;
    if (update.affected() == 0)
        return fail(ErrorKind::NotFound);
    return {};
}

Result<QUrl> selectFeedAddress(Database &database, ArticleId article)
{
    Statement select =
        database.statement(u"SELECT feed.url FROM article JOIN feed ON feed.id = article.feed_id"
                           " WHERE article.id = ?"_s);
    if (auto done = select.bind(article).run(); !done)
        return tl::unexpected<Error>(done.error());
    if (!select.next())
        return fail(ErrorKind::NotFound);
    return select.url(0);
}

} // namespace naba::store
