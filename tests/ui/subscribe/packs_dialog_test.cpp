// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/packs.h"
#include "tests/library/library_fixture.h"
#include "ui/subscribe/pack_card.h"
#include "ui/subscribe/packs_dialog.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

class PacksDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenUnasked();
    void whatIsTickedIsAdded();
};

void PacksDialogTest::nothingIsChosenUnasked()
{
    LibraryFixture library;
    PacksDialog dialog(*library.library, nullptr);
    const auto cards = dialog.findChildren<PackCard *>();
    QCOMPARE(cards.size(), starterPacks().size());
    QVERIFY(cards.size() >= 7);
    for (const PackCard *card : cards)
        QVERIFY(!card->isChecked());
    auto *add = dialog.findChild<QPushButton *>(u"add"_s);
    QVERIFY(!add->isEnabled());
    cards.constFirst()->click();
    QVERIFY(add->isEnabled());
    cards.constFirst()->click();
    QVERIFY(!add->isEnabled());
}

void PacksDialogTest::whatIsTickedIsAdded()
{
    LibraryFixture library;
    const QList<StarterPack> packs = starterPacks();
    QSet<QUrl> wanted;
    for (int round = 0; round < 2; ++round) {
        PacksDialog dialog(*library.library, nullptr);
        QSignalSpy added(&dialog, &PacksDialog::added);
        for (const StarterPack &pack : {packs.at(0), packs.at(1)}) {
            dialog.findChild<PackCard *>(pack.name)->click();
            for (const PackFeed &feed : pack.feeds)
                wanted.insert(feed.url);
        }
        dialog.findChild<QPushButton *>(u"add"_s)->click();
        QTRY_COMPARE(added.size(), 1);
        // What is there already is not doubled.
        QCOMPARE(added.constFirst().constFirst().toInt(), round == 0 ? int(wanted.size()) : 0);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const auto feeds = await(library->feeds());
        QVERIFY(feeds.has_value());
        QCOMPARE(feeds->size(), wanted.size());
    }
}

QTEST_MAIN(PacksDialogTest)
#include "packs_dialog_test.moc"
