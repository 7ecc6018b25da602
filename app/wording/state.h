// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/calendars.h"
#include "app/wording/wording.h"

namespace naba::wording {

/// What setLocale() and setCalendars() set. Only for the files of this folder.
struct State
{
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    Digits digits = Digits::Locale;
    SecondCalendar second = SecondCalendar::Auto;
    MonthNames months = MonthNames::Auto;
};

State &state();

/// The 0 of the digits in force.
char16_t zeroDigit();

} // namespace naba::wording
