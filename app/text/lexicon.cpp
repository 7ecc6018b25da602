// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/lexicon.h"

#include <QResource>
#include <QtEndian>

#include <cstring>

using namespace Qt::StringLiterals;

namespace naba::text {

namespace {

quint32 number(QByteArrayView bytes, qsizetype place)
{
    return qFromLittleEndian<quint32>(bytes.data() + place);
}

QByteArrayView wholeFile()
{
    static const QByteArrayView file = [] {
        const QResource resource(u":/lexicon/words.bin"_s);
        const bool readable =
            resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression;
        Q_ASSERT_X(readable, "lexicon", "words.bin must be a resource that is not compressed");
        return readable ? QByteArrayView(resource.data(), resource.size()) : QByteArrayView();
    }();
    return file;
}

} // namespace

WordTable::WordTable(QByteArrayView bytes, ValueSize valueSize)
    : m_bytes(bytes)
    , m_mask(bytes.size() > 4 ? number(bytes, 0) - 1 : 0)
    , m_valueSize(valueSize)
{
}

WordTable::Values WordTable::find(const uchar *letters, int length) const
{
    if (m_bytes.isEmpty() || length < 1 || length > 15)
        return {};
    quint32 hash = 0x811c9dc5U; // FNV-1a
    for (int i = 0; i < length; ++i)
        hash = (hash ^ letters[i]) * 0x01000193U;
    const qsizetype slot = 4 + 4 * static_cast<qsizetype>(hash & m_mask);
    const auto *at = reinterpret_cast<const uchar *>(m_bytes.data()) + number(m_bytes, slot);
    const auto *end = reinterpret_cast<const uchar *>(m_bytes.data()) + number(m_bytes, slot + 4);
    while (at < end) {
        const int size = *at >> 4;
        const int count = *at & 15;
        ++at;
        const bool same =
            size == length && std::memcmp(at, letters, static_cast<size_t>(size)) == 0;
        at += size;
        if (same)
            return {at, count};
        for (int i = 0; i < count; ++i)
            at += m_valueSize(*at);
    }
    return {};
}

QByteArrayView lexiconSection(QByteArrayView name)
{
    const QByteArrayView file = wholeFile();
    if (file.size() < 12 || !file.startsWith("NABALEX1"))
        return {};
    const quint32 count = number(file, 8);
    for (quint32 i = 0; i < count; ++i) {
        const qsizetype entry = 12 + 12 * static_cast<qsizetype>(i);
        if (file.sliced(entry, 4) == name)
            return file.sliced(number(file, entry + 4), number(file, entry + 8));
    }
    return {};
}

QByteArrayView sizedBlock(QByteArrayView bytes, qsizetype *place)
{
    const qsizetype size = number(bytes, *place);
    const QByteArrayView block = bytes.sliced(*place + 4, size);
    *place += 4 + size;
    return block;
}

} // namespace naba::text
