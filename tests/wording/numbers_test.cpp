// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"

#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;
using wording::Digits;

namespace {

const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
const QLocale libya(QLocale::Arabic, QLocale::Libya);
const QLocale britain(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class NumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { wording::setLocale(britain); }

    void number_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<Digits>("digits");
        QTest::addColumn<QString>("shown");
        QTest::newRow("britain") << britain << Digits::Locale << u"12,345"_s;
        QTest::newRow("egypt") << egypt << Digits::Locale << u"١٢٬٣٤٥"_s;
        QTest::newRow("libya") << libya << Digits::Locale << u"12.345"_s;
        QTest::newRow("egypt, latin") << egypt << Digits::Latin << u"12,345"_s;
        QTest::newRow("libya, arabic") << libya << Digits::ArabicIndic << u"١٢٬٣٤٥"_s;
        QTest::newRow("britain, persian") << britain << Digits::Persian << u"۱۲٬۳۴۵"_s;
        QTest::newRow("egypt, persian") << egypt << Digits::Persian << u"۱۲٬۳۴۵"_s;
        QTest::newRow("britain, arabic") << britain << Digits::ArabicIndic << u"١٢٬٣٤٥"_s;
    }

    void number()
    {
        QFETCH(QLocale, locale);
        QFETCH(Digits, digits);
        wording::setLocale(locale, digits);
        QTEST(wording::number(12345), "shown");
    }

    void decimal()
    {
        QCOMPARE(wording::decimal(1.768, 2), u"1.77"_s);
        QCOMPARE(wording::decimal(14, 0), u"14"_s);
        wording::setLocale(egypt);
        QCOMPARE(wording::decimal(1.75, 2), u"١٫٧٥"_s);
        wording::setLocale(britain, Digits::Persian);
        QCOMPARE(wording::decimal(1.75, 2), u"۱٫۷۵"_s);
    }

    void count_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("0") << britain << qint64(0) << u"0"_s;
        QTest::newRow("128") << britain << qint64(128) << u"128"_s;
        QTest::newRow("9999") << britain << qint64(9999) << u"9,999"_s;
        QTest::newRow("10000") << britain << qint64(10000) << u"9,999+"_s;
        QTest::newRow("a million") << britain << qint64(1'000'000) << u"9,999+"_s;
        QTest::newRow("egypt 128") << egypt << qint64(128) << u"١٢٨"_s;
        QTest::newRow("egypt 10000") << egypt << qint64(10000) << u"٩٩٩٩+"_s;
        QTest::newRow("libya 10000") << libya << qint64(10000) << u"9999+"_s;
    }

    void count()
    {
        QFETCH(QLocale, locale);
        QFETCH(qint64, value);
        wording::setLocale(locale);
        QTEST(wording::count(value), "shown");
    }

    void percent()
    {
        QCOMPARE(wording::percent(28), u"28%"_s);
        wording::setLocale(egypt);
        QCOMPARE(wording::percent(28), u"٢٨٪"_s);
        wording::setLocale(libya);
        QCOMPARE(wording::percent(28), u"28%"_s);
    }

    void size_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << qint64(0) << u"0 kB"_s;
        QTest::newRow("little") << qint64(12) << u"1 kB"_s;
        QTest::newRow("kilobytes") << qint64(34'400) << u"34 kB"_s;
        QTest::newRow("megabytes") << qint64(760'000'000) << u"760 MB"_s;
        QTest::newRow("gigabytes") << qint64(1'300'000'000) << u"1.3 GB"_s;
    }

    void size()
    {
        QFETCH(qint64, bytes);
        QTEST(wording::size(bytes), "shown");
    }

    void phrases()
    {
        QCOMPARE(wording::articles(3), u"3 articles"_s);
        QCOMPARE(wording::articles(12345), u"12,345 articles"_s);
        QCOMPARE(wording::unread(34), u"34 unread"_s);
        QCOMPARE(wording::feeds(5), u"5 sources"_s);
        QCOMPARE(wording::articles(5'000'000'123), u"5,000,000,123 articles"_s);
        wording::setLocale(egypt);
        QVERIFY(wording::unread(34).contains(u"٣٤"_s));
    }

    void readingTime_data()
    {
        QTest::addColumn<int>("words");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0 << u"1 min read"_s;
        QTest::newRow("short") << 90 << u"1 min read"_s;
        QTest::newRow("600") << 600 << u"3 min read"_s;
        QTest::newRow("long") << 2200 << u"11 min read"_s;
    }

    void readingTime()
    {
        QFETCH(int, words);
        QTEST(wording::readingTime(words), "shown");
    }

    void readingTimeByScript_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("shown");
        QTest::newRow("unknown") << QString() << u"9 min read"_s;
        QTest::newRow("no language") << u"zz"_s << u"9 min read"_s;
        QTest::newRow("Arabic") << u"ar"_s << u"11 min read"_s;
        QTest::newRow("Arabic of Libya") << u"ar-LY"_s << u"11 min read"_s;
        QTest::newRow("Persian") << u"fa"_s << u"11 min read"_s;
        QTest::newRow("Urdu") << u"ur"_s << u"11 min read"_s;
        QTest::newRow("Hebrew") << u"he"_s << u"9 min read"_s;
        QTest::newRow("English") << u"en-GB"_s << u"8 min read"_s;
    }

    void readingTimeByScript()
    {
        QFETCH(QString, language);
        QTEST(wording::readingTime(1800, language), "shown");
    }

    void digitsByName()
    {
        QCOMPARE(wording::digitsNamed(u"latin"_s), Digits::Latin);
        QCOMPARE(wording::digitsNamed(u"arabic"_s), Digits::ArabicIndic);
        QCOMPARE(wording::digitsNamed(u"persian"_s), Digits::Persian);
        QCOMPARE(wording::digitsNamed(u"locale"_s), Digits::Locale);
        QCOMPARE(wording::digitsNamed(u"?"_s), Digits::Locale);
    }

    void digitsOfEveryScript()
    {
        QCOMPARE(wording::withDigits(u"٠١٢ ۳۴ 56"_s), u"012 34 56"_s);
        wording::setLocale(QLocale(QLocale::Persian, QLocale::Iran));
        QCOMPARE(wording::withDigits(u"12"_s), u"۱۲"_s);
    }
};

QTEST_GUILESS_MAIN(NumbersTest)
#include "numbers_test.moc"
