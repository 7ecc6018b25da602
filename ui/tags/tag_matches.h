// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QAbstractListModel>

namespace naba {

/// What the tag box offers for what is typed: the tags whose names hold it (folded: هجر finds
/// هِجرة), most used first, and a new tag of that name unless there is one already.
class TagMatches : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole + 1, ///< QString
        ColourRole,                  ///< int; -1 for a new tag
        CountRole,                   ///< qint64
        IsNewRole,                   ///< bool
    };

    using QAbstractListModel::QAbstractListModel;

    /// `given` are the article's own and are not offered.
    void update(const QList<Tag> &all, const QList<Tag> &given, const QString &typed);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Tag> m_matches;
    QString m_newName; ///< empty: none is offered
};

} // namespace naba
