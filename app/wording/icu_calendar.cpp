// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/icu_calendar.h"

#ifdef NABA_HAS_ICU
#include <QDateTime>

#include <array>
#include <memory>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#endif

namespace naba::wording::icu {

#ifdef NABA_HAS_ICU

namespace {

constexpr int longestDate = 128;

struct Close
{
    void operator()(UDateFormat *format) const { udat_close(format); }
};

struct CloseCalendar
{
    void operator()(UCalendar *calendar) const { ucal_close(calendar); }
};

using Format = std::unique_ptr<UDateFormat, Close>;

} // namespace

bool isThere()
{
    return true;
}

std::optional<QString> date(const QDate &day, const char *calendar, const QString &locale,
                            const QString &pattern)
{
    const QByteArray id = locale.toLatin1() + "@calendar=" + calendar;
    const std::u16string wanted = pattern.toStdU16String();
    const UDateFormatStyle style = wanted.empty() ? UDAT_LONG : UDAT_PATTERN;
    UErrorCode error = U_ZERO_ERROR;
    const Format format(udat_open(wanted.empty() ? UDAT_NONE : UDAT_PATTERN, style, id.constData(),
                                  u"GMT", -1, wanted.data(), static_cast<int32_t>(wanted.size()),
                                  &error));
    if (U_FAILURE(error) || !format)
        return std::nullopt;

    const QDateTime noon(day, QTime(12, 0), Qt::UTC);
    std::array<char16_t, longestDate> buffer{};
    const int32_t length =
        udat_format(format.get(), static_cast<UDate>(noon.toMSecsSinceEpoch()), buffer.data(),
                    static_cast<int32_t>(buffer.size()), nullptr, &error);
    if (U_FAILURE(error) || length > longestDate)
        return std::nullopt;
    return QString::fromUtf16(buffer.data(), length);
}

std::optional<QDate> day(const char *calendar, int year, int month, int dayOfMonth)
{
    const QByteArray id = QByteArray("en@calendar=") + calendar;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UCalendar, CloseCalendar> dates(
        ucal_open(u"GMT", -1, id.constData(), UCAL_TRADITIONAL, &error));
    if (U_FAILURE(error) || !dates)
        return std::nullopt;
    ucal_setAttribute(dates.get(), UCAL_LENIENT, 0);
    ucal_clear(dates.get());
    ucal_setDateTime(dates.get(), year, month - 1, dayOfMonth, 12, 0, 0, &error);
    const UDate found = ucal_getMillis(dates.get(), &error);
    if (U_FAILURE(error))
        return std::nullopt;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(found), Qt::UTC).date();
}

#else

bool isThere()
{
    return false;
}

std::optional<QString> date(const QDate &, const char *, const QString &, const QString &)
{
    return std::nullopt;
}

std::optional<QDate> day(const char *, int, int, int)
{
    return std::nullopt;
}

#endif

} // namespace naba::wording::icu
