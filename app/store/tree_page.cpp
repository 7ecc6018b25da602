// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/page_file.h"

#include <QtEndian>

#include <array>
#include <bit>

namespace naba::store {

namespace {

constexpr qint64 largestPayload = qint64{256} * 1024 * 1024;

/// A position in bytes that never leaves them.
class Reader
{
public:
    Reader(const QByteArray &bytes, qsizetype at)
        : m_bytes(bytes)
        , m_at(at)
        , m_good(at >= 0 && at <= bytes.size())
    {
    }

    /// SQLite's number of one to nine bytes (fileformat2.html §1.6).
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const quint64 byte = next();
            if (i == 8)
                return static_cast<qint64>((value << 8U) | byte);
            value = (value << 7U) | (byte & 0x7FU);
            if (byte < 0x80)
                break;
        }
        return static_cast<qint64>(value);
    }

    quint32 number32()
    {
        quint32 value = 0;
        for (int i = 0; i < 4; ++i)
            value = (value << 8U) | next();
        return value;
    }

    quint8 next()
    {
        if (!m_good || m_at >= m_bytes.size()) {
            m_good = false;
            return 0;
        }
        return static_cast<quint8>(m_bytes.at(m_at++));
    }

    [[nodiscard]] qsizetype position() const { return m_at; }

    [[nodiscard]] bool good() const { return m_good; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_good;
};

/// Bytes that a column of this serial type takes; -1 if there is no such type.
qint64 sizeOf(qint64 type)
{
    constexpr std::array<qint64, 12> fixed{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    if (type < 0)
        return -1;
    return type < 12 ? fixed[static_cast<size_t>(type)] : (type - 12) / 2;
}

QVariant valueOf(qint64 type, const QByteArray &bytes)
{
    if (type == 0)
        return {};
    if (type == 8 || type == 9)
        return QVariant::fromValue<qlonglong>(type - 8);
    if (type == 7)
        return std::bit_cast<double>(qFromBigEndian<quint64>(bytes.constData()));
    if (type < 7) {
        qint64 value = static_cast<signed char>(bytes.at(0));
        for (qsizetype i = 1; i < bytes.size(); ++i)
            value = (value * 256) + static_cast<unsigned char>(bytes.at(i));
        return QVariant::fromValue<qlonglong>(value);
    }
    if (type % 2 == 0)
        return bytes.isNull() ? QByteArray("") : bytes;
    return bytes.isEmpty() ? QString(QLatin1String("")) : QString::fromUtf8(bytes);
}

std::optional<Record> decode(const QByteArray &payload)
{
    Reader header(payload, 0);
    const qint64 headerSize = header.varint();
    if (!header.good() || headerSize < 1 || headerSize > payload.size())
        return std::nullopt;
    Record record;
    qint64 at = headerSize;
    while (header.position() < headerSize) {
        const qint64 type = header.varint();
        const qint64 size = sizeOf(type);
        if (!header.good() || size < 0 || at + size > payload.size())
            return std::nullopt;
        record.append(valueOf(type, payload.mid(at, size)));
        at += size;
    }
    if (header.position() != headerSize || at != payload.size())
        return std::nullopt;
    return record;
}

/// A cell's payload with what overflows its page (fileformat2.html §1.5). Null if it is not whole.
QByteArray payloadAt(const PageFile &file, const QByteArray &page, qsizetype at, qint64 size,
                     bool isIndex)
{
    const qint64 usable = file.usable();
    const qint64 most = isIndex ? (usable - 12) * 64 / 255 - 23 : usable - 35;
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    if (size < 1 || size > largestPayload)
        return {};
    qint64 local = size;
    if (size > most) {
        local = least + (size - least) % (usable - 4);
        if (local > most)
            local = least;
    }
    if (at + local + (local < size ? 4 : 0) > usable)
        return {};
    QByteArray payload = page.mid(at, local);
    quint32 next = local < size ? Reader(page, at + local).number32() : 0;
    while (payload.size() < size) {
        const QByteArray more = file.page(next);
        if (more.isNull())
            return {};
        const qint64 part = std::min<qint64>(usable - 4, size - payload.size());
        payload += more.mid(4, part);
        next = Reader(more, 0).number32();
    }
    return payload;
}

} // namespace

TreePage readTreePage(const PageFile &file, quint32 number)
{
    TreePage tree;
    const QByteArray page = file.page(number);
    const qsizetype start = number == 1 ? 100 : 0;
    if (page.isNull())
        return tree;
    const auto kind = static_cast<PageKind>(static_cast<unsigned char>(page.at(start)));
    const bool isInside = kind == PageKind::TableInside || kind == PageKind::IndexInside;
    const bool isIndex = kind == PageKind::IndexInside || kind == PageKind::IndexLeaf;
    if (!isInside && kind != PageKind::TableLeaf && kind != PageKind::IndexLeaf)
        return tree;
    const qsizetype pointers = start + (isInside ? 12 : 8);
    const int cells = qFromBigEndian<quint16>(page.constData() + start + 3);
    if (pointers + cells * 2 > file.usable())
        return tree;
    tree.kind = kind;
    for (int i = 0; i < cells; ++i) {
        const int at = qFromBigEndian<quint16>(page.constData() + pointers + i * 2);
        if (at < pointers + cells * 2 || at >= file.usable()) {
            ++tree.broken;
            continue;
        }
        Reader cell(page, at);
        if (isInside)
            tree.children.append(cell.number32());
        if (kind == PageKind::TableInside)
            continue;
        const qint64 size = cell.varint();
        TreePage::Row row;
        if (kind == PageKind::TableLeaf)
            row.id = cell.varint();
        const auto record = cell.good()
                                ? decode(payloadAt(file, page, cell.position(), size, isIndex))
                                : std::nullopt;
        if (!record) {
            ++tree.broken;
            continue;
        }
        row.record = *record;
        tree.rows.append(row);
    }
    if (isInside)
        tree.children.append(Reader(page, start + 8).number32());
    return tree;
}

} // namespace naba::store
