// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/library/storage.h"
#include "tests/library/library_fixture.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/storage_page.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        library = std::make_unique<LibraryFixture>();
        settings = std::make_unique<Settings>(library->profile().settingsFile());
        dialog = std::make_unique<SettingsDialog>(*settings, *library->library, nullptr);
    }

    void cleanup()
    {
        dialog.reset();
        settings.reset();
        library.reset();
    }

    void hasAPageForEachMatter()
    {
        auto *names = dialog->findChild<QListWidget *>(u"pages"_s);
        QCOMPARE(names->count(), 5);
        dialog->show(SettingsDialog::Page::Storage);
        QCOMPARE(names->currentRow(), 3);
        for (int i = 0; i < names->count(); ++i)
            QVERIFY(!names->item(i)->text().isEmpty());
    }

    void whatIsChosenHoldsAtOnce_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<int>("setting");
        QTest::newRow("digits") << u"digits"_s << QVariant(u"latin"_s)
                                << static_cast<int>(Setting::Digits);
        QTest::newRow("calendar") << u"secondCalendar"_s << QVariant(u"hijri"_s)
                                  << static_cast<int>(Setting::SecondCalendar);
        QTest::newRow("months") << u"monthNames"_s << QVariant(u"levant"_s)
                                << static_cast<int>(Setting::MonthNames);
        QTest::newRow("read") << u"readAfter"_s << QVariant(-1)
                              << static_cast<int>(Setting::MarkReadAfter);
    }

    void whatIsChosenHoldsAtOnce()
    {
        QFETCH(QString, box);
        QFETCH(QVariant, value);
        QFETCH(int, setting);
        auto *choice = dialog->findChild<QComboBox *>(box);
        QVERIFY(choice);
        const int index = choice->findData(value);
        QVERIFY(index >= 0);
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
        QCOMPARE(settings->value(static_cast<Setting>(setting)).toString(), value.toString());
    }

    void tellsWhatOthersDo()
    {
        QSignalSpy language(dialog.get(), &SettingsDialog::languageChosen);
        QSignalSpy look(dialog.get(), &SettingsDialog::themeChosen);
        QSignalSpy type(dialog.get(), &SettingsDialog::typeRequested);
        auto *box = dialog->findChild<QComboBox *>(u"language"_s);
        box->setCurrentIndex(box->findData(u"ar"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(language.takeFirst().at(0).toString(), u"ar"_s);
        box = dialog->findChild<QComboBox *>(u"theme"_s);
        box->setCurrentIndex(box->findData(u"dark"_s));
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(look.takeFirst().at(0).toString(), u"dark"_s);
        dialog->findChild<QPushButton *>(u"type"_s)->click();
        QCOMPARE(type.count(), 1);
    }

    void rulesAndFeedsOfTheStoragePage()
    {
        QList<Item> items;
        for (int i = 0; i < 30; ++i)
            items.append({QString::number(i), u"t"_s, QString(5000, u'x')});
        const QString file = library->write(u"feed.xml"_s, rss(u"خبر"_s, items));
        QVERIFY(await(library->library->subscribe(file, {.allowFiles = true})));
        const FeedId feed = library->headers().constFirst().feed;
        auto *page = dialog->findChild<settings::StoragePage *>();
        auto *table = dialog->findChild<QTreeWidget *>(u"storageTable"_s);
        auto *free = dialog->findChild<QPushButton *>(u"freeNow"_s);
        page->refresh();
        QTRY_COMPARE(table->topLevelItemCount(), 1);
        QCOMPARE(table->topLevelItem(0)->text(0), u"خبر"_s);
        QVERIFY(!dialog->findChild<QSpinBox *>(u"feedCount"_s)->isEnabled());

        dialog->findChild<QSpinBox *>(u"keepCount"_s)->setValue(10);
        QCOMPARE(settings->value(Setting::KeepCount).toInt(), 10);
        QTRY_VERIFY(free->isEnabled());
        QSignalSpy said(page, &settings::StoragePage::message);
        free->click();
        QTRY_COMPARE(said.count(), 1);
        QCOMPARE(library->headers().size(), 10);

        // The feed's own word is above that for all.
        table->setCurrentItem(table->topLevelItem(0));
        auto *own = dialog->findChild<QSpinBox *>(u"feedCount"_s);
        QTRY_VERIFY(own->isEnabled());
        QCOMPARE(own->value(), -1);
        own->setValue(3);
        const auto next = [&] {
            const auto usage = await(library->library->storage().usage());
            if (!usage)
                qWarning() << int(usage.error().kind) << usage.error().detail;
            return usage ? usage->nextArticles.count : -1;
        };
        QTRY_COMPARE(next(), 7);
        QSignalSpy policy(page, &settings::StoragePage::policyChosen);
        auto *box = dialog->findChild<QComboBox *>(u"policy"_s);
        QTRY_VERIFY(box->isEnabled());
        box->setCurrentIndex(2);
        Q_EMIT box->activated(2);
        QCOMPARE(policy.takeFirst().at(0).value<FeedId>(), feed);
    }

    void turnsWithTheLanguage()
    {
        auto *names = dialog->findChild<QListWidget *>(u"pages"_s);
        dialog->show(SettingsDialog::Page::Calendar);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(dialog.get(), &event);
        QTRY_COMPARE(dialog->findChildren<QComboBox *>(u"digits"_s).size(), 1);
        QCOMPARE(names->count(), 5);
        QCOMPARE(names->currentRow(), 1);
    }

private:
    std::unique_ptr<LibraryFixture> library;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<SettingsDialog> dialog;
};

QTEST_MAIN(SettingsDialogTest)
#include "settings_dialog_test.moc"
