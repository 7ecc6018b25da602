// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/backup_shelf.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

BackupInfo made(BackupKind kind, const QDateTime &when)
{
    BackupInfo info;
    info.name = shelf::nameFor(kind, when);
    info.kind = kind;
    info.made = when;
    return info;
}

QDateTime at(int day, int hour = 9)
{
    // Monday 5 January 2026 is day 0.
    return QDateTime(QDate(2026, 1, 5), QTime(hour, 0), Qt::UTC).addDays(day);
}

QSet<QDate> days(const QList<BackupInfo> &backups)
{
    QSet<QDate> found;
    for (const BackupInfo &backup : backups)
        found.insert(backup.made.date());
    return found;
}

void drop(QList<BackupInfo> &backups, const QStringList &names)
{
    backups.removeIf([&names](const BackupInfo &backup) { return names.contains(backup.name); });
}

} // namespace

class BackupShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesAreReadBack_data()
    {
        QTest::addColumn<BackupKind>("kind");
        QTest::newRow("automatic") << BackupKind::Automatic;
        QTest::newRow("manual") << BackupKind::Manual;
        QTest::newRow("replaced") << BackupKind::Replaced;
        QTest::newRow("migration") << BackupKind::Migration;
    }

    void namesAreReadBack()
    {
        QFETCH(BackupKind, kind);
        const QString name = shelf::nameFor(kind, at(3));
        const auto read = shelf::readName(name);
        QVERIFY(read);
        QCOMPARE(read->first, kind);
        QCOMPARE(read->second, at(3));
        QVERIFY(shelf::readName(name + u"-2"_s));
        QVERIFY(!shelf::readName(u"my "_s + name));
    }

    void aYearOfMornings()
    {
        QList<BackupInfo> shelf;
        for (int day = 0; day < 365; ++day) {
            QVERIFY(shelf::isDue(shelf, at(day)));
            shelf.prepend(made(BackupKind::Automatic, at(day)));
            QVERIFY(!shelf::isDue(shelf, at(day, 18)));
            drop(shelf, shelf::outdated(shelf, shelf.constFirst().name, at(day)));
        }
        // Day 364 is a Monday: the last seven days, and the Sundays of the two weeks before those.
        QCOMPARE(days(shelf), (QSet<QDate>{at(364).date(), at(363).date(), at(362).date(),
                                           at(361).date(), at(360).date(), at(359).date(),
                                           at(358).date(), at(356).date(), at(349).date()}));
    }

    void severalOnADay()
    {
        QList<BackupInfo> shelf;
        for (int hour = 0; hour < 24; ++hour)
            shelf.prepend(made(BackupKind::Automatic, at(0, hour)));
        drop(shelf, shelf::outdated(shelf, shelf.constFirst().name, at(0, 23)));
        QCOMPARE(shelf.size(), 1);
        QCOMPARE(shelf.constFirst().made, at(0, 23));
    }

    void weeksApart()
    {
        // Somebody who comes by once a week keeps seven weeks: seven days on which one was made.
        QList<BackupInfo> shelf;
        for (int week = 0; week < 20; ++week) {
            shelf.prepend(made(BackupKind::Automatic, at(week * 7)));
            drop(shelf, shelf::outdated(shelf, shelf.constFirst().name, at(week * 7)));
        }
        QCOMPARE(shelf.size(), shelf::keptDays);
    }

    void whatWasAskedForStays()
    {
        QList<BackupInfo> shelf;
        for (int day = 0; day < 30; ++day)
            shelf.prepend(made(BackupKind::Manual, at(day)));
        QVERIFY(shelf::outdated(shelf, {}, at(30)).isEmpty());
    }

    void threeFromBeforeChanges()
    {
        QList<BackupInfo> shelf;
        for (int day = 0; day < 5; ++day) {
            shelf.prepend(made(BackupKind::Migration, at(day)));
            shelf.prepend(made(BackupKind::Replaced, at(day)));
        }
        drop(shelf, shelf::outdated(shelf, {}, at(5)));
        QCOMPARE(shelf.size(), 2 * shelf::keptOthers);
        QVERIFY(!days(shelf).contains(at(1).date()));
    }

    void clockThatWasWrong()
    {
        // One from 2040: it neither holds up the next nor takes a place.
        QList<BackupInfo> shelf{made(BackupKind::Automatic, at(5000))};
        QVERIFY(shelf::isDue(shelf, at(0)));
        shelf.prepend(made(BackupKind::Automatic, at(0)));
        QVERIFY(!shelf::isDue(shelf, at(0, 12)));
        QVERIFY(shelf::outdated(shelf, shelf.constFirst().name, at(0)).size() <= 1);
        for (int day = 1; day < 10; ++day) {
            const BackupInfo newest = made(BackupKind::Automatic, at(day));
            shelf.prepend(newest);
            const QStringList old = shelf::outdated(shelf, newest.name, at(day));
            QVERIFY(!old.contains(newest.name));
            drop(shelf, old);
        }
        QVERIFY(days(shelf).contains(at(9).date()));
        QVERIFY(!days(shelf).contains(at(5000).date()));
    }

    void unreadableOnesTakeNoPlace()
    {
        QList<BackupInfo> shelf;
        for (int day = 0; day < 20; ++day)
            shelf.prepend(made(BackupKind::Automatic, at(day)));
        for (int i = 0; i < 10; ++i)
            shelf[i].readable = false;
        QVERIFY(shelf::isDue(shelf, at(19, 10)));
        const QStringList old = shelf::outdated(shelf, {}, at(20));
        for (int i = 10; i < 17; ++i)
            QVERIFY(!old.contains(shelf.at(i).name));
    }
};

QTEST_GUILESS_MAIN(BackupShelfTest)
#include "backup_shelf_test.moc"
