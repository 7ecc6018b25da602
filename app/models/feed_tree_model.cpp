// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/feed_tree_model.h"

#include "app/base/when_answered.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace naba {

FeedTreeModel::FeedTreeModel(Library *library, Clock clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_library(library)
    , m_clock(std::move(clock))
    , m_root(buildFeedTree({}))
{
    connect(library, &Library::changed, this, [this] { reload(); });
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        reload();
        waitForMidnight();
    });
    waitForMidnight();
    reload();
}

FeedTreeModel::~FeedTreeModel() = default;

/// Today's count starts anew at midnight, though nothing in the library changes.
void FeedTreeModel::waitForMidnight()
{
    const QDateTime now = m_clock().toLocalTime();
    const qint64 left = now.msecsTo(now.date().addDays(1).startOfDay());
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(left, 0) + 1000));
}

void FeedTreeModel::setWords(const Words &words)
{
    m_words = words;
    announceAll(m_root.get());
}

void FeedTreeModel::announceAll(FeedTreeNode *node)
{
    if (node->children.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOf(node->children.front().get()), indexOf(node->children.back().get()));
    for (const auto &child : node->children) {
        announceAll(child.get());
    }
}

FeedTreeNode *FeedTreeModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<FeedTreeNode *>(index.internalPointer()) : m_root.get();
}

QModelIndex FeedTreeModel::indexOf(const FeedTreeNode *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

FeedTreeModel::Kind FeedTreeModel::kindOf(const QModelIndex &index) const
{
    return node(index)->kind;
}

ArticleQuery FeedTreeModel::queryFor(const QModelIndex &index) const
{
    ArticleQuery query;
    if (!index.isValid()) {
        return query;
    }
    const FeedTreeNode *row = node(index);
    switch (row->kind) {
    case Kind::Today:
        query.since = m_clock().toLocalTime().date().startOfDay().toUTC();
        break;
    case Kind::Unread:
        query.unread = true;
        break;
    case Kind::Starred:
        query.starred = true;
        break;
    case Kind::Tag:
        query.tag = TagId{row->id};
        break;
    case Kind::Search:
        query.search = row->search.query;
        query.exactForms = row->search.exact;
        query.bestFirst = row->search.order == SearchOrder::Best;
        break;
    case Kind::Folder:
        query.folder = FolderId{row->id};
        break;
    case Kind::Feed:
        query.feed = FeedId{row->id};
        break;
    case Kind::TagSection:
    case Kind::SearchSection:
    case Kind::FolderSection:
    case Kind::FeedSection:
        break;
    }
    return query;
}

QString FeedTreeModel::titleFor(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return {};
    }
    const FeedTreeNode *row = node(index);
    const bool named = row->id > 0;
    return !named && m_words.name ? m_words.name(row->kind) : row->title;
}

QModelIndex FeedTreeModel::find(Kind kind, qint64 id) const
{
    const FeedTreeNode *row = findIn(m_root.get(), kind, id);
    return row ? indexOf(row) : QModelIndex();
}

const FeedTreeNode *FeedTreeModel::findIn(const FeedTreeNode *node, Kind kind, qint64 id) const
{
    for (const auto &child : node->children) {
        if (child->kind == kind && child->id == id) {
            return child.get();
        }
        if (const FeedTreeNode *inside = findIn(child.get(), kind, id)) {
            return inside;
        }
    }
    return nullptr;
}

QModelIndex FeedTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    const FeedTreeNode *inside = node(parent);
    if (column != 0 || row < 0 || row >= int(inside->children.size())) {
        return {};
    }
    return createIndex(row, 0, inside->children[size_t(row)].get());
}

QModelIndex FeedTreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(node(child)->parent) : QModelIndex();
}

int FeedTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int FeedTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FeedTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FeedTreeNode *row = node(index);
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return titleFor(index);
    case Qt::AccessibleTextRole:
        return m_words.spoken ? m_words.spoken(index) : titleFor(index);
    case KindRole:
        return int(row->kind);
    case CountRole:
        return row->count;
    case HasErrorRole:
        return row->error.has_value();
    case ErrorRole:
        return row->error ? QVariant::fromValue(*row->error) : QVariant();
    case ColourRole:
        return row->colour;
    case FeedIdRole:
        return QVariant::fromValue(FeedId{row->kind == Kind::Feed ? row->id : 0});
    case TagIdRole:
        return QVariant::fromValue(TagId{row->kind == Kind::Tag ? row->id : 0});
    case FolderIdRole:
        return QVariant::fromValue(FolderId{row->kind == Kind::Folder ? row->id : 0});
    case SearchRole:
        return QVariant::fromValue(row->search);
    case TitleDirectionRole:
        return QVariant::fromValue(row->direction);
    default:
        return {};
    }
}

Qt::ItemFlags FeedTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || node(index)->isSection()) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

/// Asks for everything the tree shows; while an answer is under way, once more after it.
void FeedTreeModel::reload()
{
    if (std::exchange(m_reading, true)) {
        m_outdated = true;
        return;
    }

    // Five questions, answered by several threads in any order; the last answer shows all.
    struct Reading
    {
        FeedTreeContent content;
        int open = 5;
        bool failed = false;
    };

    auto reading = std::make_shared<Reading>();
    const auto ask = [this, reading](auto question, auto FeedTreeContent::*part) {
        whenAnswered(question, this, [this, reading, part](const auto &answer) {
            if (answer)
                reading->content.*part = *answer;
            else
                reading->failed = true;
            if (--reading->open == 0)
                finish(reading->failed ? nullptr : &reading->content);
        });
    };
    ask(m_library->folders(), &FeedTreeContent::folders);
    ask(m_library->tags(), &FeedTreeContent::tags);
    ask(m_library->feeds(), &FeedTreeContent::feeds);
    ask(m_library->savedSearches(), &FeedTreeContent::searches);
    ask(m_library->counts(), &FeedTreeContent::counts);
}

/// `content` is null if the library could not say; what is shown stays.
void FeedTreeModel::finish(const FeedTreeContent *content)
{
    m_reading = false;
    if (content) {
        show(*content);
        m_loaded = true;
        Q_EMIT loaded();
    }
    if (std::exchange(m_outdated, false))
        reload();
}

void FeedTreeModel::show(const FeedTreeContent &content)
{
    const std::unique_ptr<FeedTreeNode> wanted = buildFeedTree(content);
    sync(m_root.get(), wanted.get());
}

/// Makes the rows inside `node` those of `wanted`, keeping every row that is in both.
void FeedTreeModel::sync(FeedTreeNode *node, FeedTreeNode *wanted)
{
    auto &rows = node->children;
    auto &target = wanted->children;
    const QModelIndex at = indexOf(node);
    const auto place = [](const auto &list, const FeedTreeNode &one) {
        return std::find_if(list.begin(), list.end(),
                            [&one](const auto &other) { return other && other->isSameRow(one); });
    };
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (place(target, *rows[size_t(row)]) == target.end()) {
            beginRemoveRows(at, row, row);
            rows.erase(rows.begin() + row);
            endRemoveRows();
        }
    }
    for (int row = 0; row < int(target.size()); ++row) {
        FeedTreeNode *next = target[size_t(row)].get();
        const auto found = place(rows, *next);
        if (found == rows.end()) {
            // With all that is inside it.
            beginInsertRows(at, row, row);
            next->parent = node;
            rows.insert(rows.begin() + row, std::move(target[size_t(row)]));
            endInsertRows();
            continue;
        }
        const int old = int(found - rows.begin());
        if (old != row) {
            beginMoveRows(at, old, old, at, row);
            std::rotate(rows.begin() + row, rows.begin() + old, rows.begin() + old + 1);
            endMoveRows();
        }
        FeedTreeNode *kept = rows[size_t(row)].get();
        if (kept->takeContent(*next)) {
            const QModelIndex changed = indexOf(kept);
            Q_EMIT dataChanged(changed, changed);
        }
        sync(kept, next);
    }
}

} // namespace naba
