// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace naba::text {

/// Words by their letters, read in place: no parsing and no memory beyond the file's own pages.
/// scripts/lexicon/packing.py says how the bytes lie.
class WordTable
{
public:
    /// How long a value is, by its first byte.
    using ValueSize = int (*)(uchar first);

    WordTable() = default;
    WordTable(QByteArrayView bytes, ValueSize valueSize);

    /// What is said of one word: `count` values, one after the other.
    struct Values
    {
        const uchar *data = nullptr;
        int count = 0;
    };

    /// `letters` are low bytes of code points, 1 to 15 of them.
    Values find(const uchar *letters, int length) const;

private:
    QByteArrayView m_bytes;
    quint32 m_mask = 0;
    ValueSize m_valueSize = nullptr;
};

/// Reads bytes one after the other; zeros behind the end.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    uchar next() { return m_at < m_bytes.size() ? static_cast<uchar>(m_bytes[m_at++]) : uchar(0); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// The part of the lexicon with this name of four letters, or nothing if it is not there.
/// The file is a resource that is not compressed: nothing is read before it is asked for.
QByteArrayView lexiconSection(QByteArrayView name);

/// The block at `*place` that begins with its size; `*place` moves behind it.
QByteArrayView sizedBlock(QByteArrayView bytes, qsizetype *place);

} // namespace naba::text
