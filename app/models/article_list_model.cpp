// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/article_list_model.h"

#include "app/base/when_answered.h"

#include <algorithm>
#include <utility>

namespace naba {

namespace {

constexpr int pageSize = 100;
// A list that is there sooner than this replaces the old one without a blank moment.
constexpr int clearAfterMs = 150;
// The next letter comes sooner, if there is one.
constexpr int wholeAfterMs = 150;

QDate localDay(const ArticleKey &key)
{
    return QDateTime::fromMSecsSinceEpoch(key.published).date();
}

} // namespace

ArticleListModel::ArticleListModel(Library *library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
    , m_headers(new HeaderCache(library, this))
    , m_excerpts(new ExcerptCache(library, this))
{
    m_clearLate.setSingleShot(true);
    m_clearLate.setInterval(clearAfterMs);
    connect(&m_clearLate, &QTimer::timeout, this, [this] {
        if (m_loading && !m_again && !m_keys.isEmpty()) {
            showKeys({});
        }
    });
    m_wholeSoon.setSingleShot(true);
    m_wholeSoon.setInterval(wholeAfterMs);
    connect(&m_wholeSoon, &QTimer::timeout, this, &ArticleListModel::askForWhole);
    connect(m_headers, &HeaderCache::arrived, this,
            [this](const QList<ArticleId> &ids) { announce(ids); });
    connect(m_excerpts, &ExcerptCache::arrived, this,
            [this](const QList<ArticleId> &ids) { announce(ids, {ExcerptRole}); });
    connect(library, &Library::changed, this, qOverload<const Change &>(&ArticleListModel::handle));
}

int ArticleListModel::rowOfKey(const ArticleKey &key) const
{
    const auto before = [this](const ArticleKey &a, const ArticleKey &b) {
        return m_order.isPlaceBefore(a, b);
    };
    const auto [first, last] = std::equal_range(m_keys.cbegin(), m_keys.cend(), key, before);
    const auto at = std::find(first, last, key);
    return at != last ? int(at - m_keys.cbegin()) : -1;
}

int ArticleListModel::rowOf(ArticleId id) const
{
    if (const HeaderCache::Entry *entry = m_headers->find(id)) {
        return rowOfKey(entry->key);
    }
    const auto at = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                 [id](const ArticleKey &key) { return key.id == id; });
    return at != m_keys.cend() ? int(at - m_keys.cbegin()) : -1;
}

ArticleId ArticleListModel::idAt(int row) const
{
    return row >= 0 && row < m_keys.size() ? m_keys.at(row).id : ArticleId();
}

const ArticleHeader *ArticleListModel::headerAt(int row) const
{
    if (row < 0 || row >= m_keys.size()) {
        return nullptr;
    }
    if (const HeaderCache::Entry *entry = m_headers->find(m_keys.at(row).id)) {
        return &entry->header;
    }
    m_headers->want(m_keys.mid(qsizetype{row} / pageSize * pageSize, pageSize));
    return nullptr;
}

QList<int> ArticleListModel::dayStarts() const
{
    QList<int> rows;
    if (!m_order.isByDate()) {
        return rows;
    }
    QDate day = m_keys.isEmpty() ? QDate() : localDay(m_keys.constFirst());
    for (auto at = m_keys.cbegin(); at != m_keys.cend();) {
        rows.append(int(at - m_keys.cbegin()));
        // In what a search finds most days have one article: then nothing is to be looked for.
        const QDate nextDay = at + 1 != m_keys.cend() ? localDay(*(at + 1)) : QDate();
        if (nextDay != day) {
            day = nextDay;
            ++at;
            continue;
        }
        const qint64 midnight = day.startOfDay().toMSecsSinceEpoch();
        const qint64 next = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        at = std::partition_point(at, m_keys.cend(), [midnight, next](const ArticleKey &key) {
            return key.published >= midnight && key.published < next;
        });
        if (at != m_keys.cend())
            day = localDay(*at);
    }
    return rows;
}

QList<ArticleId> ArticleListModel::idsBetween(int first, int last) const
{
    QList<ArticleId> ids;
    for (int row = std::max(first, 0); row <= last && row < m_keys.size(); ++row) {
        ids.append(m_keys.at(row).id);
    }
    return ids;
}

int ArticleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

QVariant ArticleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int row = index.row();
    const ArticleKey &key = m_keys.at(row);
    switch (role) {
    case ArticleIdRole:
        return QVariant::fromValue(key.id);
    case DayRole:
        return m_order.isByDate() ? localDay(key) : QDate();
    case DayHeadingRole:
        return m_order.isByDate() && (row == 0 || localDay(key) != localDay(m_keys.at(row - 1)));
    case LoadedRole:
        return headerAt(row) != nullptr;
    case Qt::AccessibleTextRole:
        return m_speaker ? m_speaker(index) : data(index, TitleRole);
    case ExcerptRole: {
        const SearchExcerpt *excerpt = m_excerpts->find(key.id);
        return excerpt ? QVariant::fromValue(*excerpt) : QVariant();
    }
    case PublishedRole:
        if (m_order.isByDate()) {
            return QDateTime::fromMSecsSinceEpoch(key.published, Qt::UTC);
        }
        break;
    case Qt::DisplayRole:
    case FeedIdRole:
    case FeedTitleRole:
    case TitleRole:
    case TitleDirectionRole:
    case SummaryRole:
    case ReadRole:
    case StarredRole:
    case KeptRole:
    case TagsRole:
        break;
    default:
        return {};
    }
    const ArticleHeader *header = headerAt(row);
    if (!header) {
        return {};
    }
    switch (role) {
    case FeedIdRole:
        return QVariant::fromValue(header->feed);
    case FeedTitleRole:
        return header->feedTitle;
    case TitleDirectionRole:
        return QVariant::fromValue(header->titleDirection);
    case SummaryRole:
        return header->summary;
    case PublishedRole:
        return header->published;
    case ReadRole:
        return header->read;
    case StarredRole:
        return header->starred;
    case KeptRole:
        return header->kept;
    case TagsRole: {
        QList<Tag> tags;
        for (const TagId id : header->tags) {
            if (const auto tag = m_tags.constFind(id); tag != m_tags.constEnd()) {
                tags.append(*tag);
            }
        }
        return QVariant::fromValue(tags);
    }
    default:
        return header->title;
    }
}

QHash<int, QByteArray> ArticleListModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ArticleIdRole, "articleId"},
                  {FeedIdRole, "feedId"},
                  {FeedTitleRole, "feedTitle"},
                  {TitleRole, "title"},
                  {TitleDirectionRole, "titleDirection"},
                  {SummaryRole, "summary"},
                  {PublishedRole, "published"},
                  {ReadRole, "read"},
                  {StarredRole, "starred"},
                  {KeptRole, "kept"},
                  {TagsRole, "tags"},
                  {DayHeadingRole, "dayHeading"},
                  {DayRole, "day"},
                  {LoadedRole, "loaded"},
                  {ExcerptRole, "excerpt"}});
    return names;
}

void ArticleListModel::announce(const QList<ArticleId> &ids, const QList<int> &roles)
{
    QList<int> rows;
    for (const ArticleId id : ids) {
        if (const HeaderCache::Entry *entry = m_headers->find(id)) {
            if (const int row = rowOfKey(entry->key); row >= 0) {
                rows.append(row);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    for (auto first = rows.cbegin(); first != rows.cend();) {
        auto last = first;
        while (last + 1 != rows.cend() && *(last + 1) == *last + 1) {
            ++last;
        }
        Q_EMIT dataChanged(index(*first), index(*last), roles);
        first = last + 1;
    }
}

} // namespace naba
