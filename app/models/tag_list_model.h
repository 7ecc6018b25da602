// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/library/library.h"

#include <QAbstractListModel>

namespace naba {

/// The reader's tags, in the library's order, with the number of their articles. Patched in place.
class TagListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TagIdRole = Qt::UserRole + 1, ///< TagId
        ColourRole,                   ///< int, index into the theme's tag colours
        CountRole,                    ///< qint64
    };

    explicit TagListModel(Library *library, QObject *parent = nullptr);

    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void loaded(); ///< the tags are as the library has them now

private:
    void reload();
    void show(const QList<Tag> &tags);

    Library *m_library;
    QList<Tag> m_tags;
    bool m_reading = false;
    bool m_outdated = false;
};

} // namespace naba
