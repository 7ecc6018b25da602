// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sample_library.h"

#include "app/text/collation.h"
#include "app/text/direction.h"
#include "tests/bench/sample_words.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace naba::bench {

using namespace Qt::StringLiterals;
using store::Database;
using store::Statement;
using store::Transaction;

namespace {

constexpr size_t vocabularySize = 30'000;
constexpr int tagCount = 40;
constexpr qint64 batch = 50'000;
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 spanMs = 3650 * dayMs;
constexpr qsizetype summaryLength = 200;

/// Of a hundred feeds how many write in each language.
struct Share
{
    const char16_t *language;
    size_t percent;
};

constexpr std::array<Share, 6> shares{
    {{u"ar", 60}, {u"fa", 10}, {u"he", 8}, {u"ur", 6}, {u"en", 12}, {u"fr", 4}}};

/// A text and what it folds to.
struct Text
{
    QString written;
    QString folded;
};

struct SampleFeed
{
    qint64 id = 0;
    const Vocabulary *words = nullptr;
    bool whole = false; ///< whole articles, not only their beginning
};

/// Everything one filling needs, made once.
class Filling
{
public:
    Filling(Database &database, const SampleLibrary &sample)
        : m_database(database)
        , m_sample(sample)
        , m_dice(sample.seed)
    {
        for (const Share &share : shares)
            m_vocabularies.emplace_back(QString::fromUtf16(share.language), vocabularySize, m_dice);
    }

    Result<void> run(const std::function<void(qint64)> &progress);

private:
    Result<void> addFeeds(int count);
    Result<void> addFolders(int count);
    Result<void> addTags();
    Result<void> addArticles(const std::function<void(qint64)> &progress);
    Result<void> addArticle(qint64 number);
    Text body(const SampleFeed &from, const Text &title, QString &summary);
    Result<void> giveTags(qint64 id, qint64 published);
    Result<void> execute(const QStringList &statements);

    const Vocabulary &vocabulary();
    const SampleFeed &feed();
    Text text(const Vocabulary &words, size_t length);
    qint64 published(qint64 number) const;

    Database &m_database;
    SampleLibrary m_sample;
    Dice m_dice;
    std::vector<Vocabulary> m_vocabularies;
    std::vector<SampleFeed> m_feeds;
    std::vector<double> m_feedWeights; ///< summed up: some feeds write much, most little
};

Result<void> Filling::execute(const QStringList &statements)
{
    for (const QString &one : statements) {
        if (auto done = m_database.execute(one); !done)
            return done;
    }
    return {};
}

const Vocabulary &Filling::vocabulary()
{
    size_t at = m_dice.below(100);
    for (size_t i = 0; i < shares.size(); ++i) {
        if (at < shares[i].percent)
            return m_vocabularies[i];
        at -= shares[i].percent;
    }
    return m_vocabularies.front();
}

const SampleFeed &Filling::feed()
{
    const auto at = std::lower_bound(m_feedWeights.begin(), m_feedWeights.end(), m_dice.fraction());
    return m_feeds[std::min(size_t(at - m_feedWeights.begin()), m_feeds.size() - 1)];
}

Text Filling::text(const Vocabulary &words, size_t length)
{
    Text made;
    for (size_t i = 0; i < length; ++i) {
        const Word &word = words.draw(m_dice);
        if (i > 0) {
            made.written += u' ';
            made.folded += u' ';
        }
        made.written += word.written;
        made.folded += word.folded;
        if (i % 12 == 11)
            made.written += i % 36 == 35 ? u'.' : u'،';
    }
    return made;
}

/// Ten years, the last ones the fullest.
qint64 Filling::published(qint64 number) const
{
    const double part = double(number + 1) / double(m_sample.articles);
    return m_sample.until.toMSecsSinceEpoch() - spanMs + qint64(double(spanMs) * std::sqrt(part));
}

Result<void> Filling::addFolders(int count)
{
    for (int i = 0; i < count; ++i) {
        Statement insert = m_database.statement(
            u"INSERT INTO folder (id, parent_id, title, position) VALUES (?, ?, ?, ?)"_s);
        insert.bind(i + 1);
        // One in four lies in another folder.
        if (i % 4 == 3)
            insert.bind(i - 2);
        else
            insert.bindNull();
        const QString title = u"%1 %2"_s.arg(m_vocabularies[0].draw(m_dice).written).arg(i + 1);
        if (auto done = insert.bind(title).bind(i).run(); !done)
            return done;
    }
    return {};
}

Result<void> Filling::addFeeds(int count)
{
    const int folders = std::max(3, count / 12);
    if (auto done = addFolders(folders); !done)
        return done;
    double sum = 0;
    for (int i = 0; i < count; ++i) {
        const Vocabulary &words = vocabulary();
        Statement insert = m_database.statement(
            u"INSERT INTO feed (id, folder_id, url, title, site_url, language, checked_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(i + 1);
        // One in ten lies in no folder.
        if (i % 10 == 9)
            insert.bindNull();
        else
            insert.bind(qint64(m_dice.below(size_t(folders))) + 1);
        insert.bind(u"https://feed%1.example/rss"_s.arg(i + 1));
        insert.bind(text(words, 1 + m_dice.below(3)).written);
        insert.bind(u"https://feed%1.example/"_s.arg(i + 1)).bind(words.language());
        if (auto done = insert.bind(m_sample.until).run(); !done)
            return done;
        m_feeds.push_back({i + 1, &words, m_dice.chance(0.4)});
        sum += 1.0 / (10.0 + double(m_dice.below(size_t(count))));
        m_feedWeights.push_back(sum);
    }
    for (double &one : m_feedWeights)
        one /= sum;
    return {};
}

Result<void> Filling::addTags()
{
    for (int i = 0; i < tagCount; ++i) {
        const Word &word = m_vocabularies[0].draw(m_dice);
        Statement insert = m_database.statement(
            u"INSERT INTO tag (id, name, folded, colour) VALUES (?, ?, ?, ?)"_s);
        insert.bind(i + 1).bind(u"%1 %2"_s.arg(word.written).arg(i + 1));
        if (auto done = insert.bind(u"%1 %2"_s.arg(word.folded).arg(i + 1)).bind(i % 8).run();
            !done)
            return done;
    }
    return {};
}

/// An article's HTML, and the folded text of it and its title.
Text Filling::body(const SampleFeed &from, const Text &title, QString &summary)
{
    const double median = from.whole ? 230 : 35;
    const auto length =
        size_t(std::clamp(m_dice.logNormal(median, from.whole ? 0.7 : 0.4), 8.0, 4000.0));
    Text made{{}, title.folded};
    for (size_t rest = length; rest > 0;) {
        const size_t words = std::min(rest, 30 + m_dice.below(60));
        const Text paragraph = text(*from.words, words);
        if (summary.isEmpty())
            summary = paragraph.written.left(summaryLength);
        made.written += u"<p>"_s + paragraph.written + u".</p>\n"_s;
        made.folded += u' ' + paragraph.folded;
        rest -= words;
    }
    return made;
}

Result<void> Filling::giveTags(qint64 id, qint64 published)
{
    if (!m_dice.chance(0.04))
        return {};
    const size_t count = 1 + m_dice.below(3);
    for (size_t i = 0; i < count; ++i) {
        // The first tags are given far more often than the last.
        const double place = m_dice.fraction();
        Statement insert = m_database.statement(
            u"INSERT OR IGNORE INTO article_tag (article_id, tag_id, position, published_ms)"
            " VALUES (?, ?, ?, ?)"_s);
        insert.bind(id).bind(qint64(place * place * tagCount) + 1).bind(qint64(i));
        if (auto done = insert.bind(published).run(); !done)
            return done;
    }
    return {};
}

Result<void> Filling::addArticle(qint64 number)
{
    const SampleFeed &from = feed();
    const qint64 id = number + 1;
    const qint64 when = published(number);
    const Text title = text(*from.words, 6 + m_dice.below(9));
    const bool fresh = m_sample.until.toMSecsSinceEpoch() - when < 3 * dayMs;
    const bool read = !m_dice.chance(fresh ? 0.9 : m_sample.unread);
    QString summary;
    const bool starred = m_dice.chance(0.01);
    QByteArray print(16, Qt::Uninitialized);
    for (char &byte : print)
        byte = char(m_dice.below(256));
    const Text content = body(from, title, summary);
    const QString url = u"https://feed%1.example/%2/%3"_s.arg(from.id).arg(when / dayMs).arg(id);
    Statement insert = m_database.statement(
        u"INSERT INTO article (id, feed_id, identity, guid, title, title_direction, summary, url,"
        " author, language, published_ms, fetched_ms, read, starred, fingerprint, title_key, "
        "starred_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id).bind(from.id).bind(url).bind(url).bind(title.written);
    insert.bind(int(
        text::headlineDirection(title.written, text::directionOfLanguage(from.words->language()))));
    insert.bind(summary).bind(url);
    insert.bind(m_dice.chance(0.3) ? from.words->draw(m_dice).written : QString());
    insert.bind(from.words->language()).bind(when).bind(when + 600'000).bind(read).bind(starred);
    insert.bind(print).bind(text::collationKey(title.written));
    if (starred)
        insert.bind(when + 900'000);
    else
        insert.bindNull();
    if (auto done = insert.run(); !done)
        return done;
    if (m_sample.bodies) {
        Statement insertBody = m_database.statement(
            u"INSERT INTO body (article_id, content_html, search_text) VALUES (?, ?, ?)"_s);
        if (auto done = insertBody.bind(id).bind(content.written).bind(content.folded).run(); !done)
            return done;
    }
    return giveTags(id, when);
}

Result<void> Filling::addArticles(const std::function<void(qint64)> &progress)
{
    for (qint64 first = 0; first < m_sample.articles; first += batch) {
        auto transaction = Transaction::begin(m_database, Transaction::Durability::Process);
        if (!transaction)
            return tl::unexpected<Error>(transaction.error());
        const qint64 end = std::min(first + batch, m_sample.articles);
        for (qint64 number = first; number < end; ++number) {
            if (auto done = addArticle(number); !done)
                return done;
        }
        if (auto done = transaction->commit(); !done)
            return done;
        if (progress)
            progress(end);
    }
    return {};
}

Result<void> Filling::run(const std::function<void(qint64)> &progress)
{
    const auto there = m_database.number(u"SELECT count(*) FROM feed"_s);
    if (!there || *there > 0)
        return fail(ErrorKind::InvalidArgument);
    const int feeds = m_sample.feeds > 0
                          ? m_sample.feeds
                          : int(std::clamp<qint64>(m_sample.articles / 100, 20, 1000));
    // Indexes are made at the end, in their own order, and counts are counted once.
    QStringList later;
    QStringList drops;
    {
        Statement select = m_database.statement(
            u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND ((type = 'index'"
            " AND tbl_name = 'article') OR (type = 'trigger' AND name = 'article_added'))"_s);
        if (auto done = select.run(); !done)
            return done;
        while (select.next()) {
            drops.append(u"DROP %1 %2"_s.arg(select.string(0), select.string(1)));
            later.append(select.string(2));
        }
    }
    if (auto done = execute(drops + QStringList{u"PRAGMA cache_size = -400000"_s}); !done)
        return done;
    if (auto done = addFeeds(feeds); !done)
        return done;
    if (auto done = addTags(); !done)
        return done;
    if (auto done = addArticles(progress); !done)
        return done;
    return execute(
        later +
        QStringList{
            u"UPDATE feed_count SET (total, unread, starred) ="
            " (SELECT count(*), ifnull(sum(read = 0), 0), ifnull(sum(starred), 0) FROM article"
            "  WHERE article.feed_id = feed_count.feed_id)"_s,
            u"DELETE FROM tag WHERE articles = 0"_s, u"PRAGMA wal_checkpoint(TRUNCATE)"_s,
            u"PRAGMA cache_size = -16384"_s});
}

} // namespace

Result<void> fillLibrary(Database &database, const SampleLibrary &sample,
                         const std::function<void(qint64)> &progress)
{
    return Filling(database, sample).run(progress);
}

} // namespace naba::bench
