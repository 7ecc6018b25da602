// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/encoding_detect.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace naba::html {

namespace {

using Byte = unsigned char;

/// Length of the well-formed sequence at `at`, or 0.
qsizetype sequenceLength(const Byte *at, const Byte *end)
{
    const Byte lead = *at;
    const auto follows = [at, end](qsizetype i, Byte low = 0x80, Byte high = 0xbf) {
        return at + i < end && at[i] >= low && at[i] <= high;
    };
    if (lead >= 0xc2 && lead <= 0xdf)
        return follows(1) ? 2 : 0;
    if (lead >= 0xe0 && lead <= 0xef) {
        const Byte low = lead == 0xe0 ? 0xa0 : 0x80;
        const Byte high = lead == 0xed ? 0x9f : 0xbf;
        return follows(1, low, high) && follows(2) ? 3 : 0;
    }
    if (lead >= 0xf0 && lead <= 0xf4) {
        const Byte low = lead == 0xf0 ? 0x90 : 0x80;
        const Byte high = lead == 0xf4 ? 0x8f : 0xbf;
        return follows(1, low, high) && follows(2) && follows(3) ? 4 : 0;
    }
    return 0;
}

/// The ten commonest letters of the language in one encoding, and all its letters: a range.
struct Profile
{
    const char *name;
    std::array<Byte, 10> common;
    Byte first;
    Byte last;
};

constexpr std::array<Profile, 5> profiles{{
    {"windows-1256", {0xc7, 0xe1, 0xed, 0xe3, 0xe6, 0xe4, 0xd1, 0xca, 0xc8, 0xe5}, 0xc0, 0xed},
    {"iso-8859-6", {0xc7, 0xe4, 0xea, 0xe5, 0xe8, 0xe6, 0xd1, 0xca, 0xc8, 0xe7}, 0xc1, 0xea},
    {"windows-1255", {0xe9, 0xe5, 0xe4, 0xec, 0xe0, 0xf8, 0xfa, 0xe1, 0xee, 0xf0}, 0xe0, 0xfa},
    {"windows-1251", {0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb}, 0xc0, 0xff},
    {"windows-874", {0xd2, 0xb9, 0xc3, 0xcd, 0xa1, 0xe0, 0xa7, 0xc1, 0xe8, 0xd1}, 0xa1, 0xfb},
}};

/// Bytes of a text read as pairs of the EUC family, or as Shift_JIS.
struct Pairs
{
    qsizetype valid = 0;
    qsizetype invalid = 0;
    qsizetype kana = 0;
    qsizetype hangul = 0; ///< pairs whose first byte is that of a Korean syllable
};

Pairs readEuc(const QByteArray &bytes)
{
    Pairs pairs;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<Byte>(bytes[i]);
        if (lead < 0x80)
            continue;
        const auto trail = i + 1 < bytes.size() ? static_cast<Byte>(bytes[i + 1]) : Byte(0);
        if (lead < 0xa1 || lead == 0xff || trail < 0xa1 || trail == 0xff) {
            ++pairs.invalid;
            continue;
        }
        ++i;
        ++pairs.valid;
        pairs.kana += lead == 0xa4 || lead == 0xa5 ? 1 : 0;
        pairs.hangul += lead >= 0xb0 && lead <= 0xc8 ? 1 : 0;
    }
    return pairs;
}

Pairs readShiftJis(const QByteArray &bytes)
{
    Pairs pairs;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<Byte>(bytes[i]);
        if (lead < 0x80 || (lead >= 0xa1 && lead <= 0xdf))
            continue;
        const auto trail = i + 1 < bytes.size() ? static_cast<Byte>(bytes[i + 1]) : Byte(0);
        if (lead == 0x80 || lead == 0xa0 || lead > 0xfc || trail < 0x40 || trail == 0x7f ||
            trail > 0xfc) {
            ++pairs.invalid;
            continue;
        }
        ++i;
        ++pairs.valid;
        pairs.kana += lead == 0x82 || lead == 0x83 ? 1 : 0;
    }
    return pairs;
}

/// A double-byte encoding in which every byte has its place, or nothing.
const char *doubleByte(const QByteArray &bytes)
{
    const Pairs euc = readEuc(bytes);
    if (euc.invalid == 0 && euc.valid >= 4) {
        if (euc.kana * 5 >= euc.valid)
            return "euc-jp";
        return euc.hangul * 20 >= euc.valid * 17 ? "euc-kr" : "gbk";
    }
    const Pairs shiftJis = readShiftJis(bytes);
    if (shiftJis.invalid == 0 && shiftJis.valid >= 4 && shiftJis.kana * 5 >= shiftJis.valid)
        return "shift_jis";
    return nullptr;
}

/// Bytes that are looked at in one go; their counts fit a byte.
constexpr std::ptrdiff_t blockSize = 240;

/// How many sequences of several bytes stand in [begin, end) if every byte of it has its place;
/// -1 if one has not, or has one only by the rules for single leads (E0, ED, F0, F4): then it has
/// to be read sequence by sequence. The three bytes before `begin` are there to be looked at.
/// There is no way out of the loop, for compilers then look at many bytes at once.
int sequencesIn(const Byte *begin, const Byte *end)
{
    Byte odd = 0;
    Byte leads = 0;
    for (const Byte *at = begin; at < end; ++at) {
        const Byte byte = *at;
        const auto expected = static_cast<Byte>(static_cast<Byte>(at[-1] >= 0xc0) |
                                                static_cast<Byte>(at[-2] >= 0xe0) |
                                                static_cast<Byte>(at[-3] >= 0xf0));
        const auto follows = static_cast<Byte>((byte & 0xc0) == 0x80);
        const auto special =
            static_cast<Byte>(static_cast<Byte>((byte & 0xfe) == 0xc0) |
                              static_cast<Byte>(byte == 0xe0) | static_cast<Byte>(byte == 0xed) |
                              static_cast<Byte>(byte == 0xf0) | static_cast<Byte>(byte >= 0xf4));
        odd = static_cast<Byte>(odd | special | static_cast<Byte>(expected ^ follows));
        leads = static_cast<Byte>(leads + static_cast<Byte>(byte >= 0xc0));
    }
    const bool cut = end[-1] >= 0xc0 || end[-2] >= 0xe0 || end[-3] >= 0xf0;
    return odd != 0 || cut ? -1 : leads;
}

} // namespace

Utf8Measure measureUtf8(const QByteArray &bytes)
{
    Utf8Measure measure;
    const auto *const begin = reinterpret_cast<const Byte *>(bytes.constData());
    const Byte *const end = begin + bytes.size();
    for (const Byte *at = begin; at < end;) {
        const Byte *const stop = at + std::min(blockSize, end - at);
        if (at - begin >= 3) {
            const Byte *whole = stop;
            while (whole < end && whole > at && (*whole & 0xc0) == 0x80)
                --whole;
            const int sequences = whole > at ? sequencesIn(at, whole) : -1;
            if (sequences >= 0) {
                measure.multibyte += sequences;
                at = whole;
                continue;
            }
        }
        while (at < stop) {
            if (*at < 0x80) {
                ++at;
                continue;
            }
            const qsizetype length = sequenceLength(at, end);
            measure.multibyte += length > 0 ? 1 : 0;
            measure.invalid += length > 0 ? 0 : 1;
            at += std::max<qsizetype>(length, 1);
        }
    }
    return measure;
}

QByteArray detectLegacy(const QByteArray &bytes)
{
    std::array<qsizetype, 256> count{};
    qsizetype high = 0;
    qsizetype neighbours = 0; // high bytes beside another: whole words of them
    Byte before = 0;
    for (const char c : bytes) {
        const auto byte = static_cast<Byte>(c);
        ++count[byte];
        high += byte >= 0x80 ? 1 : 0;
        neighbours += byte >= 0xa1 && before >= 0xa1 ? 1 : 0;
        before = byte;
    }
    const char *best = nullptr;
    qsizetype bestScore = high * 2 / 5;
    for (const Profile &profile : profiles) {
        qsizetype score = 0;
        for (const Byte letter : profile.common)
            score += count[letter];
        qsizetype inside = 0;
        for (size_t byte = profile.first; byte <= profile.last; ++byte)
            inside += count[byte];
        if (inside * 10 >= high * 7 && score > bestScore) {
            bestScore = score;
            best = profile.name;
        }
    }
    // In Western text a letter with an accent stands among ASCII letters.
    const bool words = high > 0 && neighbours * 3 >= high;
    if (best && words)
        return best;
    const char *pairs = doubleByte(bytes);
    return pairs ? pairs : "windows-1252";
}

} // namespace naba::html
