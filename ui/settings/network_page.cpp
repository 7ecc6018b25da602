// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/network_page.h"

#include "app/library/library.h"
#include "app/library/manners.h"
#include "app/library/offline.h"
#include "app/library/schedule.h"
#include "ui/widgets/interval_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

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
    addRefreshing(settings, library);
    addProxy(settings, library);
    finish();
    connect(offline, &QCheckBox::toggled, this, &NetworkPage::offlineChosen);
    connect(&library.offline(), &Offline::changed, offline,
            [offline, &library] { offline->setChecked(library.offline().isSwitched()); });
}

void NetworkPage::addRefreshing(Settings &settings, Library &library)
{
    const auto hold = [&settings, &library](Setting setting, const QVariant &value) {
        settings.set(setting, value);
        library.setManners(mannersOf(settings));
    };
    auto *byItself = new QCheckBox(tr("Refresh feeds by themselves when they are due"));
    byItself->setObjectName(u"byItself"_s);
    byItself->setChecked(settings.value(Setting::RefreshByItself).toBool());
    addWidget(byItself);
    auto *metered = new QCheckBox(tr("Also on a line that is paid for by what comes over it"));
    metered->setObjectName(u"onMetered"_s);
    metered->setChecked(settings.value(Setting::RefreshOnMetered).toBool());
    metered->setEnabled(byItself->isChecked());
    addWidget(metered);
    connect(byItself, &QCheckBox::toggled, this, [&settings, &library, metered](bool on) {
        settings.set(Setting::RefreshByItself, on);
        metered->setEnabled(on);
        if (on)
            library.schedule().start();
        else
            library.schedule().stop();
    });
    connect(metered, &QCheckBox::toggled, this,
            [hold](bool on) { hold(Setting::RefreshOnMetered, on); });

    QList<std::pair<QString, QVariant>> intervals;
    const int now = settings.value(Setting::FetchInterval).toInt();
    QList<int> minutes = offeredIntervals;
    if (!minutes.contains(now))
        minutes.append(now);
    for (const int one : std::as_const(minutes))
        intervals.append({everyMinutes(one), one});
    QComboBox *interval = choice(u"fetchInterval"_s, intervals, now);
    addRow(tr("How often"), interval);
    connect(interval, &QComboBox::currentIndexChanged, this,
            [interval, hold] { hold(Setting::FetchInterval, interval->currentData()); });
    const auto requests = [this, &settings, hold](const QString &name, const QString &objectName,
                                                  Setting setting, int most) {
        QSpinBox *box = amount(objectName, settings.value(setting).toInt(), most, {});
        box->setMinimum(1);
        addRow(name, box);
        connect(box, &QSpinBox::valueChanged, this,
                [hold, setting](int value) { hold(setting, value); });
    };
    requests(tr("Requests to one server at a time"), u"requestsPerHost"_s, Setting::RequestsPerHost,
             mostRequestsPerHost);
    requests(tr("Requests in all at a time"), u"requests"_s, Setting::Requests, mostRequests);
    addNote(tr("Feeds and folders may have an interval of their own. A feed that seldom brings "
               "something is asked less often, and none more often than every quarter of an "
               "hour."));
}

void NetworkPage::addProxy(Settings &settings, Library &library)
{
    const QString stored = settings.value(Setting::Proxy).toString();
    const bool isSystem = stored.isEmpty() || stored == "system"_L1;
    const bool isOwn = !isSystem && stored != "none"_L1;
    QComboBox *kind = choice(u"proxyKind"_s,
                             {{tr("As the system has it"), u"system"_s},
                              {tr("None"), u"none"_s},
                              {tr("An address of its own"), u"own"_s}},
                             isOwn      ? u"own"_s
                             : isSystem ? u"system"_s
                                        : u"none"_s);
    addRow(tr("Proxy"), kind);
    auto *address = new QLineEdit(isOwn ? stored : QString());
    address->setObjectName(u"proxyAddress"_s);
    address->setPlaceholderText(u"socks5://127.0.0.1:9050"_s);
    address->setLayoutDirection(Qt::LeftToRight);
    address->setEnabled(isOwn);
    addRow(tr("Address of the proxy"), address);
    const auto apply = [&settings, &library, kind, address] {
        const QString chosen = kind->currentData().toString();
        address->setEnabled(chosen == "own"_L1);
        if (chosen == "own"_L1 && !isProxy(address->text()))
            return; // not yet typed to its end
        settings.set(Setting::Proxy, chosen == "own"_L1 ? address->text().trimmed() : chosen);
        library.setManners(mannersOf(settings));
    };
    connect(kind, &QComboBox::currentIndexChanged, this, apply);
    connect(address, &QLineEdit::editingFinished, this, apply);
}

} // namespace naba::settings
