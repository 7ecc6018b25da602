// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gzip.h"

#include <QtEndian>

#include <array>

namespace naba::testing {

namespace {

quint32 crc32(const QByteArray &data)
{
    static const auto table = [] {
        std::array<quint32, 256> entries{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            entries[i] = value;
        }
        return entries;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : data)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray littleEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray gzip(const QByteArray &data)
{
    // qCompress: four bytes of length, two of zlib header, deflate, four of Adler-32 (RFC 1950).
    const QByteArray zlib = qCompress(data);
    const QByteArray deflated =
        data.isEmpty() ? QByteArray::fromHex("0300") : zlib.mid(6, zlib.size() - 10);
    return QByteArray::fromHex("1f8b08000000000000ff") + deflated + littleEndian(crc32(data)) +
           littleEndian(static_cast<quint32>(data.size()));
}

} // namespace naba::testing
