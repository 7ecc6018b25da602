// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/reading_page.h"

#include <QComboBox>
#include <QPushButton>

namespace naba::settings {

using namespace Qt::StringLiterals;

ReadingPage::ReadingPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Reading"), parent)
{
    auto *look = choice(u"theme"_s,
                        {{tr("As the system"), u"system"_s},
                         {tr("Light"), u"light"_s},
                         {tr("Sepia"), u"sepia"_s},
                         {tr("Dark"), u"dark"_s},
                         {tr("High contrast"), u"contrast"_s}},
                        settings.value(Setting::Theme));
    addRow(tr("Look"), look);
    auto *type = new QPushButton(tr("Type and text size…"));
    type->setObjectName(u"type"_s);
    addRow(tr("Letters"), type);
    auto *read = choice(u"readAfter"_s,
                        {{tr("At once"), 0},
                         {tr("After a moment"), 1500},
                         {tr("After five seconds"), 5000},
                         {tr("Only when I say so"), -1}},
                        settings.value(Setting::MarkReadAfter).toInt());
    addRow(tr("An open article counts as read"), read);
    finish();

    connect(look, &QComboBox::activated, this,
            [this, look] { Q_EMIT themeChosen(look->currentData().toString()); });
    connect(type, &QPushButton::clicked, this, &ReadingPage::typeRequested);
    connect(read, &QComboBox::activated, this, [this, read, &settings] {
        settings.set(Setting::MarkReadAfter, read->currentData());
        Q_EMIT readAfterChosen(read->currentData().toInt());
    });
}

} // namespace naba::settings
