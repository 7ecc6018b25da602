// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keeping.h"
#include "app/store/salvage.h"

namespace naba::store {

/// Puts a library together from what a damaged file and a backup have.
class Refill
{
public:
    /// `whole` is an empty library, `backup` the file of a whole backup or empty.
    Refill(const PageFile &file, Database &whole, const QString &backup);

    /// Everything, in one transaction.
    Result<QList<MendedKind>> run();

private:
    struct Part
    {
        TableShape shape;
        Salvage::Outcome outcome;
        qint64 fromBackup = 0;
        qint64 lost = 0;
    };

    Result<void> fill();
    Result<void> takeFromFile();
    Result<void> takeFromBackup();
    Result<void> takeFromBackup(Part &part);
    Result<void> takeFromIndexes();
    Result<void> nameLostArticles(const QList<Record> &identities);
    Result<void> nameLostOwners();
    Result<void> applyMarks();
    Result<void> makeMissingTexts();
    Result<void> finish();
    Result<void> noteIds(const QString &table, const QString &index);
    [[nodiscard]] Part *part(const QString &table);

    Salvage m_salvage;
    Database &m_whole;
    QString m_backup;
    std::vector<Part> m_parts;
};

/// Runs one statement: how many rows it changed.
Result<qint64> changeRows(Database &database, const QString &sql);

/// Drops rows that point to rows that are not there, or their pointers where that is what deleting
/// does. Expects a transaction around it.
Result<void> dropLooseRows(Database &database);

} // namespace naba::store
