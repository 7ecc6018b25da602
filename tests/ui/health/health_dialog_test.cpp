// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/feed_care.h"
#include "tests/library/library_fixture.h"
#include "tests/support/loopback_server.h"
#include "ui/health/feed_settings_dialog.h"
#include "ui/health/health_dialog.h"
#include "ui/health/health_table.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

class HealthDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsTheMatter();
    void settingsAreKept();
};

void HealthDialogTest::saysWhatIsTheMatter()
{
    LoopbackServer server;
    CannedResponse good;
    good.body = rss(u"خبر"_s, {{u"a"_s, u"واحد"_s, u"نص"_s}});
    server.route("/feed", good);
    LibraryFixture library;
    QVERIFY(await(library->subscribe(server.url(u"/feed"_s).toString())));
    CannedResponse bad;
    bad.status = 500;
    server.route("/feed", bad);
    QVERIFY(await(library->refresh()));

    HealthDialog dialog(*library.library, nullptr);
    auto *list = dialog.findChild<HealthTable *>(u"feeds"_s);
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(list->currentItem()->text(2).contains(u"500"_s));
    auto *what = dialog.findChild<QLabel *>(u"what"_s);
    QVERIFY(what->text().contains(u"500"_s));

    server.route("/feed", good);
    dialog.findChild<QPushButton *>(u"retry"_s)->click();
    QTRY_VERIFY(!what->text().contains(u"500"_s) && !what->text().isEmpty());
    QTRY_VERIFY(await(library->care().health())->constFirst().troubles.isEmpty());
}

void HealthDialogTest::settingsAreKept()
{
    LibraryFixture library;
    QVERIFY(await(library->importOpml("<opml version=\"2.0\"><body><outline type=\"rss\" "
                                      "xmlUrl=\"https://site.example/feed\"/></body></opml>")));
    const FeedHealth feed = await(library->care().health())->constFirst();
    FeedSettingsDialog dialog(*library.library, feed, nullptr);
    auto *interval = dialog.findChild<QComboBox *>();
    interval->setCurrentIndex(interval->findData(180));
    dialog.findChild<QPushButton *>(u"save"_s)->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(await(library->care().health())->constFirst().fetching.settings.intervalMinutes, 180);
}

QTEST_MAIN(HealthDialogTest)
#include "health_dialog_test.moc"
