// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QAbstractListModel>

namespace naba {

/// A list with the roles of ArticleListModel and rows that the test gives.
class SampleArticles : public QAbstractListModel
{
public:
    struct Row
    {
        ArticleHeader header;
        QList<Tag> tags;
        bool loaded = true;
    };

    /// Rows of the design's pictures: Arabic, English, Persian; long and short; two days before
    /// `now`.
    static QList<Row> newspaper(const QDateTime &now);

    void setRows(const QList<Row> &rows);
    void change(int row, const Row &value);
    void insert(int row, const Row &value);
    void remove(int row);

    [[nodiscard]] const Row &at(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace naba
