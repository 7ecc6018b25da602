// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/clean_text.h"

#include <QSet>

namespace naba::html {

using namespace Qt::StringLiterals;

namespace {

/// Elements inside a line: what stands on both sides of their tags is one word.
bool isInline(QStringView name)
{
    static const QSet<QString> names{
        u"a"_s,    u"abbr"_s, u"b"_s,   u"bdi"_s,    u"bdo"_s,  u"cite"_s,   u"code"_s, u"del"_s,
        u"dfn"_s,  u"em"_s,   u"i"_s,   u"ins"_s,    u"kbd"_s,  u"mark"_s,   u"q"_s,    u"s"_s,
        u"samp"_s, u"font"_s, u"sub"_s, u"small"_s,  u"span"_s, u"strong"_s, u"sup"_s,  u"time"_s,
        u"u"_s,    u"var"_s,  u"wbr"_s, u"strike"_s, u"big"_s,  u"tt"_s};
    return names.contains(name.toString());
}

char32_t entity(QStringView name)
{
    if (name == "amp"_L1)
        return U'&';
    if (name == "lt"_L1)
        return U'<';
    if (name == "gt"_L1)
        return U'>';
    if (name == "quot"_L1)
        return U'"';
    if (name == "nbsp"_L1)
        return U' ';
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok);
        if (ok && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
            return code;
    }
    return 0;
}

} // namespace

QString textOfClean(QStringView html)
{
    constexpr qsizetype longestEntity = 10;
    // Nothing gets longer than its markup: an entity of less than three characters is none.
    QString text(html.size(), Qt::Uninitialized);
    QChar *to = text.data();
    for (qsizetype i = 0; i < html.size();) {
        const QChar c = html[i];
        if (c == u'<') {
            qsizetype name = i + 1;
            if (name < html.size() && html[name] == u'/')
                ++name;
            qsizetype end = name;
            while (end < html.size() && html[end].isLetterOrNumber())
                ++end;
            if (!isInline(html.sliced(name, end - name)))
                *to++ = u'\n';
            const qsizetype close = html.indexOf(u'>', i);
            i = close < 0 ? html.size() : close + 1;
            continue;
        }
        if (c == u'&') {
            const qsizetype semicolon = html.indexOf(u';', i);
            if (semicolon > i && semicolon - i <= longestEntity) {
                if (const char32_t code = entity(html.sliced(i + 1, semicolon - i - 1))) {
                    for (const char16_t unit : QChar::fromUcs4(code))
                        *to++ = unit;
                    i = semicolon + 1;
                    continue;
                }
            }
        }
        *to++ = c;
        ++i;
    }
    text.truncate(to - text.constData());
    return text;
}

} // namespace naba::html
