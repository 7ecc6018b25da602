// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/dates.h"

#include "app/feeds/date_names.h"
#include "app/text/fold.h"

#include <QCalendar>
#include <QList>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace naba::feeds {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestDate = 120;

struct Clock
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

/// RFC 2822 §4.3, with the window moved by what feeds can hold.
int fullYear(int year, qsizetype digits)
{
    if (digits == 3)
        return 1900 + year;
    if (digits > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

/// A date whose year and month have no name of a calendar with them. Years that can only be
/// Jalali (to 1420, which is 2042) or Hijri (from 1421, which is 2000) are taken for that.
QDate dateOf(int year, int month, int day)
{
    constexpr int firstJalali = 1250; // 1871
    constexpr int firstHijri = 1421;
    constexpr int firstGregorian = 1500;
    if (year < firstJalali || year >= firstGregorian)
        return {year, month, day};
    const auto calendar =
        year < firstHijri ? QCalendar::System::Jalali : QCalendar::System::IslamicCivil;
    return {year, month, day, QCalendar(calendar)};
}

QDateTime utc(const QDate &date, Clock clock, int offsetSeconds)
{
    const bool possible = clock.hour <= 24 && clock.minute <= 59 && clock.second <= 61;
    if (!date.isValid() || !possible)
        return {};
    const int days = clock.hour / 24; // 24:00 is the next day's 0:00
    const QTime time(clock.hour % 24, clock.minute, std::min(clock.second, 59), clock.millisecond);
    const QDateTime local(date.addDays(days), time, Qt::UTC);
    return local.addSecs(-offsetSeconds);
}

/// "+03:00", "-0430", "+3", and "-00:00" (which means UTC).
std::optional<int> numericOffset(QStringView zone)
{
    if (zone.size() < 2 || (zone.front() != u'+' && zone.front() != u'-'))
        return std::nullopt;
    QString digits = zone.mid(1).toString();
    if (digits.size() > 2 && digits.at(digits.size() - 3) == u':')
        digits.remove(digits.size() - 3, 1);
    else if (digits.endsWith(u':'))
        digits.chop(1);
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    if (digits.isEmpty() || digits.size() > 4 ||
        !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    const int value = digits.toInt();
    const bool minutes = digits.size() > 2;
    const int seconds = minutes ? value / 100 * 3600 + value % 100 * 60 : value * 3600;
    return zone.front() == u'-' ? -seconds : seconds;
}

int milliseconds(QStringView fraction)
{
    return fraction.isEmpty()
               ? 0
               : static_cast<int>((u"0."_s + fraction.left(3).toString()).toDouble() * 1000 + 0.5);
}

/// ISO 8601, RFC 3339, W3C-DTF.
QDateTime isoDate(const QString &text)
{
    static const QRegularExpression form(
        u"^([0-9]{4}|[0-9]{2}(?=-))"                                           // 1 year
        "(?:-?w([0-9]{2})(?:-?([1-7]))?"                                       // 2 week, 3 its day
        "|-?([0-9]{3})(?![0-9])"                                               // 4 day of the year
        "|-?([0-9]{1,2})(?:-?([0-9]{1,2}))?)?"                                 // 5 month, 6 day
        "(?:(?:\\s*t\\s*|\\s+|-(?=[0-9]+:))"                                   //
        "([0-9]{1,2})(?::?([0-9]{1,2}))?(?::?([0-9]{1,2}))?(?:[.,:]([0-9]+))?" // 7–10 time
        "\\s*(z|utc|gmt|[a-z]{2,4})?\\s*([+-][0-9]{1,2}:?(?:[0-9]{2})?)?)?"    // 11, 12 zone
        "(?:\\s*z)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto number = [&match](int group, int otherwise) {
        return match.capturedLength(group) > 0 ? match.capturedView(group).toInt() : otherwise;
    };
    const int year = fullYear(number(1, 0), match.capturedLength(1));
    QDate date;
    if (match.capturedLength(2) > 0) {
        // The week with 4 January in it is the first (ISO 8601).
        const QDate fourth(year, 1, 4);
        date = fourth.addDays(1 - fourth.dayOfWeek() + (number(2, 1) - 1) * 7 + number(3, 1) - 1);
    } else if (match.capturedLength(4) > 0) {
        date = QDate(year, 1, 1).addDays(number(4, 1) - 1);
    } else {
        date = dateOf(year, number(5, 1), number(6, 1));
    }
    int offset = 0;
    if (match.capturedLength(12) > 0) {
        offset = numericOffset(match.capturedView(12)).value_or(0);
    } else if (match.capturedLength(11) > 0) {
        const auto named = zoneOffset(match.capturedView(11));
        if (!named)
            return {};
        offset = *named;
    }
    return utc(date,
               {number(7, 0), number(8, 0), number(9, 0), milliseconds(match.capturedView(10))},
               offset);
}

/// What a date in words is made of.
struct Parts
{
    struct Number
    {
        int value;
        qsizetype digits;
    };

    std::optional<MonthName> month;
    std::optional<Clock> clock;
    std::optional<int> offset;
    QList<Number> numbers;
    QChar separator; ///< between the numbers, if all have the same
    int halfDay = 0; ///< 1: a.m., 2: p.m.
};

void takeWord(Parts &parts, QStringView word)
{
    if (word == u"am" || word == u"ص" || word == u"صباحا" || word == u"ق")
        parts.halfDay = 1;
    else if (word == u"pm" || word == u"م" || word == u"مساء")
        parts.halfDay = 2;
    else if (const auto month = asciiMonth(word); month && !parts.month)
        parts.month = month;
    else if (const auto zone = zoneOffset(word); zone && !parts.offset)
        parts.offset = zone;
}

Parts parseParts(const QString &text)
{
    Parts parts;
    const QString rest = withoutMonthNames(text, parts.month);
    static const QRegularExpression token(u"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:[.,]([0-9]+))"
                                          u"?" // 1–4 time
                                          "|((?<=[\\s:0-9]|gmt|utc)[+-][0-9]{2}:?[0-9]{2}|(?<=gmt|"
                                          "utc)[+-][0-9]{1,2})(?![0-9])" // 5 offset
                                          "|([0-9]+)([/.-](?=[0-9]))?"   // 6 number, 7 separator
                                          "|(\\p{L}+)"_s);               // 8 word
    auto matches = token.globalMatch(rest);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength(1) > 0 && !parts.clock) {
            parts.clock = Clock{match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                                match.capturedView(3).toInt(), milliseconds(match.capturedView(4))};
        } else if (match.capturedLength(5) > 0 && parts.clock) {
            parts.offset = numericOffset(match.capturedView(5));
        } else if (match.capturedLength(6) > 0 && match.capturedLength(6) <= 4) {
            parts.numbers.append({match.capturedView(6).toInt(), match.capturedLength(6)});
            if (match.capturedLength(7) > 0)
                parts.separator = match.capturedView(7).front();
        } else if (match.capturedLength(8) > 0) {
            takeWord(parts, match.capturedView(8));
        }
    }
    return parts;
}

/// Day and year around a month that has a name.
QDate namedDate(const Parts &parts)
{
    int day = 0;
    int year = 0;
    for (const Parts::Number &number : parts.numbers) {
        if (number.digits >= 3 || number.value > 31) {
            if (year == 0)
                year = fullYear(number.value, number.digits);
        } else if (day == 0) {
            day = number.value;
        } else if (year == 0) {
            year = fullYear(number.value, number.digits);
        }
    }
    if (year == 0)
        return {};
    if (parts.month->calendar == QCalendar::System::Gregorian)
        return dateOf(year, parts.month->month, day == 0 ? 1 : day);
    return QDate(year, parts.month->month, day == 0 ? 1 : day, QCalendar(parts.month->calendar));
}

/// 31/12/2003, 12/31/2003, 31.12.03, 2003/12/31.
QDate numericDate(const Parts &parts)
{
    if (parts.numbers.size() < 3)
        return {};
    const Parts::Number first = parts.numbers.at(0);
    const Parts::Number second = parts.numbers.at(1);
    const Parts::Number third = parts.numbers.at(2);
    if (first.digits == 4)
        return dateOf(first.value, second.value, third.value);
    const int year = fullYear(third.value, third.digits);
    // Only the United States put the month first, and they write it with slashes.
    const bool monthFirst = parts.separator == u'/' && first.value <= 12 && year >= 1500;
    if ((monthFirst && second.value <= 31) || second.value > 12)
        return dateOf(year, first.value, second.value);
    return dateOf(year, second.value, first.value);
}

QDateTime wordyDate(const QString &text)
{
    const Parts parts = parseParts(text);
    Clock clock = parts.clock.value_or(Clock{});
    if (parts.clock && parts.halfDay == 2 && clock.hour < 12)
        clock.hour += 12;
    else if (parts.halfDay == 1 && clock.hour == 12)
        clock.hour = 0;
    return utc(parts.month ? namedDate(parts) : numericDate(parts), clock,
               parts.offset.value_or(0));
}

/// What most feeds write, without regular expressions: "Wed, 01 Jul 2026 09:00:00 +0200" (or GMT)
/// and "2026-07-01T09:00:00+02:00" (or Z). Everything else: an invalid date.
class PlainDate
{
public:
    explicit PlainDate(QStringView text)
        : m_text(text)
    {
    }

    QDateTime read()
    {
        QDate date;
        if (m_text.size() > 4 && m_text.at(4) == u'-')
            date = isoDay();
        else
            date = rfcDay();
        const int hour = number(2);
        expect(u':');
        const int minute = number(2);
        expect(u':');
        const int second = number(2);
        const int offset = zone();
        if (!m_good || m_at != m_text.size() || date.year() < 1900 || hour > 23)
            return {};
        return utc(date, {hour, minute, second, 0}, offset);
    }

private:
    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text.at(m_at) : QChar(); }

    void expect(QChar wanted)
    {
        m_good = m_good && peek() == wanted;
        ++m_at;
    }

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i, ++m_at) {
            const char16_t c = peek().unicode();
            m_good = m_good && c >= u'0' && c <= u'9';
            value = value * 10 + (c - u'0');
            if (!m_good)
                return 0;
        }
        return value;
    }

    QDate isoDay()
    {
        const int year = number(4);
        expect(u'-');
        const int month = number(2);
        expect(u'-');
        const int day = number(2);
        expect(u'T');
        return {year, month, day};
    }

    QDate rfcDay()
    {
        if (m_text.size() > 5 && m_text.at(3) == u',') {
            m_at = 4;
            expect(u' ');
        }
        const int day = number(m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u' ' ? 1 : 2);
        expect(u' ');
        const auto month = asciiMonth(m_text.mid(m_at, 3).toString().toLower());
        m_at += 3;
        expect(u' ');
        const int year = number(4);
        expect(u' ');
        m_good = m_good && month;
        return m_good ? QDate(year, month->month, day) : QDate();
    }

    /// In seconds.
    int zone()
    {
        const QStringView rest = m_text.mid(qMin(m_at, m_text.size()));
        m_at = m_text.size();
        if (rest == u" GMT" || rest == u"Z")
            return 0;
        const bool spaced = rest.startsWith(u' ');
        const QStringView digits = spaced ? rest.mid(1) : rest;
        if (digits.size() < 5 || digits.size() > 6) {
            m_good = false;
            return 0;
        }
        const auto offset = numericOffset(digits);
        m_good = m_good && offset;
        return offset.value_or(0);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace

QDateTime parseDate(const QString &text)
{
    const QDateTime plain = PlainDate(QStringView(text).trimmed().left(longestDate)).read();
    if (plain.isValid())
        return plain;
    // Folding makes all digits ASCII, drops marks and bidi controls, and lowers the case.
    const QString folded = text::fold(text.left(longestDate)).trimmed();
    if (folded.isEmpty())
        return {};
    const QDateTime iso = isoDate(folded);
    return iso.isValid() ? iso : wordyDate(folded);
}

} // namespace naba::feeds
