// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/translation.h"

#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

class TranslationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void language_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QLocale::Language>("language");
        QTest::newRow("ar") << u"ar"_s << QLocale::Arabic;
        QTest::newRow("ar-LY") << u"ar-LY"_s << QLocale::Arabic;
        QTest::newRow("en") << u"en"_s << QLocale::English;
        QTest::newRow("en_GB") << u"en_GB"_s << QLocale::English;
        QTest::newRow("not spoken") << u"de"_s << QLocale::English;
        QTest::newRow("nonsense") << u"!!"_s << QLocale::English;
    }

    void language()
    {
        QFETCH(QString, chosen);
        QTEST(wording::localeFor(chosen).language(), "language");
    }

    void systemsLanguageIsOneThatIsSpoken()
    {
        const QString language = QLocale::languageToCode(wording::localeFor({}).language());
        QVERIFY2(wording::supportedLanguages().contains(language), qPrintable(language));
    }

    void directionFollows()
    {
        QCOMPARE(wording::localeFor(u"ar"_s).textDirection(), Qt::RightToLeft);
        QCOMPARE(wording::localeFor(u"en"_s).textDirection(), Qt::LeftToRight);
    }

    void missingFilesAreHarmless()
    {
        // This program carries no translations.
        const QLocale locale = wording::installTranslation(u"ar"_s, wording::Digits::Latin);
        QCOMPARE(locale.language(), QLocale::Arabic);
        QCOMPARE(wording::locale(), locale);
        QCOMPARE(wording::number(7), u"7"_s);
        QCOMPARE(wording::articles(3), u"3 articles"_s);

        wording::installTranslation(u"en"_s);
        QCOMPARE(wording::locale().language(), QLocale::English);
        QCOMPARE(wording::articles(3), u"3 articles"_s);
    }
};

QTEST_GUILESS_MAIN(TranslationTest)
#include "translation_test.moc"
