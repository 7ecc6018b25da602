// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_page.h"

#include "app/wording/wording.h"
#include "ui/widgets/start_label.h"

#include <QComboBox>

namespace naba::settings {

using namespace Qt::StringLiterals;

CalendarPage::CalendarPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Calendar and digits"), parent)
{
    const auto row = [this, &settings](const QString &name, const QString &objectName,
                                       Setting setting,
                                       const QList<std::pair<QString, QVariant>> &choices) {
        auto *box = choice(objectName, choices, settings.value(setting));
        addRow(name, box);
        connect(box, &QComboBox::activated, this, [this, box, setting, &settings] {
            settings.set(setting, box->currentData());
            Q_EMIT chosen();
        });
    };
    // Digits are shown, not named.
    row(tr("Digits"), u"digits"_s, Setting::Digits,
        {{tr("As the language has them"), u"locale"_s},
         {u"0123456789"_s, u"latin"_s},
         {u"٠١٢٣٤٥٦٧٨٩"_s, u"arabic"_s},
         {u"۰۱۲۳۴۵۶۷۸۹"_s, u"persian"_s}});
    row(tr("Second calendar"), u"secondCalendar"_s, Setting::SecondCalendar,
        {{tr("As the language has it"), u"auto"_s},
         {tr("None"), u"none"_s},
         {tr("Hijri (Umm al-Qura)"), u"hijri"_s},
         {tr("Solar Hijri"), u"jalali"_s},
         {tr("Hebrew"), u"hebrew"_s}});
    row(tr("Names of months in Arabic"), u"monthNames"_s, Setting::MonthNames,
        {{tr("As the country has them"), u"auto"_s},
         {u"يناير، فبراير، مارس"_s, u"egypt"_s},
         {u"كانون الثاني، شباط، آذار"_s, u"levant"_s},
         {u"يناير، فبراير، مارس، … غشت"_s, u"maghreb"_s},
         {u"جانفي، فيفري، مارس"_s, u"algeria"_s}});
    auto *sample = new StartLabel(wording::fullDate(QDateTime::currentDateTimeUtc()));
    sample->setObjectName(u"sample"_s);
    sample->setMinimumWidth(330);
    addRow(tr("Today is written"), sample);
    finish();
}

} // namespace naba::settings
