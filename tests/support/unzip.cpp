// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unzip.h"

#include <QtEndian>

#include <array>
#include <optional>
#include <vector>

namespace naba::testing {

namespace {

/// One prefix code of RFC 1951 §3.2.2, read bit by bit.
class Code
{
public:
    explicit Code(const std::vector<int> &lengths)
    {
        for (const int length : lengths)
            ++m_count[static_cast<size_t>(length)];
        m_count[0] = 0;
        for (size_t length = 1; length < m_count.size(); ++length) {
            for (size_t symbol = 0; symbol < lengths.size(); ++symbol) {
                if (lengths[symbol] == static_cast<int>(length))
                    m_symbols.push_back(static_cast<int>(symbol));
            }
        }
    }

    template<typename NextBit>
    int read(NextBit nextBit) const
    {
        int code = 0;
        int first = 0;
        int index = 0;
        for (size_t length = 1; length < m_count.size(); ++length) {
            code |= nextBit();
            if (code - first < m_count[length])
                return m_symbols[static_cast<size_t>(index + code - first)];
            index += m_count[length];
            first = (first + m_count[length]) << 1;
            code <<= 1;
        }
        return -1;
    }

private:
    std::array<int, 16> m_count{};
    std::vector<int> m_symbols;
};

class Inflater
{
public:
    explicit Inflater(const QByteArray &data)
        : m_data(data)
    {
    }

    std::optional<QByteArray> run()
    {
        for (bool last = false; !last;) {
            last = bits(1) == 1;
            const int kind = bits(2);
            if (kind == 0)
                storedBlock();
            else if (kind == 1)
                fixedBlock();
            else if (kind == 2)
                dynamicBlock();
            else
                m_good = false;
            if (!m_good)
                return std::nullopt;
        }
        return m_out;
    }

private:
    int bit()
    {
        if (m_at >= m_data.size() * 8) {
            m_good = false;
            return 0;
        }
        const auto byte = static_cast<quint8>(m_data.at(m_at / 8));
        return (byte >> (m_at++ % 8)) & 1;
    }

    int bits(int count)
    {
        int value = 0;
        for (int i = 0; i < count; ++i)
            value |= bit() << i;
        return value;
    }

    void storedBlock()
    {
        m_at = (m_at + 7) / 8 * 8;
        const int length = bits(16);
        bits(16);
        for (int i = 0; i < length && m_good; ++i)
            m_out.append(static_cast<char>(bits(8)));
    }

    void fixedBlock()
    {
        std::vector<int> literals(288, 8);
        for (size_t i = 144; i < 288; ++i)
            literals[i] = i < 256 ? 9 : i < 280 ? 7 : 8;
        codes(Code(literals), Code(std::vector<int>(30, 5)));
    }

    void dynamicBlock()
    {
        static constexpr std::array<size_t, 19> order{16, 17, 18, 0, 8,  7, 9,  6, 10, 5,
                                                      11, 4,  12, 3, 13, 2, 14, 1, 15};
        const auto literals = static_cast<size_t>(bits(5) + 257);
        const auto distances = static_cast<size_t>(bits(5) + 1);
        const auto meta = static_cast<size_t>(bits(4) + 4);
        std::vector<int> lengths(19, 0);
        for (size_t i = 0; i < meta; ++i)
            lengths[order[i]] = bits(3);
        const Code code(lengths);
        std::vector<int> all;
        while (all.size() < literals + distances && m_good) {
            const int symbol = code.read([this] { return bit(); });
            if (symbol < 16)
                all.push_back(symbol);
            else if (symbol == 16)
                all.insert(all.end(), static_cast<size_t>(bits(2) + 3),
                           all.empty() ? 0 : all.back());
            else
                all.insert(all.end(),
                           static_cast<size_t>(symbol == 17 ? bits(3) + 3 : bits(7) + 11), 0);
        }
        const auto middle = all.begin() + static_cast<std::ptrdiff_t>(literals);
        codes(Code({all.begin(), middle}), Code({middle, all.end()}));
    }

    void codes(const Code &literals, const Code &distances)
    {
        static constexpr std::array<int, 29> lengthBase{3,  4,  5,  6,   7,   8,   9,   10,  11, 13,
                                                        15, 17, 19, 23,  27,  31,  35,  43,  51, 59,
                                                        67, 83, 99, 115, 131, 163, 195, 227, 258};
        static constexpr std::array<int, 29> lengthBits{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                        2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
        const auto next = [this] {
            return bit();
        };
        while (m_good) {
            const int symbol = literals.read(next);
            if (symbol == 256)
                return;
            if (symbol < 0 || symbol > 285) {
                m_good = false;
            } else if (symbol < 256) {
                m_out.append(static_cast<char>(symbol));
            } else {
                const auto at = static_cast<size_t>(symbol - 257);
                const int length = lengthBase[at] + bits(lengthBits[at]);
                const int code = distances.read(next);
                const int extra = code < 4 ? 0 : code / 2 - 1;
                const int base = code < 4 ? code + 1 : ((2 + code % 2) << extra) + 1;
                copy(length, base + bits(extra));
            }
        }
    }

    void copy(int length, int distance)
    {
        m_good = m_good && distance > 0 && distance <= m_out.size();
        for (int i = 0; i < length && m_good; ++i)
            m_out.append(m_out.at(m_out.size() - distance));
    }

    QByteArray m_data;
    qsizetype m_at = 0;
    bool m_good = true;
    QByteArray m_out;
};

quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int i = 0; i < 8; ++i)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xEDB88320U : crc >> 1U;
    }
    return crc ^ 0xFFFFFFFFU;
}

template<typename Number>
Number number(const QByteArray &bytes, qsizetype at)
{
    if (at < 0 || at + static_cast<qsizetype>(sizeof(Number)) > bytes.size())
        return 0;
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

} // namespace

QList<ZippedFile> unzip(const QByteArray &archive)
{
    const qsizetype end = archive.lastIndexOf(QByteArray("PK\5\6", 4));
    if (end < 0 || end + 22 != archive.size())
        return {};
    const auto count = number<quint16>(archive, end + 10);
    qsizetype at = number<quint32>(archive, end + 16);
    if (at + number<quint32>(archive, end + 12) != end)
        return {};
    QList<ZippedFile> files;
    for (int i = 0; i < count; ++i) {
        if (number<quint32>(archive, at) != 0x02014b50U)
            return {};
        const auto nameLength = number<quint16>(archive, at + 28);
        const QByteArray name = archive.mid(at + 46, nameLength);
        const qsizetype local = number<quint32>(archive, at + 42);
        const qsizetype packed = number<quint32>(archive, at + 20);
        // The local header says the same.
        if (number<quint32>(archive, local) != 0x04034b50U ||
            archive.mid(local + 4, 24) != archive.mid(at + 6, 24) ||
            archive.mid(local + 30, nameLength) != name)
            return {};
        const QByteArray data =
            archive.mid(local + 30 + nameLength + number<quint16>(archive, local + 28), packed);
        const bool stored = number<quint16>(archive, at + 10) == 0;
        const std::optional<QByteArray> bytes = stored ? data : Inflater(data).run();
        if (!bytes || bytes->size() != number<quint32>(archive, at + 24) ||
            checksum(*bytes) != number<quint32>(archive, at + 16))
            return {};
        files.append({QString::fromUtf8(name), stored, *bytes});
        at += 46 + nameLength;
    }
    return at == end ? files : QList<ZippedFile>();
}

} // namespace naba::testing
