// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"
#include "app/store/check.h"
#include "app/store/mend.h"
#include "app/store/page_file.h"
#include "app/store/refill.h"
#include "tests/store/store_uses.h"

#include <QDir>
#include <QTest>

namespace naba::testing {

using namespace Qt::StringLiterals;
using namespace naba::store;

namespace {

/// Fills the first page of each of these trees with nothing.
void damage(const QString &file, const QStringList &trees)
{
    QList<qint64> roots;
    {
        auto database = Database::open(file, Database::Mode::ReadOnly);
        QVERIFY(database);
        for (const QString &tree : trees)
            roots.append(
                (*database)
                    ->number(u"SELECT rootpage FROM sqlite_master WHERE name = '%1'"_s.arg(tree))
                    .value_or(0));
    }
    constexpr int pageSize = 4096;
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadWrite | QIODevice::ExistingOnly));
    for (const qint64 root : std::as_const(roots)) {
        QVERIFY(root > 1);
        QVERIFY(raw.seek((root - 1) * pageSize));
        QCOMPARE(raw.write(QByteArray(pageSize, '\xff')), pageSize);
    }
}

/// What is lost with these trees is brought together from indexes and, if there is one, a backup.
void mendCopy(const QString &library, const QString &folder, const QStringList &trees,
              const QString &backup)
{
    QVERIFY(QDir().mkpath(folder + u"/backups"_s));
    const QString copy = folder + u"/library.db"_s;
    QVERIFY(QFile::copy(library, copy));
    if (!backup.isEmpty())
        QVERIFY(QFile::copy(backup, folder + u"/backups/manual-20260101-000000.db"_s));
    damage(copy, trees);
    const auto mended = mendLibrary(copy, QDateTime::currentDateTimeUtc());
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
    QVERIFY(*mended);
}

/// The indexes are wrong, and a row points to nowhere: that is set right in place.
void mendCounters(const QString &library, const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    const QString copy = folder + u"/library.db"_s;
    QVERIFY(QFile::copy(library, copy));
    {
        auto database = Database::open(copy, Database::Mode::ReadWrite);
        QVERIFY(database);
        QVERIFY((*database)->execute(u"PRAGMA foreign_keys = OFF"_s));
        QVERIFY((*database)->execute(u"UPDATE feed_count SET unread = unread + 1"_s));
        QVERIFY((*database)->execute(u"INSERT INTO article_tag VALUES (1, 99, 0, 0)"_s));
        QVERIFY((*database)->execute(u"UPDATE feed SET folder_id = 99 WHERE id = 1"_s));
    }
    const auto mended = mendLibrary(copy, QDateTime::currentDateTimeUtc());
    QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
}

} // namespace

void keepEverything(const QString &library, const QString &folder)
{
    {
        auto database = Database::open(library, Database::Mode::ReadWrite);
        QVERIFY(database);
        for (const CheckDepth depth : {CheckDepth::Quick, CheckDepth::Full}) {
            const auto report = checkLibrary(**database, depth);
            QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        }
        QVERIFY(holdingOf(**database));
        QVERIFY(keepBeforeMigration(**database, library, 99));
        QVERIFY((*database)->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    }
    const QString whole = folder + u"/whole.db"_s;
    const QString lean = folder + u"/lean.db"_s;
    QVERIFY(copyLibrary(library, whole, BackupScope::Whole));
    const auto made = copyLibrary(library, lean, BackupScope::WithoutTexts);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    for (const QString &copy : {whole, lean}) {
        QVERIFY(inspectBackup(copy));
        const auto prepared = prepareCopy(copy);
        QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().detail));
    }
}

void mendEverything(const QString &library, const QString &folder)
{
    const QString backup = folder + u"/small-backup.db"_s;
    QVERIFY(copyLibrary(library, backup, BackupScope::Whole));
    mendCounters(library, folder + u"/1"_s);
    mendCopy(library, folder + u"/2"_s, {u"article"_s, u"feed"_s, u"tag"_s, u"body"_s}, {});
    mendCopy(library, folder + u"/3"_s, {u"article"_s, u"body"_s, u"feed"_s}, backup);
}

} // namespace naba::testing
