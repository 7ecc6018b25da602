// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/network_page.h"

#include "app/library/library.h"
#include "app/library/offline.h"

#include <QCheckBox>

namespace naba::settings {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(Settings &settings, Library &library, QWidget *parent)
    : SettingsPage(tr("Network"), parent)
{
    auto *offline = new QCheckBox(tr("Work offline"));
    offline->setObjectName(u"offline"_s);
    offline->setChecked(settings.value(Setting::WorkOffline).toBool());
    addWidget(offline);
    addNote(tr("While it is on, nothing leaves this computer: no feed, no page and no picture is "
               "asked for. Without a network Naba works like this by itself."));
    finish();
    connect(offline, &QCheckBox::toggled, this, &NetworkPage::offlineChosen);
    connect(&library.offline(), &Offline::changed, offline,
            [offline, &library] { offline->setChecked(library.offline().isSwitched()); });
}

} // namespace naba::settings
