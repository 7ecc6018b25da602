// SPDX-License-Identifier: GPL-3.0-or-later
// What a draft says of the text in it.
#include "app/html/extract_draft.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Marks inside or at the end of sentences, as running text has them and lists of links have not.
bool isMark(char16_t c)
{
    switch (c) {
    case u',':
    case u'\u060c': // Arabic comma
    case u'\u061b': // Arabic semicolon
    case u'\u061f': // Arabic question mark
    case u'\u06d4': // Urdu full stop
    case u'\u2e32':
    case u'\u2e34':
    case u'\u2e41':
    case u'\u3001':
    case u'\ufe10':
    case u'\ufe11':
    case u'\ufe50':
    case u'\uff0c':
        return true;
    default:
        return false;
    }
}

bool isVideoAddress(const QString &address)
{
    // Only what readers know as places for videos; whatever else is framed may be anything.
    static constexpr QLatin1StringView places[] = {
        "youtube.com/"_L1,      "youtube-nocookie.com/"_L1, "player.vimeo.com/"_L1,
        "dailymotion.com"_L1,   "player.twitch.tv/"_L1,     "v.qq.com/"_L1,
        "archive.org/embed"_L1, "upload.wikimedia.org/"_L1, "player.bilibili.com/"_L1,
        "aparat.com/"_L1};
    for (const QLatin1StringView place : places) {
        if (address.contains(place))
            return true;
    }
    return false;
}

} // namespace

Draft::TextSize Draft::sizeOf(const QString &text)
{
    TextSize size;
    bool space = true; // leading white space does not count
    for (const QChar c : text) {
        if (c.isSpace()) {
            size.characters += space ? 0 : 1;
            space = true;
        } else {
            ++size.characters;
            size.marks += isMark(c.unicode()) ? 1 : 0;
            space = false;
            size.blank = false;
        }
    }
    return size;
}

QString Draft::text(int at, qsizetype most) const
{
    QString text;
    for (int inside = at; inside >= 0 && text.size() < most; inside = nextInside(inside, at)) {
        const Item &item = (*this)[inside];
        if (item.tag == Tag::Text)
            text += (*m_page)[item.source].text;
    }
    return text.simplified();
}

qsizetype Draft::rawSize(int at, qsizetype most) const
{
    qsizetype size = 0;
    qsizetype pending = 0; // white space that counts if text follows
    for (int inside = at; inside >= 0 && size < most; inside = nextInside(inside, at)) {
        const Item &item = (*this)[inside];
        if (item.tag != Tag::Text)
            continue;
        for (const QChar c : (*m_page)[item.source].text) {
            if (c.isSpace()) {
                pending += size > 0 ? 1 : 0;
                continue;
            }
            size += pending + 1;
            pending = 0;
            if (size >= most)
                break;
        }
    }
    return std::min(size, most);
}

bool Draft::isVideo(int at) const
{
    for (const Attr attr : {Attr::Src, Attr::DataSrc, Attr::DataLazySrc}) {
        const QString *address = find(at, attr);
        if (address && isVideoAddress(*address))
            return true;
    }
    return false;
}

} // namespace naba::html
