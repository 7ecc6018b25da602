// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_dates.h"

#include "app/text/date_vocabulary.h"
#include "app/text/fold.h"

#include <QCalendar>
#include <QRegularExpression>
#include <QStringList>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

using Calendar = MonthName::Calendar;

/// Years by which a number is told to be a year, not a day.
constexpr int firstYear = 1000;

class Reader
{
public:
    Reader(const QString &typed, const DateContext &context)
        : m_text(fold(typed).simplified())
        , m_context(context)
    {
    }

    [[nodiscard]] std::optional<DateSpan> read() const
    {
        if (m_text.isEmpty() || m_text.size() > 60)
            return {};
        if (auto span = numeric())
            return span;
        if (auto span = relative())
            return span;
        return named();
    }

private:
    [[nodiscard]] QDate dayOf(Calendar calendar, int year, int month, int day) const
    {
        switch (calendar) {
        case Calendar::Hijri:
            if (m_context.hijri)
                return m_context.hijri(year, month, day);
            return QDate(year, month, day, QCalendar(QCalendar::System::IslamicCivil));
        case Calendar::Jalali:
            return QDate(year, month, day, QCalendar(QCalendar::System::Jalali));
        case Calendar::Gregorian:
            break;
        }
        return {year, month, day};
    }

    [[nodiscard]] std::optional<DateSpan> monthOf(Calendar calendar, int year, int month) const
    {
        const QDate first = dayOf(calendar, year, month, 1);
        const QDate next =
            month == 12 ? dayOf(calendar, year + 1, 1, 1) : dayOf(calendar, year, month + 1, 1);
        return span(first, next.addDays(-1));
    }

    [[nodiscard]] std::optional<DateSpan> yearOf(Calendar calendar, int year) const
    {
        return span(dayOf(calendar, year, 1, 1), dayOf(calendar, year + 1, 1, 1).addDays(-1));
    }

    [[nodiscard]] static std::optional<DateSpan> span(const QDate &first, const QDate &last)
    {
        if (!first.isValid() || !last.isValid() || last < first)
            return {};
        return DateSpan{first, last};
    }

    [[nodiscard]] std::optional<DateSpan> date(Calendar calendar, int year, int month,
                                               int day) const
    {
        if (month <= 0)
            return yearOf(calendar, year);
        if (day <= 0)
            return monthOf(calendar, year, month);
        const QDate one = dayOf(calendar, year, month, day);
        return span(one, one);
    }

    /// Both run through the fourteenth and fifteenth centuries: the one in which the year is not to
    /// come, and of two the nearer.
    [[nodiscard]] Calendar calendarOfYear(int year) const
    {
        if (year < 1200 || year >= 1600)
            return Calendar::Gregorian;
        const int jalali = m_context.today.year(QCalendar(QCalendar::System::Jalali));
        const int hijri = m_context.today.year(QCalendar(QCalendar::System::IslamicCivil));
        if (year > jalali + 1)
            return Calendar::Hijri;
        return jalali - year <= hijri - year ? Calendar::Jalali : Calendar::Hijri;
    }

    [[nodiscard]] std::optional<DateSpan> numeric() const
    {
        static const QRegularExpression yearFirst(
            u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:t.*)?)?)?$"_s);
        static const QRegularExpression dayFirst(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s);
        if (const auto match = yearFirst.match(m_text); match.hasMatch()) {
            const int year = match.captured(1).toInt();
            return date(calendarOfYear(year), year, match.captured(2).toInt(),
                        match.captured(3).toInt());
        }
        if (const auto match = dayFirst.match(m_text); match.hasMatch()) {
            const int year = match.captured(3).toInt();
            int day = match.captured(1).toInt();
            int month = match.captured(2).toInt();
            if (month > 12)
                std::swap(day, month);
            return month > 0 && day > 0 ? date(calendarOfYear(year), year, month, day)
                                        : std::nullopt;
        }
        return {};
    }

    [[nodiscard]] QDate weekBegin(const QDate &day) const
    {
        return day.addDays(-((day.dayOfWeek() - m_context.weekStart + 7) % 7));
    }

    /// The unit that holds today, or so many before it.
    [[nodiscard]] std::optional<DateSpan> unit(DateUnit unit, int back) const
    {
        const QDate today = m_context.today;
        switch (unit) {
        case DateUnit::Day: {
            const QDate day = today.addDays(-back);
            return span(day, day);
        }
        case DateUnit::Week: {
            const QDate first = weekBegin(today).addDays(-7LL * back);
            return span(first, first.addDays(6));
        }
        case DateUnit::Month: {
            const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
            return span(first, first.addMonths(1).addDays(-1));
        }
        case DateUnit::Year:
            return yearOf(Calendar::Gregorian, today.year() - back);
        }
        return {};
    }

    /// So many units ago, to the day.
    [[nodiscard]] std::optional<DateSpan> ago(DateUnit unit, int count) const
    {
        if (count < 0 || count > 10'000)
            return {};
        QDate day = m_context.today;
        switch (unit) {
        case DateUnit::Day:
            day = day.addDays(-count);
            break;
        case DateUnit::Week:
            day = day.addDays(-7LL * count);
            break;
        case DateUnit::Month:
            day = day.addMonths(-count);
            break;
        case DateUnit::Year:
            day = day.addYears(-count);
            break;
        }
        return span(day, day);
    }

    [[nodiscard]] std::optional<DateSpan> relative() const
    {
        const DateVocabulary &words = dateVocabulary();
        QString text = m_text;
        text.replace(u'-', u' ').replace(u'_', u' ');
        if (const auto back = words.days.constFind(text); back != words.days.constEnd())
            return unit(DateUnit::Day, *back);
        if (const auto week = words.weekdays.constFind(text); week != words.weekdays.constEnd()) {
            const int back = (m_context.today.dayOfWeek() - *week + 7) % 7;
            return unit(DateUnit::Day, back);
        }
        static const QRegularExpression compact(u"^(\\d{1,4})([dwmy])$"_s);
        if (const auto match = compact.match(text); match.hasMatch()) {
            const auto index = u"dwmy"_s.indexOf(match.captured(2));
            return ago(static_cast<DateUnit>(index), match.captured(1).toInt());
        }
        return relativeUnit(text.split(u' ', Qt::SkipEmptyParts));
    }

    [[nodiscard]] static std::optional<DateSpan> none() { return {}; }

    /// "last week", "this month", "3 days ago", in any order of their words.
    [[nodiscard]] std::optional<DateSpan> relativeUnit(const QStringList &parts) const
    {
        const DateVocabulary &words = dateVocabulary();
        std::optional<DateUnit> found;
        std::optional<int> count;
        bool last = false;
        bool current = false;
        bool before = false;
        for (const QString &part : parts) {
            bool isNumber = false;
            const int number = part.toInt(&isNumber);
            if (isNumber && !count)
                count = number;
            else if (const auto one = words.units.constFind(part); one != words.units.constEnd()) {
                found = one->unit;
                if (one->count > 0 && !count)
                    count = one->count;
            } else if (words.last.contains(part))
                last = true;
            else if (words.current.contains(part))
                current = true;
            else if (words.ago.contains(part))
                before = true;
            else
                return none();
        }
        if (!found)
            return none();
        if (count && (before || last))
            return ago(*found, *count);
        if (last)
            return unit(*found, 1);
        if (current)
            return unit(*found, 0);
        return before ? ago(*found, 1) : none();
    }

    /// "رمضان 1447", "3 March 2026", "آذار": the last one if there is no year.
    [[nodiscard]] std::optional<DateSpan> named() const
    {
        QString text = m_text;
        text.replace(u'-', u' ').replace(u'/', u' ').replace(u',', u' ').replace(u'،', u' ');
        QList<int> numbers;
        QStringList names;
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
            bool isNumber = false;
            const int number = part.toInt(&isNumber);
            if (isNumber)
                numbers.append(number);
            else
                names.append(part);
        }
        const auto &months = dateVocabulary().months;
        const auto month = months.constFind(names.join(u' '));
        if (names.isEmpty() || month == months.constEnd() || numbers.size() > 2)
            return {};
        int day = 0;
        int year = 0;
        for (const int number : std::as_const(numbers))
            (number >= firstYear ? year : day) = number;
        if (year > 0)
            return date(month->calendar, year, month->month, day);
        return latest(*month, day);
    }

    [[nodiscard]] std::optional<DateSpan> latest(const MonthName &month, int day) const
    {
        int year = m_context.today.year();
        if (month.calendar == Calendar::Jalali)
            year = m_context.today.year(QCalendar(QCalendar::System::Jalali));
        else if (month.calendar == Calendar::Hijri)
            year = m_context.today.year(QCalendar(QCalendar::System::IslamicCivil)) + 1;
        for (int tries = 0; tries < 3; ++tries, --year) {
            const auto found = date(month.calendar, year, month.month, day);
            if (found && found->first <= m_context.today)
                return found;
        }
        return {};
    }

    QString m_text;
    const DateContext &m_context;
};

} // namespace

std::optional<DateSpan> readDate(const QString &typed, const DateContext &context)
{
    return Reader(typed, context).read();
}

} // namespace naba::text
