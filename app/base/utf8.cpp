// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf8.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

namespace naba {

namespace {

using Byte = unsigned char;

/// How many UTF-16 units valid UTF-8 makes: one for each sequence, two for each of four bytes.
qsizetype unitsOf(std::string_view utf8)
{
    // In pieces whose count fits a byte: compilers then count many bytes at once.
    constexpr size_t piece = 96;
    size_t units = 0;
    for (size_t begin = 0; begin < utf8.size(); begin += piece) {
        Byte count = 0;
        for (const char c : utf8.substr(begin, piece)) {
            const auto byte = static_cast<Byte>(c);
            count = static_cast<Byte>(count + static_cast<Byte>((byte & 0xC0) != 0x80) +
                                      static_cast<Byte>(byte >= 0xF0));
        }
        units += count;
    }
    return static_cast<qsizetype>(units);
}

/// Whether one of four 16-bit lanes of less than 8000 is 0.
constexpr bool hasZero(std::uint64_t lanes)
{
    return ((lanes + 0x7FFF7FFF7FFF7FFFU) & 0x8000800080008000U) != 0x8000800080008000U;
}

/// How many bytes units take; those of surrogate pairs two each.
qsizetype bytesOf(QStringView text)
{
    qsizetype bytes = text.size();
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while (at < end) {
        // Four at a time, as long as none takes three bytes: a lane's uppermost bit says that it
        // takes two.
        std::uint64_t four = 0;
        while (end - at >= 4) {
            std::memcpy(&four, at, sizeof four);
            if ((four & 0xF800F800F800F800U) != 0)
                break;
            bytes += std::popcount((four + 0x7F807F807F807F80U) & 0x8000800080008000U);
            at += 4;
        }
        const char16_t *const stop = at + std::min<std::ptrdiff_t>(end - at, 4);
        for (; at < stop; ++at)
            bytes += (*at >= 0x80) + (*at >= 0x800) - (*at >= 0xD800 && *at <= 0xDFFF);
    }
    return bytes;
}

/// Units from `at` on that take one byte or two: up to the first that takes more, or to the end.
const char16_t *writeShort(const char16_t *at, const char16_t *end, Byte **to)
{
    Byte *out = *to;
    while (at < end) {
        if constexpr (std::endian::native == std::endian::little) {
            std::uint64_t four = 0;
            while (end - at >= 4) {
                std::memcpy(&four, at, sizeof four);
                if ((four & 0xF800F800F800F800U) != 0 || hasZero(four & 0x0780078007800780U))
                    break;
                four = (four >> 6 & 0x001F001F001F001FU) | (four & 0x003F003F003F003FU) << 8 |
                       0x80C080C080C080C0U;
                std::memcpy(out, &four, sizeof four);
                at += 4;
                out += 8;
            }
        }
        while (at < end && *at >= 0x80 && *at < 0x800) {
            *out++ = static_cast<Byte>(0xC0 | *at >> 6);
            *out++ = static_cast<Byte>(0x80 | (*at & 0x3F));
            ++at;
        }
        while (at < end && *at < 0x80)
            *out++ = static_cast<Byte>(*at++);
        if (at < end && *at >= 0x800)
            break;
    }
    *to = out;
    return at;
}

} // namespace

QByteArray toUtf8(QStringView text)
{
    QByteArray bytes(bytesOf(text), Qt::Uninitialized);
    auto *out = reinterpret_cast<Byte *>(bytes.data());
    const char16_t *at = text.utf16();
    const char16_t *const end = at + text.size();
    while ((at = writeShort(at, end, &out)) < end) {
        char32_t code = *at++;
        if (QChar::isSurrogate(code)) {
            // Half a pair is the only thing that the count above is wrong for.
            if (!QChar::isHighSurrogate(code) || at == end || !QChar::isLowSurrogate(*at))
                return text.toUtf8();
            code = QChar::surrogateToUcs4(static_cast<char16_t>(code), *at++);
            *out++ = static_cast<Byte>(0xF0 | code >> 18);
            *out++ = static_cast<Byte>(0x80 | (code >> 12 & 0x3F));
        } else {
            *out++ = static_cast<Byte>(0xE0 | code >> 12);
        }
        *out++ = static_cast<Byte>(0x80 | (code >> 6 & 0x3F));
        *out++ = static_cast<Byte>(0x80 | (code & 0x3F));
    }
    return bytes;
}

QString fromUtf8(std::string_view utf8)
{
    if (utf8.substr(0, 3) == "\xEF\xBB\xBF")
        utf8.remove_prefix(3); // a byte order mark, as QString takes it
    const qsizetype units = unitsOf(utf8);
    QString text(units, Qt::Uninitialized);
    auto *out = reinterpret_cast<char16_t *>(text.data());
    const char16_t *const full = out + units;
    const auto *at = reinterpret_cast<const Byte *>(utf8.data());
    const Byte *const end = at + utf8.size();
    const auto follows = [&at, end](std::ptrdiff_t i) {
        return end - at > i && (at[i] & 0xC0) == 0x80;
    };
    while (at < end && out < full) {
        // The letters of Arabic, Hebrew, Cyrillic and Greek; `full` counted each of them.
        if constexpr (std::endian::native == std::endian::little) {
            // Four at a time. Each lies in 16 bits: its lead below, what follows it above.
            std::uint64_t four = 0;
            while (end - at >= 8) {
                std::memcpy(&four, at, sizeof four);
                // A lead of C0 or C1 is one that no letter needs.
                if ((four & 0xC0E0C0E0C0E0C0E0U) != 0x80C080C080C080C0U ||
                    hasZero(four & 0x001E001E001E001EU))
                    break;
                four = (four & 0x001F001F001F001FU) << 6 | (four >> 8 & 0x003F003F003F003FU);
                std::memcpy(out, &four, sizeof four);
                at += 8;
                out += 4;
            }
        }
        while (end - at >= 2 && at[0] >= 0xC2 && at[0] <= 0xDF && (at[1] & 0xC0) == 0x80) {
            *out++ = static_cast<char16_t>((at[0] & 0x1F) << 6 | (at[1] & 0x3F));
            at += 2;
        }
        if (at == end || out == full)
            break;
        const unsigned lead = *at;
        if (lead < 0x80) {
            *out++ = static_cast<char16_t>(lead);
            ++at;
        } else if ((lead & 0xF0) == 0xE0 && follows(1) && follows(2)) {
            const unsigned code = (lead & 0x0F) << 12 | (at[1] & 0x3FU) << 6 | (at[2] & 0x3FU);
            if (code < 0x800 || (code >= 0xD800 && code <= 0xDFFF))
                break;
            *out++ = static_cast<char16_t>(code);
            at += 3;
        } else if (lead >= 0xF0 && lead <= 0xF4 && follows(1) && follows(2) && follows(3)) {
            const unsigned code = (lead & 0x07) << 18 | (at[1] & 0x3FU) << 12 |
                                  (at[2] & 0x3FU) << 6 | (at[3] & 0x3FU);
            if (code < 0x10000 || code > 0x10FFFF)
                break;
            *out++ = static_cast<char16_t>(0xD7C0 + (code >> 10));
            *out++ = static_cast<char16_t>(0xDC00 | (code & 0x3FF));
            at += 4;
        } else {
            break;
        }
    }
    if (at == end && out == full)
        return text;
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace naba
