// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>

namespace naba::fonts {

/// Labels, dates, counts, buttons: Noto Sans Arabic with Noto Sans and Noto Sans Hebrew.
QFont sans(double points, bool bold = false);
/// Arabic and Persian text and headlines: Noto Naskh Arabic, Latin in Noto Serif.
QFont naskh(double points, bool bold = false);
/// Latin (and Greek, Cyrillic) letters and digits inside Naskh or on their own: Noto Serif.
QFont serif(double points, bool bold = false);
/// Hebrew articles: Noto Serif Hebrew.
QFont hebrew(double points, bool bold = false);
QFont mono(double points);

/// Noto Serif's x-height shouts inside Naskh: Latin runs are set at this share of the size.
inline constexpr double latinInNaskh = 0.9;

} // namespace naba::fonts
