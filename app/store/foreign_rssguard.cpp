// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/foreign.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// "audio/mpeg" and an address in Base64, parted by &, one # one (version 4), or JSON (version 5).
QList<Enclosure> enclosuresOf(const QString &text)
{
    QList<Enclosure> enclosures;
    if (text.trimmed().startsWith(u'[')) {
        const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
        for (const QJsonValue &value : array) {
            const QJsonObject one = value.toObject();
            enclosures.append(
                {QUrl(one.value("url"_L1).toString()), one.value("mime"_L1).toString(), {}, 0, 0});
        }
        return enclosures;
    }
    const auto decoded = [](const QString &part) {
        return QString::fromUtf8(QByteArray::fromBase64(part.toLatin1()));
    };
    for (const QString &one : text.split(u'#', Qt::SkipEmptyParts)) {
        const QStringList parts = one.split(u'&');
        const QString type = parts.size() > 1 ? decoded(parts.constFirst()) : QString();
        enclosures.append({QUrl(decoded(parts.constLast())), type, {}, 0, 0});
    }
    return enclosures;
}

/// RSS Guard's database.db. Version 4 names feeds, labels and messages by their "custom id",
/// version 5 by their rows; the types of the columns tell which.
class RssGuardLibrary : public ForeignLibrary
{
public:
    explicit RssGuardLibrary(std::unique_ptr<ForeignFile> file)
        : ForeignLibrary(std::move(file))
        , m_messages(m_file->columns(u"Messages"_s))
        , m_byRow(m_messages.value(u"feed"_s).startsWith("INT"_L1))
    {
    }

    [[nodiscard]] Program program() const override { return Program::RssGuard; }

    Result<QList<PortableArticle>> next(qsizetype feed) override
    {
        if (feed != m_feed) {
            m_feed = feed;
            m_last = 0;
        }
        QList<PortableArticle> articles;
        QList<std::pair<qint64, QString>> names; // row and custom id, for the labels
        {
            Statement select = m_file->statement(articleSql());
            bindFeed(select, feed);
            if (auto done = select.bind(m_last).bind(foreignPageRows).run(); !done)
                return tl::unexpected<Error>(done.error());
            while (select.next()) {
                m_last = select.integer(0);
                articles.append(readArticle(select));
                names.append({m_last, select.string(1)});
            }
            if (auto done = select.done(); !done)
                return tl::unexpected<Error>(done.error());
        }
        for (qsizetype i = 0; i < articles.size(); ++i) {
            if (auto done = readLabelsOf(names.at(i), articles[i]); !done)
                return tl::unexpected<Error>(done.error());
        }
        return articles;
    }

protected:
    Result<void> readOutline() override
    {
        if (auto done = readLabels(); !done)
            return done;
        if (auto done = readFolders(); !done)
            return done;
        const QHash<QString, QString> columns = m_file->columns(u"Feeds"_s);
        const QString turned = columns.contains(u"is_rtl"_s) ? u"f.is_rtl"_s : u"0"_s;
        const QString order = columns.contains(u"ordr"_s) ? u"f.ordr, f.id"_s : u"f.id"_s;
        const QString messages = m_byRow
                                     ? u"m.feed = f.id"_s
                                     : u"m.feed = f.custom_id AND m.account_id = f.account_id"_s;
        Statement select = m_file->statement(
            u"SELECT f.id, f.title, f.source, f.category, f.custom_id, f.account_id, %1,"
            " (SELECT count(*) FROM Messages m WHERE %2 AND m.is_deleted = 0"
            "  AND m.is_pdeleted = 0) FROM Feeds f ORDER BY f.category, %3"_s.arg(turned, messages,
                                                                                  order));
        if (auto done = select.run(); !done)
            return done;
        while (select.next()) {
            const QString source = select.string(2).trimmed();
            if (!source.startsWith("http"_L1, Qt::CaseInsensitive)) {
                ++m_skipped;
                continue;
            }
            PortableFeed feed;
            feed.url = QUrl(source);
            feed.customTitle = select.string(1);
            feed.folder = pathOf(select.integer(3));
            if (select.integer(6) != 0)
                feed.direction = Qt::RightToLeft;
            feed.articles = select.integer(7);
            m_outline.feeds.append(feed);
            m_feeds.append({select.integer(0), select.string(4), select.integer(5)});
        }
        return select.done();
    }

private:
    struct FeedRow
    {
        qint64 id;
        QString customId;
        qint64 account;
    };

    Result<void> readLabels()
    {
        Statement select =
            m_file->statement(u"SELECT id, name, custom_id, account_id FROM Labels ORDER BY id"_s);
        // Version 3 had none.
        if (!select.run())
            return {};
        while (select.next()) {
            m_labels.insert(select.integer(0), select.string(1));
            m_customLabels.insert({select.integer(3), select.string(2)}, select.string(1));
        }
        return select.done();
    }

    Result<void> readFolders()
    {
        const bool ordered = m_file->columns(u"Categories"_s).contains(u"ordr"_s);
        Statement select =
            m_file->statement(u"SELECT id, parent_id, title FROM Categories ORDER BY %1"_s.arg(
                ordered ? u"ordr, id"_s : u"id"_s));
        if (auto done = select.run(); !done)
            return done;
        QList<FolderRow> rows;
        while (select.next())
            rows.append({select.integer(0), select.integer(1), select.string(2)});
        if (auto done = select.done(); !done)
            return done;
        setFolders(rows);
        return {};
    }

    [[nodiscard]] QString articleSql() const
    {
        const QString fetched =
            m_messages.contains(u"date_retrieved"_s) ? u"date_retrieved"_s : u"0"_s;
        const QString labels = m_messages.contains(u"labels"_s) ? u"labels"_s : u"''"_s;
        return u"SELECT id, custom_id, title, url, author, date_created, contents, is_read,"
               " is_important, enclosures, %1, %2,"
               " is_deleted + is_pdeleted FROM Messages WHERE feed = ? AND account_id = ?"
               " AND id > ? ORDER BY id LIMIT ?"_s.arg(fetched, labels);
    }

    void bindFeed(Statement &statement, qsizetype feed) const
    {
        const FeedRow &row = m_feeds.at(feed);
        if (m_byRow)
            statement.bind(row.id);
        else
            statement.bind(row.customId);
        statement.bind(row.account);
    }

    [[nodiscard]] PortableArticle readArticle(const Statement &row) const
    {
        PortableArticle article;
        article.raw = true;
        ArticleDraft &draft = article.draft;
        // Where the feed gives no id the program puts in the row's number.
        if (row.string(1) != QString::number(row.integer(0)))
            draft.guid = row.string(1);
        draft.title = row.string(2);
        draft.url = QUrl(row.string(3).trimmed());
        draft.author = row.string(4);
        if (row.integer(5) > 0)
            draft.published = row.time(5);
        draft.contentHtml = row.string(6);
        article.read = row.flag(7);
        article.starred = row.flag(8);
        draft.enclosures = enclosuresOf(row.string(9));
        if (row.integer(10) > 0)
            article.fetched = row.time(10);
        article.deleted = row.integer(12) != 0;
        // Some versions kept labels with the message, as ".1.3.".
        for (const QString &custom : row.string(11).split(u'.', Qt::SkipEmptyParts))
            addLabel(article, custom);
        return article;
    }

    void addLabel(PortableArticle &article, const QString &custom) const
    {
        const QString name = m_customLabels.value({m_feeds.at(m_feed).account, custom});
        if (!name.isEmpty() && !article.tags.contains(name))
            article.tags.append(name);
    }

    Result<void> readLabelsOf(const std::pair<qint64, QString> &message, PortableArticle &article)
    {
        if (m_labels.isEmpty())
            return {};
        Statement select = m_file->statement(
            u"SELECT label FROM LabelsInMessages WHERE message = ? AND account_id = ?"_s);
        if (m_byRow)
            select.bind(message.first);
        else
            select.bind(message.second);
        // Versions without that table keep labels elsewhere.
        if (!select.bind(m_feeds.at(m_feed).account).run())
            return {};
        while (select.next()) {
            if (!m_byRow) {
                addLabel(article, select.string(0));
                continue;
            }
            const QString name = m_labels.value(select.integer(0));
            if (!name.isEmpty() && !article.tags.contains(name))
                article.tags.append(name);
        }
        return select.done();
    }

    QHash<QString, QString> m_messages; ///< columns
    bool m_byRow;
    QList<FeedRow> m_feeds;                                    ///< by place in the outline
    QHash<std::pair<qint64, QString>, QString> m_customLabels; ///< account and custom id
    qsizetype m_feed = -1;
    qint64 m_last = 0;
};

} // namespace

std::unique_ptr<ForeignLibrary> rssGuardLibrary(std::unique_ptr<ForeignFile> file)
{
    return std::make_unique<RssGuardLibrary>(std::move(file));
}

} // namespace naba::store
