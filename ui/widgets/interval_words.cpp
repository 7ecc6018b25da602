// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/interval_words.h"

#include "app/wording/wording.h"

#include <QCoreApplication>

namespace naba {

QString everyMinutes(int minutes)
{
    constexpr int hour = 60;
    if (minutes % hour == 0)
        return wording::withDigits(QCoreApplication::translate(
            "naba::FeedSettingsDialog", "Every %n hour(s)", nullptr, minutes / hour));
    return wording::withDigits(QCoreApplication::translate("naba::FeedSettingsDialog",
                                                           "Every %n minute(s)", nullptr, minutes));
}

} // namespace naba
