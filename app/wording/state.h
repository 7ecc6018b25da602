// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wording/wording.h"

namespace naba::wording {

/// What setLocale() set. Only for the files of this folder.
struct State
{
    QLocale locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    Digits digits = Digits::Locale;
};

State &state();

/// The 0 of the digits in force.
char16_t zeroDigit();

} // namespace naba::wording
