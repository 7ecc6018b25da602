// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tag_list_model.h"

#include "app/base/when_answered.h"

#include <algorithm>
#include <utility>

namespace naba {

TagListModel::TagListModel(Library *library, QObject *parent)
    : QAbstractListModel(parent)
    , m_library(library)
{
    connect(library, &Library::changed, this, [this](const Change &change) {
        if (std::holds_alternative<TagsChanged>(change) ||
            std::holds_alternative<ArticlesRemoved>(change)) {
            reload();
        }
    });
    reload();
}

int TagListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tags.size());
}

QVariant TagListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Tag &tag = m_tags.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tag.name;
    case TagIdRole:
        return QVariant::fromValue(tag.id);
    case ColourRole:
        return tag.colour;
    case CountRole:
        return tag.articles;
    default:
        return {};
    }
}

void TagListModel::reload()
{
    if (std::exchange(m_reading, true)) {
        m_outdated = true;
        return;
    }
    whenAnswered(m_library->tags(), this, [this](const Result<QList<Tag>> &reply) {
        m_reading = false;
        if (reply) {
            show(*reply);
        }
        if (std::exchange(m_outdated, false)) {
            reload();
        } else {
            Q_EMIT loaded();
        }
    });
}

void TagListModel::show(const QList<Tag> &tags)
{
    const auto place = [](const QList<Tag> &list, TagId id) {
        return std::find_if(list.cbegin(), list.cend(),
                            [id](const Tag &tag) { return tag.id == id; }) -
               list.cbegin();
    };
    for (qsizetype row = m_tags.size() - 1; row >= 0; --row) {
        if (place(tags, m_tags.at(row).id) == tags.size()) {
            beginRemoveRows({}, int(row), int(row));
            m_tags.removeAt(row);
            endRemoveRows();
        }
    }
    for (qsizetype row = 0; row < tags.size(); ++row) {
        const qsizetype old = place(m_tags, tags.at(row).id);
        if (old == m_tags.size()) {
            beginInsertRows({}, int(row), int(row));
            m_tags.insert(row, tags.at(row));
            endInsertRows();
            continue;
        }
        if (old != row) {
            beginMoveRows({}, int(old), int(old), {}, int(row));
            m_tags.move(old, row);
            endMoveRows();
        }
        m_tags[row] = tags.at(row);
    }
    if (!m_tags.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_tags.size()) - 1));
    }
}

} // namespace naba
