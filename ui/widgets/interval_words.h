// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace naba {

/// How often feeds may be asked, in minutes: what is offered.
inline const QList<int> offeredIntervals{15, 30, 45, 60, 180, 360, 720, 1440};

/// "Every 30 minutes", "Every 2 hours".
QString everyMinutes(int minutes);

} // namespace naba
