// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/domain/query.h"
#include "app/library/library.h"
#include "app/models/feed_tree_node.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <functional>
#include <memory>

namespace naba {

/// The feeds pane: Today, Unread, Starred, then the tags, the folders with their feeds, and the
/// feeds outside folders, each under a section row that cannot be chosen. Counts are live; every
/// change is patched in, so that selection and open folders stay.
class FeedTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Kind = FeedTreeKind;

    enum Role {
        KindRole = Qt::UserRole + 1, ///< int, a Kind
        CountRole,                   ///< qint64: unread; articles for a tag and for Starred
        HasErrorRole,                ///< bool: the feed's last refresh failed
        ErrorRole,                   ///< Error; invalid if it did not
        ColourRole,                  ///< int: a tag's index into the theme's tag colours
        FeedIdRole,                  ///< FeedId, valid for a feed
        TagIdRole,                   ///< TagId, valid for a tag
        FolderIdRole,                ///< FolderId, valid for a folder
        TitleRole,                   ///< QString, as Qt::DisplayRole
        SearchRole,                  ///< SavedSearch, of a saved search
        TitleDirectionRole,          ///< Qt::LayoutDirection the reader gave; Auto: by its letters
    };

    /// Names of fixed rows and sections, and what a screen reader says of a row: made by whoever
    /// has the words.
    struct Words
    {
        std::function<QString(Kind)> name;
        std::function<QString(const QModelIndex &)> spoken;
    };

    explicit FeedTreeModel(Library *library, Clock clock = systemClock(),
                           QObject *parent = nullptr);
    ~FeedTreeModel() override;

    /// Again whenever the language changes.
    void setWords(const Words &words);

    [[nodiscard]] Kind kindOf(const QModelIndex &index) const;
    /// What the list shows for this row; everything for a section or an invalid index.
    [[nodiscard]] ArticleQuery queryFor(const QModelIndex &index) const;
    [[nodiscard]] QString titleFor(const QModelIndex &index) const;
    /// The row with this kind and number (0 for a fixed row); invalid if there is none.
    [[nodiscard]] QModelIndex find(Kind kind, qint64 id = 0) const;

    /// The library has answered at least once.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    using QObject::parent;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// The tree is as the library was when it was asked.
    void loaded();

private:
    void reload();
    void waitForMidnight();
    void finish(const FeedTreeContent *content);
    void show(const FeedTreeContent &content);
    void sync(FeedTreeNode *node, FeedTreeNode *wanted);
    void announceAll(FeedTreeNode *node);
    [[nodiscard]] FeedTreeNode *node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const FeedTreeNode *node) const;
    [[nodiscard]] const FeedTreeNode *findIn(const FeedTreeNode *node, Kind kind, qint64 id) const;

    Library *m_library;
    Clock m_clock;
    Words m_words;
    std::unique_ptr<FeedTreeNode> m_root;
    QTimer m_midnight;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_outdated = false;
};

} // namespace naba
