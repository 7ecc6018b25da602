// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/http_words.h"

#include <QList>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <string_view>

namespace naba::net {

namespace {

using namespace Qt::StringLiterals;

int monthOf(const QByteArray &name)
{
    static constexpr std::array<std::string_view, 12> months{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const QByteArray lower = name.toLower();
    const auto *found =
        std::find(months.begin(), months.end(),
                  std::string_view(lower.constData(), static_cast<size_t>(lower.size())));
    return found == months.end() ? 0 : static_cast<int>(found - months.begin()) + 1;
}

/// "94" is a year of this century or the last one, whichever is not more than 50 years ahead
/// (RFC 9110 §5.6.7); asked once for each, so that no clock is needed, 70 parts them.
int fullYear(const QByteArray &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

std::optional<qint64> seconds(const QByteArray &digits)
{
    const bool number =
        !digits.isEmpty() && digits.size() <= 12 &&
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return number ? std::optional(digits.toLongLong()) : std::nullopt;
}

} // namespace

QDateTime httpDate(const QByteArray &value)
{
    QByteArray text = value.simplified();
    // "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT" or asctime's
    // "Sun Nov  6 08:49:37 1994"
    if (const qsizetype comma = text.indexOf(','); comma >= 0) {
        text = text.mid(comma + 1).trimmed();
        text.replace('-', ' ');
        const QList<QByteArray> parts = text.split(' ');
        if (parts.size() < 4)
            return {};
        const QDate date(fullYear(parts[2]), monthOf(parts[1]), parts[0].toInt());
        const QTime time = QTime::fromString(QString::fromLatin1(parts[3]), u"h:m:s"_s);
        return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
    }
    const QList<QByteArray> parts = text.split(' ');
    if (parts.size() < 5)
        return {};
    const QDate date(fullYear(parts[4]), monthOf(parts[1]), parts[2].toInt());
    const QTime time = QTime::fromString(QString::fromLatin1(parts[3]), u"h:m:s"_s);
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

std::optional<QDateTime> retryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    const QDateTime latest = now.addDays(longestWaitDays);
    if (const auto wait = seconds(text))
        return std::min(now.addSecs(std::min(*wait, now.secsTo(latest))), latest);
    const QDateTime date = httpDate(text);
    if (!date.isValid() || date <= now)
        return std::nullopt;
    return std::min(date, latest);
}

CacheWords cacheWords(const QByteArray &cacheControl, const QByteArray &age)
{
    CacheWords words;
    for (const QByteArray &part : cacheControl.split(',')) {
        const QByteArray directive = part.trimmed().toLower();
        if (directive == "no-store") {
            words.noStore = true;
        } else if (directive == "no-cache") {
            words.noCache = true;
        } else if (directive.startsWith("max-age=")) {
            QByteArray digits = directive.mid(8).trimmed();
            digits.replace('"', "");
            if (const auto value = seconds(digits))
                words.maxAge = std::max<qint64>(0, *value - seconds(age.trimmed()).value_or(0));
        }
    }
    return words;
}

} // namespace naba::net
