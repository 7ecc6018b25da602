// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"
#include "app/store/page_file.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace naba::store {

/// A table of ours, as a whole library of some version has it.
struct TableShape
{
    QString name;
    QStringList columns;  ///< in the order in which rows have them
    QStringList types;    ///< INTEGER, TEXT, BLOB, REAL, ANY, one a column
    QList<bool> needed;   ///< NOT NULL
    int rowNumber = -1;   ///< the column that is the row's number, which rows do not repeat
    bool isIndex = false; ///< WITHOUT ROWID: rows lie in a tree of keys
};

/// Every ordinary table of a library.
Result<QList<TableShape>> shapesOf(Database &database);

/// Reads what can be read of a damaged library, tree by tree, and what lies in no tree any more.
class Salvage
{
public:
    /// `whole` is an empty library to compare with.
    Salvage(const PageFile &file, Database &whole);

    /// Finds the trees; without the table of contents by where they lie in a whole library.
    Result<void> findTrees();

    /// The names of tables and indexes that were found in the file's own table of contents.
    [[nodiscard]] QSet<QString> foundNames() const { return m_found; }

    struct Outcome
    {
        qint64 rows = 0;      ///< that went into `whole`
        bool complete = true; ///< every page of the tree was there and made sense
    };

    /// Puts the rows of a table into `whole`. Expects a transaction around it.
    Result<Outcome> takeTable(const TableShape &shape);
    /// The rows of an index: its columns, and the row number last. Empty if it is not complete and
    /// only complete ones are `wanted`.
    std::optional<QList<Record>> readIndex(const QString &name, bool onlyComplete) const;

private:
    using Take = std::function<void(const TreePage::Row &)>;

    /// True if every page of the tree made sense.
    bool walk(quint32 root, bool isIndex, std::vector<bool> &seen, const Take &take) const;
    void takeStrays(const TableShape &shape, quint32 root, std::vector<bool> &seen,
                    const Take &take) const;
    [[nodiscard]] quint32 rootAbove(quint32 page) const;

    const PageFile &m_file;
    Database &m_whole;
    QHash<QString, quint32> m_roots;
    QSet<QString> m_found;
    QList<TableShape> m_shapes;
};

} // namespace naba::store
