// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/collation.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace naba::text;

class CollationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ordered_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("Arabic") << QStringList{u"أحمد"_s,  u"باب"_s, u"تونس"_s, u"ثورة"_s,
                                               u"ليبيا"_s, u"مصر"_s, u"يمن"_s};
        QTest::newRow("spellings of alef")
            << QStringList{u"أبجد"_s, u"ابداع"_s, u"إبراهيم"_s, u"آبل"_s};
        QTest::newRow("Persian") << QStringList{u"بازار"_s, u"پارس"_s,  u"تهران"_s, u"جهان"_s,
                                                u"چای"_s,   u"زمین"_s,  u"ژاپن"_s,  u"سال"_s,
                                                u"کشور"_s,  u"گزارش"_s, u"لرستان"_s};
        QTest::newRow("Urdu") << QStringList{u"تار"_s, u"ٹیم"_s, u"دن"_s, u"ڈاک"_s, u"راہ"_s};
        QTest::newRow("Hebrew") << QStringList{u"אבא"_s, u"בית"_s, u"מלך"_s, u"מלכה"_s, u"שלום"_s};
        QTest::newRow("Latin") << QStringList{u"apple"_s, u"Àpple b"_s, u"Banana"_s, u"éclair"_s,
                                              u"Zebra"_s};
        QTest::newRow("a space first") << QStringList{u"ab c"_s, u"abc"_s};
        QTest::newRow("numbers before letters") << QStringList{u"7 أيام"_s, u"أيام"_s, u"Days"_s};
        QTest::newRow("marks do not count")
            << QStringList{u"«أخبار» اليوم"_s, u"\"أخبار\" تونس"_s, u"أُخبار ليبيا"_s};
        QTest::newRow("nothing last") << QStringList{u"Zebra"_s, u"…"_s};
    }

    void ordered()
    {
        QFETCH(QStringList, titles);
        QStringList sorted = titles;
        std::reverse(sorted.begin(), sorted.end());
        std::sort(sorted.begin(), sorted.end(), [](const QString &a, const QString &b) {
            return collationKey(a) < collationKey(b);
        });
        QCOMPARE(sorted, titles);
    }

    void keysAreShortAndNeverEmpty()
    {
        for (const QString &title : {QString(), u"  "_s, u"ا"_s, QString(5000, u'ب'), u"漢字"_s,
                                     QString::fromUcs4(U"\U0001F600 \U00010900")}) {
            const QByteArray key = collationKey(title);
            QVERIFY(!key.isEmpty());
            QVERIFY(key.size() <= collationKeyBytes);
        }
    }

    void sameSpelling() { QCOMPARE(collationKey(u"أَخْبَار"), collationKey(u"اخبار")); }

    void ownScript()
    {
        QCOMPARE(collationGroupOf(u"ar-EG"), CollationGroup::Arabic);
        QCOMPARE(collationGroupOf(u"fa"), CollationGroup::Arabic);
        QCOMPARE(collationGroupOf(u"he-IL"), CollationGroup::Hebrew);
        QCOMPARE(collationGroupOf(u"en"), CollationGroup::Latin);
        QCOMPARE(collationKey(u"خبر")[0], static_cast<char>(CollationGroup::Arabic));
        QCOMPARE(collationKey(u"שלום")[0], static_cast<char>(CollationGroup::Hebrew));
        QCOMPARE(collationKey(u"news")[0], static_cast<char>(CollationGroup::Latin));
    }
};

QTEST_GUILESS_MAIN(CollationTest)
#include "collation_test.moc"
