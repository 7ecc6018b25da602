// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/markers.h"

#include <utility>

namespace naba::html {

namespace {

QString letters(qint64 number)
{
    QString text;
    for (; number > 0; number = (number - 1) / 26)
        text.prepend(QChar(static_cast<char16_t>(u'a' + (number - 1) % 26)));
    return text;
}

QString roman(qint64 number)
{
    static constexpr std::pair<int, QStringView> signs[] = {
        {1000, u"m"}, {900, u"cm"}, {500, u"d"}, {400, u"cd"}, {100, u"c"}, {90, u"xc"}, {50, u"l"},
        {40, u"xl"},  {10, u"x"},   {9, u"ix"},  {5, u"v"},    {4, u"iv"},  {1, u"i"}};
    QString text;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            text += sign;
    }
    return text;
}

} // namespace

QString numberMarker(qint64 number, const QString &type)
{
    QString text;
    const char16_t kind = type.size() == 1 ? type[0].unicode() : u'1';
    if ((kind == u'a' || kind == u'A') && number > 0)
        text = letters(number);
    else if ((kind == u'i' || kind == u'I') && number > 0 && number < 4000)
        text = roman(number);
    else
        text = QString::number(number);
    return (kind < u'a' ? text.toUpper() : text) + u'.';
}

} // namespace naba::html
