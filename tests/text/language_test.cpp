// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/language.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const char *stated, const char *expected) {
            QTest::newRow(qPrintable(text.left(30) + u" / "_s + QString::fromLatin1(stated)))
                << text << QString::fromLatin1(stated) << QString::fromLatin1(expected);
        };
        row(u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني"_s, "", "ar");
        row(u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني"_s, "en-US", "ar");
        row(u"انفجار في بيروت"_s, "", "ar");
        row(u"نرخ تورم به ۳۵٫۷ درصد رسید"_s, "", "fa");
        row(u"گزارش‌گران بدون مرز خواستار آزادی روزنامه‌نگاران شد"_s,
            "", "fa");
        row(u"وزير خارجه ايران در تهران با همتاي خود ديدار كرد و اين را گفت"_s, "", "fa");
        row(u"پاکستان کے وزیر اعظم نے کہا ہے کہ ملک میں مہنگائی کم ہو رہی ہے"_s, "", "ur");
        row(u"لاہور میں بارش"_s, "", "ur");
        row(u"حزب الله"_s, "fa", "fa");
        row(u"حزب الله"_s, "", "ar");
        row(u"پاکستان میں انتخابات ہو گئے"_s, "ar", "ur");
        row(u"סעיף ראשון WhatsApp"_s, "", "he");
        row(u"ראש הממשלה"_s, "iw", "he");
        row(u"iPhone 18 يصل إلى الأسواق العربية"_s, "", "ar");
        row(u"The minister said that talks will continue"_s, "", "en");
        row(u"Le ministre a dit que les négociations sont dans une impasse"_s, "", "fr");
        row(u"Die Verhandlungen werden nicht mit dem Minister geführt"_s, "", "de");
        row(u"WHO"_s, "", "");
        row(u"WHO"_s, "fr-FR", "fr");
        row(u"2026"_s, "", "");
        row(u"2026"_s, "ar-EG", "ar");
        row(u""_s, "", "");
        row(u"Переговоры будут продолжены"_s, "ru", "ru");
        row(u"Переговоры будут продолжены"_s, "ar", "");
        row(u"سەرۆکی هەرێمی کوردستان لەگەڵ وەزیری دەرەوە کۆبووەوە"_s, "", "ckb");
    }

    void languages()
    {
        QFETCH(QString, text);
        QFETCH(QString, stated);
        QFETCH(QString, expected);
        QCOMPARE(text::languageOf(text, stated), expected);
    }

    /// Whole articles of four sets, told by their text alone, without what a feed says.
    void articles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::newRow("Arabic") << u"ant.jsonl"_s << u"ar"_s;
        QTest::newRow("Persian") << u"persian_fars.jsonl"_s << u"fa"_s;
        QTest::newRow("Persian sentences") << u"persian_ud_seraji.jsonl"_s << u"fa"_s;
        QTest::newRow("Urdu") << u"urdu_uscorpus.jsonl"_s << u"ur"_s;
    }

    void articles()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFile data(QStringLiteral(NABA_TEST_DATA "/arabic/") + file);
        if (!data.open(QIODevice::ReadOnly))
            QSKIP("the articles are not there");
        int articles = 0;
        int byText = 0;
        int byTitle = 0;
        while (!data.atEnd() && articles < 2000) {
            const QJsonObject article = QJsonDocument::fromJson(data.readLine()).object();
            const QString title = article.value("title"_L1).toString();
            const QString text = article.value("text"_L1).toString();
            ++articles;
            byText += text::languageOf(title + u'\n' + text) == language;
            byTitle += text::languageOf(title) == language;
        }
        const auto percent = [articles](int right) {
            return 100.0 * right / articles;
        };
        qInfo("%d articles: %.2f %% by text, %.2f %% by title", articles, percent(byText),
              percent(byTitle));
        QVERIFY(percent(byText) >= 99);
        QVERIFY(percent(byTitle) >= 95);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
