// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/foreign.h"

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

/// QuiteRSS 0.19 (feeds.db, version 17 of its tables). A folder is a row of `feeds` without an
/// address; labels are a list of numbers in a string, ",2,4,".
class QuiteRssLibrary : public ForeignLibrary
{
public:
    explicit QuiteRssLibrary(std::unique_ptr<ForeignFile> file)
        : ForeignLibrary(std::move(file))
    {
    }

    [[nodiscard]] Program program() const override { return Program::QuiteRss; }

    Result<QList<PortableArticle>> next(qsizetype feed) override
    {
        const qint64 id = m_ids.value(feed);
        if (feed != m_feed) {
            m_feed = feed;
            m_last = 0;
        }
        QList<PortableArticle> articles;
        Statement select = m_file->statement(
            u"SELECT id, guid, title, link_href, author_name, author_email, published, received,"
            " description, content, read, starred, label, comments, enclosure_url, enclosure_type,"
            " enclosure_length, deleted FROM news"
            " WHERE feedId = ? AND id > ? ORDER BY id LIMIT ?"_s);
        if (auto done = select.bind(id).bind(m_last).bind(foreignPageRows).run(); !done)
            return tl::unexpected<Error>(done.error());
        while (select.next()) {
            m_last = select.integer(0);
            articles.append(readArticle(select));
        }
        if (auto done = select.done(); !done)
            return tl::unexpected<Error>(done.error());
        return articles;
    }

protected:
    Result<void> readOutline() override
    {
        if (auto done = readLabels(); !done)
            return done;
        if (auto done = readFolders(); !done)
            return done;
        const bool turns = m_file->columns(u"feeds"_s).contains(u"layoutdirection"_s);
        Statement select = m_file->statement(
            u"SELECT id, text, title, xmlUrl, htmlUrl, parentId, language, tags, %1,"
            " (SELECT count(*) FROM news WHERE news.feedId = feeds.id AND deleted = 0)"
            " FROM feeds WHERE ifnull(xmlUrl, '') <> '' ORDER BY parentId, rowToParent, id"_s.arg(
                turns ? u"layoutDirection"_s : u"0"_s));
        if (auto done = select.run(); !done)
            return done;
        while (select.next()) {
            PortableFeed feed;
            feed.url = QUrl(select.string(3).trimmed());
            feed.title = select.string(2);
            if (select.string(1) != feed.title)
                feed.customTitle = select.string(1);
            feed.siteUrl = QUrl(select.string(4).trimmed());
            feed.folder = pathOf(select.integer(5));
            feed.language = select.string(6).trimmed();
            for (const QString &tag : select.string(7).split(u',', Qt::SkipEmptyParts))
                feed.tags.append(tag.trimmed());
            if (select.integer(8) == 1)
                feed.direction = Qt::RightToLeft;
            feed.articles = select.integer(9);
            m_outline.feeds.append(feed);
            m_ids.append(select.integer(0));
        }
        return select.done();
    }

private:
    Result<void> readLabels()
    {
        Statement select = m_file->statement(u"SELECT id, name FROM labels ORDER BY num, id"_s);
        if (auto done = select.run(); !done)
            return done;
        while (select.next())
            m_labels.insert(select.integer(0), select.string(1));
        return select.done();
    }

    Result<void> readFolders()
    {
        Statement select =
            m_file->statement(u"SELECT id, parentId, text FROM feeds WHERE ifnull(xmlUrl, '') = ''"
                              " ORDER BY rowToParent, id"_s);
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

    [[nodiscard]] PortableArticle readArticle(const Statement &row) const
    {
        PortableArticle article;
        article.raw = true;
        ArticleDraft &draft = article.draft;
        draft.guid = row.string(1);
        draft.title = row.string(2);
        draft.url = QUrl(row.string(3).trimmed());
        draft.author = row.string(4).isEmpty() ? row.string(5) : row.string(4);
        // Published is in UTC, received by the computer's clock; neither says so.
        draft.published = QDateTime::fromString(row.string(6), Qt::ISODate);
        if (draft.published.timeSpec() == Qt::LocalTime)
            draft.published.setTimeSpec(Qt::UTC);
        article.fetched = QDateTime::fromString(row.string(7), Qt::ISODate).toUTC();
        const QString content = row.string(9);
        draft.contentHtml = content.isEmpty() ? row.string(8) : content;
        if (!content.isEmpty())
            draft.summary = row.string(8);
        // 1: read a moment ago, 2: read.
        article.read = row.integer(10) != 0;
        article.starred = row.flag(11);
        for (const QString &number : row.string(12).split(u',', Qt::SkipEmptyParts)) {
            const QString label = m_labels.value(number.toLongLong());
            if (!label.isEmpty())
                article.tags.append(label);
        }
        article.deleted = row.integer(17) != 0;
        draft.commentsUrl = QUrl(row.string(13).trimmed());
        if (!row.string(14).isEmpty())
            draft.enclosures = {{QUrl(row.string(14)), row.string(15), {}, row.integer(16), 0}};
        return article;
    }

    QList<qint64> m_ids; ///< rows, by place in the outline
    qsizetype m_feed = -1;
    qint64 m_last = 0;
};

} // namespace

std::unique_ptr<ForeignLibrary> quiteRssLibrary(std::unique_ptr<ForeignFile> file)
{
    return std::make_unique<QuiteRssLibrary>(std::move(file));
}

} // namespace naba::store
