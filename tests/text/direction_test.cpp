// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/direction.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

constexpr auto Rtl = Qt::RightToLeft;
constexpr auto Ltr = Qt::LeftToRight;
constexpr auto Auto = Qt::LayoutDirectionAuto;

/// Isolates made visible.
QString shown(QString text)
{
    return text.replace(QChar(0x2066), u'[')
        .replace(QChar(0x2069), u']')
        .replace(QChar(0x2068), u'{');
}

} // namespace

class DirectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void lettersLeaveOutAddresses()
    {
        const auto letters =
            text::countLetters(u"خبر https://example.com/abc من a@b.org و@user #Tag ok");
        QCOMPARE(letters.rtl, 6);
        QCOMPARE(letters.ltr, 2);
    }

    void tieTakesWhatIsGiven()
    {
        QCOMPARE(text::majority(u"ab اب", Rtl), Rtl);
        QCOMPARE(text::majority(u"ab اب", Ltr), Ltr);
        QCOMPARE(text::majority(u"2026", Rtl), Rtl);
        QCOMPARE(text::majority(u"abc اب", Rtl), Ltr);
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::LayoutDirection>("base");
        QTest::addColumn<Qt::LayoutDirection>("own");
        QTest::addColumn<Qt::LayoutDirection>("expected");
        QTest::newRow("no letters") << u"2026 ***"_s << Rtl << Auto << Rtl;
        QTest::newRow("a name") << u"WHO"_s << Rtl << Auto << Rtl;
        QTest::newRow("two words") << u"Sign up"_s << Rtl << Auto << Rtl;
        QTest::newRow("a sentence") << u"Talks will continue."_s << Rtl << Auto << Ltr;
        QTest::newRow("a name that claims") << u"Sign up"_s << Rtl << Ltr << Ltr;
        QTest::newRow("false claim") << u"نص عربي"_s << Rtl << Ltr << Rtl;
        QTest::newRow("mixed") << u"iPhone 18 يصل إلى"_s << Rtl << Auto << Rtl;
        QTest::newRow("one Arabic word in a long sentence")
            << u"The ambassador of the United States met the minister in طرابلس on Monday"_s << Rtl
            << Auto << Rtl;
        QTest::newRow("hardly any Arabic")
            << u"The ambassador of the United States met the prime minister of the country in مكة "
               u"on Monday and said that talks will continue"_s
            << Rtl << Auto << Ltr;
        QTest::newRow("Arabic in English") << u"نص عربي"_s << Ltr << Auto << Rtl;
        QTest::newRow("a quoted name") << u"The name is طرابلس"_s << Ltr << Auto << Ltr;
        QTest::newRow("Russian in Arabic")
            << u"Переговоры будут продолжены"_s << Rtl << Auto << Ltr;
        QTest::newRow("Chinese in Arabic") << u"会谈将继续进行"_s << Rtl << Auto << Ltr;
        QTest::newRow("Hebrew") << u"צה\"ל מסר"_s << Ltr << Auto << Rtl;
        QTest::newRow("N'Ko, Thaana, Adlam beyond the BMP")
            << u"𞤀𞤁𞤂"_s << Ltr << Auto << Rtl;
    }

    void blocks()
    {
        QFETCH(QString, text);
        QFETCH(Qt::LayoutDirection, base);
        QFETCH(Qt::LayoutDirection, own);
        QFETCH(Qt::LayoutDirection, expected);
        QCOMPARE(text::blockDirection(text, base, own), expected);
    }

    void headlines()
    {
        QCOMPARE(text::headlineDirection(u"WHO", Auto), Auto);
        QCOMPARE(text::headlineDirection(u"WHO", Rtl), Auto);
        QCOMPARE(text::headlineDirection(u"WHO", Ltr), Ltr);
        QCOMPARE(text::headlineDirection(u"2026", Ltr), Auto);
        QCOMPARE(text::headlineDirection(u"BBC: مقتل 10", Rtl), Rtl);
        QCOMPARE(text::headlineDirection(u"BBC: مقتل 10", Auto), Rtl);
        QCOMPARE(text::headlineDirection(u"Talks on طرابلس continue in Geneva", Auto), Ltr);
        QCOMPARE(text::headlineDirection(u"Talks continue in Geneva", Rtl), Ltr);
    }

    void headlinesOfTheCollection()
    {
        QFile file(QStringLiteral(NABA_TEST_DATA "/rtl-articles/headlines.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the collection of right-to-left articles is not here");
        const auto rows = QJsonDocument::fromJson(file.readAll()).object()["rows"_L1].toArray();
        QVERIFY(!rows.isEmpty());
        for (const auto &value : rows) {
            const QJsonObject row = value.toObject();
            const QString title = row["text"_L1].toString();
            auto direction = text::headlineDirection(title, Auto);
            if (direction == Auto)
                direction = Rtl; // the list's
            QVERIFY2((direction == Rtl) == (row["dir"_L1].toString() == "rtl"_L1),
                     qPrintable(title));
        }
    }

    void languages()
    {
        QCOMPARE(text::directionOfLanguage(u""), Auto);
        QCOMPARE(text::directionOfLanguage(u"ar"), Rtl);
        QCOMPARE(text::directionOfLanguage(u"ar-EG"), Rtl);
        QCOMPARE(text::directionOfLanguage(u"ar-Latn"), Ltr);
        QCOMPARE(text::directionOfLanguage(u"az-Arab-IR"), Rtl);
        QCOMPARE(text::directionOfLanguage(u"FA_ir"), Rtl);
        QCOMPARE(text::directionOfLanguage(u"he"), Rtl);
        QCOMPARE(text::directionOfLanguage(u"en-US"), Ltr);
        QCOMPARE(text::directionOfLanguage(u"arn"), Ltr);
    }

    void isolates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("phone", u"للاتصال: +966 11 234 5678 أو 0100-555-0199."_s,
            u"للاتصال: [+966 11 234 5678] أو [0100-555-0199]."_s);
        row("phone with brackets", u"هاتف +1 (212) 555-0100 اليوم"_s,
            u"هاتف [+1 (212) 555-0100] اليوم"_s);
        row("phone with a zero", u"هاتف 011 234 5678 اليوم"_s, u"هاتف [011 234 5678] اليوم"_s);
        row("Persian phone", u"تلفن ۰۲۱-۸۸۸۸-۱۲۳۴ است"_s, u"تلفن [۰۲۱-۸۸۸۸-۱۲۳۴] است"_s);
        row("ranges and scores", u"بين 10-20 نقطة خلال 2019-2024 وفاز 3-1"_s,
            u"بين 10-20 نقطة خلال 2019-2024 وفاز 3-1"_s);
        row("thousands by spaces", u"بلغ 1 000 000 نسمة"_s, u"بلغ 1 000 000 نسمة"_s);
        row("dates", u"في 2026-11-23 ضمن 23/11/2026 و5/7"_s,
            u"في [2026-11-23] ضمن 23/11/2026 و5/7"_s);
        row("date and time", u"في 2026-11-23T14:30:00+03:00."_s,
            u"في [2026-11-23T14:30:00+03:00]."_s);
        row("amounts", u"السعر $1,250.50 أو €1,100. أو £5"_s,
            u"السعر [$1,250.50] أو [€1,100]. أو [£5]"_s);
        row("amounts with letters", u"(כ-$15B) US$20"_s, u"(כ-[$15B]) [US$20]"_s);
        row("currency behind", u"بسعر 50€ فقط"_s, u"بسعر [50€] فقط"_s);
        row("negative", u"الحرارة -5 ثم −12.5 ثم (-3)"_s, u"الحرارة [-5] ثم [−12.5] ثم ([-3])"_s);
        row("hyphens that are none", u"כ-5 כוויד-19 10 - 5"_s, u"כ-5 כוויד-19 10 - 5"_s);
        row("degrees", u"بلغت 38°C ثم -5°C و 38.5 °F ظهرا"_s,
            u"بلغت [38°C] ثم [-5°C] و [38.5 °F] ظهرا"_s);
        row("percentages", u"ارتفع 12.5% إلى %10"_s, u"ارتفع 12.5% إلى %10"_s);
        row("names", u"لغات C++ وC# وPython 3.12 وg++17."_s,
            u"لغات [C++] و[C#] وPython 3.12 و[g++17]."_s);
        row("URL", u"الموقع https://www.example.com/ar?id=42&page=1، ثم"_s,
            u"الموقع [https://www.example.com/ar?id=42&page=1]، ثم"_s);
        row("URL and full stop", u"انظر (www.example.com/a_(b))."_s,
            u"انظر ([www.example.com/a_(b)])."_s);
        row("URL with Arabic path", u"https://ar.example.org/wiki/مصر_القديمة والخبر"_s,
            u"[https://ar.example.org/wiki/مصر_القديمة] والخبر"_s);
        row("URL before Arabic", u"https://example.comالخبر"_s, u"[https://example.com]الخبر"_s);
        row("e-mail", u"راسلونا على info@example.com."_s, u"راسلونا على [info@example.com]."_s);
        row("handles", u"على @OpenTech_AR و@user@mastodon.social وعبر #نوفا_X2 و#News"_s,
            u"على [@OpenTech_AR] و[@user@mastodon.social] وعبر #نوفا_X2 و[#News]"_s);
        row("already isolated", u"على \u2066+966 11 234 5678\u2069 و -5"_s,
            u"على [+966 11 234 5678] و [-5]"_s);
        row("Arabic-Indic digits", u"٣٥٫٧٪ في ٢٠٢٥ مقابل ١٠-٢٠"_s, u"٣٥٫٧٪ في ٢٠٢٥ مقابل ١٠-٢٠"_s);
        row("currency at a distance", u"بسعر 50 € أو $ 20 أو 1,250 USD أو 20 USDA"_s,
            u"بسعر [50 €] أو [$ 20] أو [1,250 USD] أو 20 USDA"_s);
        row("whose sign it is", u"دفع 50 $20 ثم -50 €"_s, u"دفع 50 [$20] ثم [-50 €]"_s);
        row("after the Arabic and", u"بين 5 و-10 °C وف-16 ثم +7 نقاط"_s,
            u"بين 5 و[-10 °C] وف-16 ثم [+7] نقاط"_s);
        row("degrees alone", u"عند 38° مئوية و38°م"_s, u"عند [38°] مئوية و38°م"_s);
        row("words that begin with a sign", u"لغة .NET و.pdf و/etc/hosts. انتهى.Hello أ/ب"_s,
            u"لغة [.NET] و[.pdf] و[/etc/hosts]. انتهى.Hello أ/ب"_s);
        row("Arabic-Indic phone and date", u"هاتف ٠١٠٠-٥٥٥-٠١٩٩ في ٢٠٢٦-١١-٢٣"_s,
            u"هاتف [\u202d٠١٠٠-٥٥٥-٠١٩٩\u202c] في [\u202d٢٠٢٦-١١-٢٣\u202c]"_s);
        row("Arabic-Indic numbers", u"حتى -٥°C أو ٥٠$"_s, u"حتى [-٥°C] أو [٥٠$]"_s);
        row("FTP", u"على ftp://example.org/a الآن"_s, u"على [ftp://example.org/a] الآن"_s);
        row("nothing", u"المعادلة 5 + 3 = 8 معروفة."_s, u"المعادلة 5 + 3 = 8 معروفة."_s);
    }

    void isolates()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString once = text::withIsolates(text);
        QCOMPARE(shown(once), expected);
        QCOMPARE(text::withIsolates(once), once);
        QCOMPARE(text::withoutBidiControls(once), text::withoutBidiControls(text));
    }

    void isolatedCannotLeak()
    {
        QCOMPARE(text::isolated(u"abc"_s), u"\u2066abc\u2069"_s);
        QCOMPARE(text::isolated(u"BBC News اردو پاکستان"_s),
                 u"\u2067BBC News اردو پاکستان\u2069"_s);
        QCOMPARE(text::isolated(u"2026"_s), u"\u20682026\u2069"_s);
        QCOMPARE(text::isolated(u"a\u2069b"_s), u"\u2066ab\u2069"_s);
        QCOMPARE(text::isolated(u"a\u2067b"_s), u"\u2066a\u2067b\u2069\u2069"_s);
    }

    void controls()
    {
        QCOMPARE(text::withoutBidiControls(u"\u200fمی\u200cخواهم\u2066x\u2069\u061c"_s),
                 u"می\u200cخواهمx"_s);
    }

    /// A quadratic scan would not come back in the time a test may take.
    void longText_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a", "@", "a@", "1-", "http://", "+1 ", "(0", "0 ", "-", "$",
                                  "a.b", "www.", "C+", "1,", "#a", " .a", " /", "5 U", "+"})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void longText()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(400'000);
        QCOMPARE(text::withoutBidiControls(text::withIsolates(text)), text);
        text::countLetters(text);
    }
};

QTEST_APPLESS_MAIN(DirectionTest)
#include "direction_test.moc"
