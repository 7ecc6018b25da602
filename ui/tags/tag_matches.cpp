// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tag_matches.h"

#include "app/text/fold.h"
#include "app/wording/wording.h"

#include <algorithm>

namespace naba {
namespace {

/// The name itself, then what begins with it, then what holds it.
int rank(const QString &name, const QString &wanted)
{
    const QString folded = text::fold(name).trimmed();
    return folded == wanted ? 0 : folded.startsWith(wanted) ? 1 : 2;
}

} // namespace

void TagMatches::update(const QList<Tag> &all, const QList<Tag> &given, const QString &typed)
{
    beginResetModel();
    m_matches.clear();
    const QString wanted = text::fold(typed).trimmed();
    bool exists = wanted.isEmpty();
    for (const Tag &tag : all) {
        const QString name = text::fold(tag.name);
        exists = exists || name == wanted;
        const bool isGiven =
            std::any_of(given.begin(), given.end(), [&](const Tag &g) { return g.id == tag.id; });
        if (!isGiven && name.contains(wanted))
            m_matches.append(tag);
    }
    std::stable_sort(m_matches.begin(), m_matches.end(), [&](const Tag &a, const Tag &b) {
        const int aRank = rank(a.name, wanted);
        const int bRank = rank(b.name, wanted);
        return aRank != bRank ? aRank < bRank : a.articles > b.articles;
    });
    m_newName = exists ? QString() : typed.simplified();
    endResetModel();
}

int TagMatches::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_matches.size()) + (m_newName.isEmpty() ? 0 : 1);
}

QVariant TagMatches::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isNew = index.row() >= m_matches.size();
    const Tag tag = isNew ? Tag{{}, m_newName, -1, 0} : m_matches.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: A row that makes a new tag; %1 is its name
        return isNew ? tr("Create the tag “%1”").arg(wording::isolated(tag.name)) : tag.name;
    case NameRole:
        return tag.name;
    case ColourRole:
        return tag.colour;
    case CountRole:
        return tag.articles;
    case IsNewRole:
        return isNew;
    case Qt::AccessibleTextRole:
        return isNew ? data(index, Qt::DisplayRole)
                     : QVariant(tag.name + QStringLiteral(", ") + wording::articles(tag.articles));
    default:
        return {};
    }
}

} // namespace naba
