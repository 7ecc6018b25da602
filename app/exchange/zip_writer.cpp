// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zip_writer.h"

#include <algorithm>
#include <array>
#include <limits>

namespace naba::exchange {

namespace {

constexpr quint32 localSignature = 0x04034b50;
constexpr quint32 centralSignature = 0x02014b50;
constexpr quint32 endSignature = 0x06054b50;
constexpr quint16 version = 20;
constexpr quint16 utf8Names = 1 << 11;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;

/// CRC-32 as ZIP and PNG have it (ISO 3309, reflected polynomial 0xEDB88320).
constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < 256; ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}();

quint32 checksum(const QByteArray &bytes)
{
    quint32 value = 0xFFFFFFFFU;
    for (const char byte : bytes)
        value = crcTable[(value ^ static_cast<quint8>(byte)) & 0xFFU] ^ (value >> 8U);
    return value ^ 0xFFFFFFFFU;
}

template<typename Number>
void put(QByteArray &bytes, Number number)
{
    for (size_t i = 0; i < sizeof(Number); ++i)
        bytes.append(static_cast<char>((static_cast<quint64>(number) >> (8 * i)) & 0xFFU));
}

/// RFC 1951 data without zlib's two bytes before and four behind it; qCompress puts four more, the
/// length, before these.
QByteArray deflate(const QByteArray &bytes)
{
    const QByteArray packed = qCompress(bytes);
    return packed.size() < 10 ? QByteArray() : packed.mid(6, packed.size() - 10);
}

} // namespace

ZipWriter::ZipWriter(QIODevice &device, const QDateTime &stamp)
    : m_device(device)
{
    const QDate date = stamp.date();
    const QTime time = stamp.time();
    const int year = std::clamp(date.year(), 1980, 2107) - 1980;
    m_date = static_cast<quint16>((year << 9) | (date.month() << 5) | date.day());
    m_time = static_cast<quint16>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));
}

bool ZipWriter::write(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return false;
    m_offset += bytes.size();
    return true;
}

/// What local header and list of contents say alike of a file.
QByteArray ZipWriter::common(const Entry &entry) const
{
    QByteArray bytes;
    put(bytes, version);
    put(bytes, utf8Names);
    put(bytes, entry.method);
    put(bytes, m_time);
    put(bytes, m_date);
    put(bytes, entry.checksum);
    put(bytes, entry.packed);
    put(bytes, entry.size);
    put(bytes, static_cast<quint16>(entry.name.size()));
    put(bytes, quint16{0});
    return bytes;
}

bool ZipWriter::add(const QString &name, const QByteArray &bytes, Method method)
{
    constexpr qint64 limit = std::numeric_limits<quint32>::max();
    const QByteArray encoded = name.toUtf8();
    QByteArray packed = method == Method::Deflated ? deflate(bytes) : QByteArray();
    const bool pack = !packed.isEmpty() && packed.size() < bytes.size();
    const QByteArray &data = pack ? packed : bytes;
    if (m_entries.size() >= std::numeric_limits<quint16>::max() || encoded.size() > 65'535 ||
        m_offset + data.size() + encoded.size() + 1'000 > limit || bytes.size() > limit)
        return false;
    const Entry entry{encoded,
                      checksum(bytes),
                      static_cast<quint32>(data.size()),
                      static_cast<quint32>(bytes.size()),
                      static_cast<quint32>(m_offset),
                      pack ? deflated : stored};
    QByteArray header;
    put(header, localSignature);
    header += common(entry) + entry.name;
    if (!write(header) || !write(data))
        return false;
    m_entries.append(entry);
    return true;
}

bool ZipWriter::finish()
{
    const qint64 start = m_offset;
    for (const Entry &entry : std::as_const(m_entries)) {
        QByteArray header;
        put(header, centralSignature);
        put(header, version);
        header += common(entry);
        put(header, quint16{0}); // comment
        put(header, quint16{0}); // disk
        put(header, quint16{0}); // internal attributes
        put(header, quint32{0}); // external attributes
        put(header, entry.offset);
        if (!write(header + entry.name))
            return false;
    }
    if (m_offset > std::numeric_limits<quint32>::max())
        return false;
    QByteArray end;
    put(end, endSignature);
    put(end, quint16{0});
    put(end, quint16{0});
    put(end, static_cast<quint16>(m_entries.size()));
    put(end, static_cast<quint16>(m_entries.size()));
    put(end, static_cast<quint32>(m_offset - start));
    put(end, static_cast<quint32>(start));
    put(end, quint16{0});
    return write(end);
}

} // namespace naba::exchange
