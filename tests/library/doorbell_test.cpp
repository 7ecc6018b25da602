// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/doorbell.h"
#include "tests/support/temporary_profile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

class DoorbellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theSecondRingsAtTheFirst()
    {
        const naba::testing::TemporaryProfile profile;
        Doorbell first(profile.profile());
        QVERIFY(!first.someoneElseIsIn());
        QSignalSpy rung(&first, &Doorbell::rung);
        Doorbell second(profile.profile());
        QVERIFY(second.someoneElseIsIn());
        QTRY_COMPARE(rung.size(), 1);
        // By another path it is the same profile.
        const QString link = profile.directory() + u"-link"_s;
        if (QFile::link(profile.directory(), link)) {
            Doorbell third{Profile(link)};
            QVERIFY(third.someoneElseIsIn());
            QTRY_COMPARE(rung.size(), 2);
            QFile::remove(link);
        }
    }

    void profilesDoNotHearEachOther()
    {
        const naba::testing::TemporaryProfile one;
        const naba::testing::TemporaryProfile other;
        Doorbell first(one.profile());
        QVERIFY(!first.someoneElseIsIn());
        Doorbell second(other.profile());
        QVERIFY(!second.someoneElseIsIn());
    }

    void afterTheFirstHasLeft()
    {
        const naba::testing::TemporaryProfile profile;
        {
            Doorbell first(profile.profile());
            QVERIFY(!first.someoneElseIsIn());
        }
        Doorbell second(profile.profile());
        QVERIFY(!second.someoneElseIsIn());
    }
};

QTEST_GUILESS_MAIN(DoorbellTest)
#include "doorbell_test.moc"
