// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/change.h"
#include "app/domain/query.h"
#include "app/library/library.h"
#include "app/models/excerpt_cache.h"
#include "app/models/header_cache.h"
#include "app/models/key_order.h"

#include <QAbstractListModel>
#include <QDate>
#include <QTimer>

#include <functional>
#include <optional>
#include <span>

namespace naba {

/// The articles a query finds, in its order. It keeps the key of every row, the first of them at
/// once and the rest as they stream in, and reads what a row shows in pages when it is asked for;
/// changes of the library are patched in, so that selection and scroll position stay. An article
/// that stops matching (read, in a list of unread ones) keeps its row until the next setQuery().
class ArticleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ArticleIdRole = Qt::UserRole + 1, ///< ArticleId
        FeedIdRole,                       ///< FeedId
        FeedTitleRole,                    ///< QString
        TitleRole,                        ///< QString, as Qt::DisplayRole
        TitleDirectionRole,               ///< Qt::LayoutDirection; Auto: the view's
        SummaryRole,                      ///< QString
        PublishedRole,                    ///< QDateTime, UTC
        ReadRole,                         ///< bool
        StarredRole,                      ///< bool
        KeptRole,                         ///< bool: can be read whole without a network
        TagsRole,                         ///< QList<Tag>
        DayHeadingRole,                   ///< bool: the first row of its day, in local time
        DayRole,                          ///< QDate, local; invalid in a list that is not by date
        LoadedRole,                       ///< bool: false while the row is on its way
        ExcerptRole,                      ///< SearchExcerpt, in a search once it is there
    };

    /// What a screen reader says of a row, made by whoever has the words.
    using Speaker = std::function<QString(const QModelIndex &)>;

    /// `library` must outlive the model or be destroyed on the same thread.
    explicit ArticleListModel(Library *library, QObject *parent = nullptr);

    /// Shows what `query` finds; `loaded` follows. The one thing that resets the model.
    void setQuery(const ArticleQuery &query);

    [[nodiscard]] ArticleQuery query() const { return m_query; }

    [[nodiscard]] bool isLoading() const { return m_loading; }

    /// Every row is there, not only the first ones.
    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// Nothing was found; false while it is still being looked for.
    [[nodiscard]] bool isEmpty() const { return !m_loading && m_keys.isEmpty(); }

    [[nodiscard]] int rowOf(ArticleId id) const; ///< -1: not in the list
    [[nodiscard]] ArticleId idAt(int row) const; ///< invalid: no such row
    /// The header of a row if it is on hand; null otherwise, and then it is asked for.
    [[nodiscard]] const ArticleHeader *headerAt(int row) const;
    /// Rows that begin a local day, ascending.
    [[nodiscard]] QList<int> dayStarts() const;
    /// The articles of rows `first` to `last`.
    [[nodiscard]] QList<ArticleId> idsBetween(int first, int last) const;

    void setSpeaker(Speaker speaker) { m_speaker = std::move(speaker); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    /// The first rows of the last setQuery() are in, or looking for them failed.
    void loaded();
    /// So are all others.
    void completed();
    void failed(const naba::Error &error);

private:
    void handle(const Change &change);
    void handle(const FeedsChanged &change);
    void handle(const FeedChecked &change);
    void handle(const ArticlesStored &change);
    void handle(const ArticlesRemoved &change);
    void handle(const StatusChanged &change);
    void handle(const TagsChanged &change);
    void handle(const ArticlesKept &change);
    void handle(const DirectionChanged &change);
    void handle(const LibraryChanged &change);
    void handle(const SearchesChanged &change);

    // Keys: how the rows come in (article_list_keys.cpp)
    void askForKeys(int count);
    void askForWhole();
    void takeKeys(const Result<KeyPage> &page);
    void endOfKeys();
    void showKeys(const QList<ArticleKey> &keys);
    void appendKeys(const QList<ArticleKey> &keys);
    void askAgain();
    void keepExisting(QList<ArticleKey> found);
    void lookForNew(const QList<ArticleId> &ids);
    void insertNew(QList<ArticleKey> found);
    void insertRun(int row, std::span<const ArticleKey> keys);
    void removeRun(int first, int last);
    void rearrange(QList<ArticleKey> keys);
    void readTags();
    void readFeedTitles();

    [[nodiscard]] bool isRanked() const { return m_query.bestFirst && !m_query.search.isEmpty(); }

    [[nodiscard]] int rowOfKey(const ArticleKey &key) const;
    void announce(const QList<ArticleId> &ids, const QList<int> &roles = {});
    void announceHeadings(int row);

    /// More insertions or removals than this are one change of layout: every one of them costs a
    /// view that shows a million rows.
    static constexpr int mostRuns = 40;

    Library *m_library;
    HeaderCache *m_headers;
    ExcerptCache *m_excerpts;
    QTimer m_wholeSoon; ///< asks for all that a search finds if nobody types on
    QTimer m_clearLate; ///< empties the list if the answer takes long
    ArticleQuery m_query;
    KeyOrder m_order;
    QList<ArticleKey> m_keys;
    KeyCursor m_cursor;            ///< where the next keys begin
    QList<ArticleKey> m_comparing; ///< what a list that is read once more has found so far
    QHash<TagId, Tag> m_tags;
    QSet<ArticleId> m_candidates; ///< may have to appear; decided by the next keysOf()
    QSet<ArticleId> m_asked;      ///< the candidates that a keysOf() under way will decide
    Speaker m_speaker;
    int m_generation = 0;
    bool m_loading = false;
    bool m_complete = false;
    bool m_again = false;    ///< the keys under way are of a list that is read once more
    bool m_outdated = false; ///< and they have to be read once more after that
    bool m_lookingForNew = false;
    bool m_readingTitles = false;
    bool m_titlesOutdated = false;
};

} // namespace naba
