// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// ICU knows calendars that Qt does not. Naba is built with it where it is there; nothing but this
/// file's source includes it, and without it every function here says no.
namespace naba::wording::icu {

/// Whether the program was built with ICU.
bool isThere();

/// A day as ICU writes it. `calendar` is a BCP 47 calendar type ("islamic-umalqura", "hebrew"),
/// `locale` a name like "ar_LY"; `pattern` as in UTS #35, empty for the locale's own long form.
/// Nothing if ICU is not there or fails.
std::optional<QString> date(const QDate &day, const char *calendar, const QString &locale,
                            const QString &pattern);

/// The day of a date in such a calendar; nothing if there is no such date, or ICU is not there.
std::optional<QDate> day(const char *calendar, int year, int month, int dayOfMonth);

} // namespace naba::wording::icu
