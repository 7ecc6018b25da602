// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/double_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

namespace naba::feeds {

namespace {

/// windows-1252 at 0x80–0x9F; 0 where it has nothing and the control itself comes through.
constexpr char16_t upper[32] = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// The byte of a character in windows-1252; -1 if it has none.
int byteOf(QChar character)
{
    if (character.unicode() <= 0xFF)
        return character.unicode();
    const auto found = std::find(std::begin(upper), std::end(upper), character.unicode());
    return found == std::end(upper) ? -1 : 0x80 + static_cast<int>(found - std::begin(upper));
}

} // namespace

QString repairedText(const QString &text)
{
    bool possible = false;
    for (const QChar c : text) {
        if (byteOf(c) < 0)
            return text;
        // Every longer UTF-8 sequence begins with one of these.
        possible = possible || (c.unicode() >= 0xC2 && c.unicode() <= 0xF4);
    }
    if (!possible)
        return text;
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text)
        bytes += static_cast<char>(byteOf(c));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString meant = decoder(bytes);
    return decoder.hasError() ? text : meant;
}

} // namespace naba::feeds
