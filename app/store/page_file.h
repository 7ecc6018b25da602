// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QVariant>

#include <memory>
#include <optional>

namespace naba::store {

/// A library's file page by page, read without SQLite: for files that SQLite gives up on. What is
/// committed in its write-ahead log counts (sqlite.org/fileformat2.html).
class PageFile
{
public:
    /// Errors: FileNotFound, FileUnreadable.
    static Result<std::unique_ptr<PageFile>> open(const QString &file);

    [[nodiscard]] quint32 count() const { return m_count; }

    [[nodiscard]] int pageSize() const { return m_pageSize; }

    /// Bytes of a page that SQLite uses.
    [[nodiscard]] int usable() const { return m_usable; }

    /// The first page has the mark of an SQLite database.
    [[nodiscard]] bool hasHeader() const { return m_hasHeader; }

    /// Big-endian number in the header, at `offset` of the first page.
    [[nodiscard]] quint32 headerNumber(int offset) const;

    /// Null if there is no such page or it cannot be read.
    [[nodiscard]] QByteArray page(quint32 number) const;

    /// What the pointer map says of a page: its kind (sqlite.org/fileformat2.html §1.8) and parent;
    /// kind 0 if there is no map or nothing sensible in it.
    struct Place
    {
        int kind = 0;
        quint32 parent = 0;
    };

    [[nodiscard]] Place place(quint32 number) const;
    [[nodiscard]] bool isPointerMap(quint32 number) const;

private:
    explicit PageFile(const QString &file);
    void readHeader();
    void readLog(const QString &log);
    [[nodiscard]] QByteArray at(qint64 offset) const;

    mutable QFile m_file;
    mutable QFile m_log;
    QHash<quint32, qint64> m_logged; ///< page: where its newest committed content lies in the log
    QByteArray m_first;
    int m_pageSize = 4096;
    int m_usable = 4096;
    quint32 m_count = 0;
    bool m_hasHeader = false;
};

/// Columns of a row, as the file has them.
using Record = QVariantList;

/// Kinds of pages of a tree.
enum class PageKind { Other, IndexInside = 2, TableInside = 5, IndexLeaf = 10, TableLeaf = 13 };

/// A page of a tree, taken apart as far as it makes sense.
struct TreePage
{
    struct Row
    {
        qint64 id = 0; ///< of a table with row numbers
        Record record;
    };

    PageKind kind = PageKind::Other;
    QList<quint32> children;
    QList<Row> rows;
    int broken = 0; ///< cells that make no sense
};

/// Kind Other if it is no page of a tree.
TreePage readTreePage(const PageFile &file, quint32 number);

} // namespace naba::store
