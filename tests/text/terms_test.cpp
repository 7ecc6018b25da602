// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/terms.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

QString forms(const QString &text, const QString &language = {})
{
    QStringList all;
    const auto terms = text::terms(text, language);
    for (const text::Term &term : terms)
        all += term.form;
    return all.join(u' ');
}

QString stems(const QString &text, const QString &language = {})
{
    QStringList all;
    const auto terms = text::terms(text, language);
    for (const text::Term &term : terms)
        all += term.stem;
    return all.join(u' ');
}

} // namespace

class TermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", u""_s, u""_s);
        row("only signs", u" … «» !؟ 😀 \u200f\u0640 "_s, u""_s);
        row("punctuation", u"قال: «العِلمُ نورٌ»، ثم سكت."_s, u"قال العلم نور ثم سكت"_s);
        row("final hamza", u"سماء السماء ماء شيء"_s, u"سما السما ماء شيء"_s);
        row("tatweel and marks", u"العـــربِيَّة"_s, u"العربيه"_s);
        row("digits part from Arabic", u"و2026م بـ٢٠"_s, u"و 2026 م ب 20"_s);
        row("Latin parts from Arabic", u"الـBBC G20"_s, u"ال bbc g20"_s);
        row("one character, several words", u"محمد ﷺ نبي"_s, u"محمد صلي الله عليه وسلم نبي"_s);
        row("presentation forms", u"\ufee3\ufebc\ufeae"_s, u"مصر"_s);
        row("joiner and controls inside", u"می\u200cخواهم كتا\u200fب"_s, u"ميخواهم كتاب"_s);
        row("Hebrew abbreviations", u"צה\"ל צה״ל ג'ורג'"_s, u"צהל צהל גורג"_s);
        row("quotes about Hebrew", u"\"שלום\" אמר"_s, u"שלומ אמר"_s);
        row("Latin", u"L’École d'État"_s, u"l ecole d etat"_s);
        row("ideographs", u"中国news"_s, u"中 国 news"_s);
    }

    void words()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(forms(text), expected);
        QCOMPARE(forms(text), expected); // from the cache
    }

    void placesAreThoseOfTheText()
    {
        const QString text = u"قال: العِلْمُ نورٌ ﷺ"_s;
        const auto terms = text::terms(text);
        QCOMPARE(text.sliced(terms.at(1).position, terms.at(1).length), u"العِلْمُ"_s);
        QCOMPARE(text.sliced(terms.at(3).position, terms.at(3).length), u"ﷺ"_s);
        QCOMPARE(terms.at(6).position, terms.at(3).position);
        QCOMPARE(terms.size(), 7);
    }

    void formsOfAWordShareItsStem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("stem");
        const auto row = [](const QString &words, const QString &stem) {
            QTest::newRow(qUtf8Printable(stem)) << words << stem;
        };
        row(u"مناضل والمناضلين للمناضلين مناضلون"_s, u"مناضل"_s);
        row(u"مدرسة المدارس ومدارسهم مدرستين بمدرسته"_s, u"مدرسه"_s);
        row(u"وزير الوزراء وزرائه للوزير ووزير"_s, u"وزير"_s);
        row(u"قال يقول وقالت سيقولون فقالوا قلنا"_s, u"قال"_s);
        row(u"أعلن وأعلنت يعلن ستعلن أعلنوا"_s, u"اعلن"_s);
        row(u"كبير الكبيرة كبيران"_s, u"كبير"_s);
        row(u"يوم اليومين أيام والأيام"_s, u"يوم"_s);
        row(u"استطاع يستطيع استطعنا نستطيع"_s, u"استطاع"_s);
    }

    void formsOfAWordShareItsStem()
    {
        QFETCH(QString, words);
        QFETCH(QString, stem);
        const auto terms = text::terms(words, u"ar");
        for (const text::Term &term : terms)
            QVERIFY2(term.stem == stem, qUtf8Printable(term.form + u" → "_s + term.stem));
    }

    /// Made-up words: common affixes come off what no list knows, and names stay whole.
    void wordsThatNoListKnows()
    {
        const auto together = [](const QString &words) {
            const QString all = stems(words, u"ar"_s);
            const QStringList each = all.split(u' ');
            return each.count(each.constFirst()) == each.size();
        };
        QVERIFY(together(u"قرطفة القرطفة القرطفات للقرطفة والقرطفات"_s));
        QVERIFY(together(u"مبقشر المبقشر للمبقشرين والمبقشر بالمبقشر"_s));
        QCOMPARE(stems(u"زعطوط غرنوف كرزام بوركينا"_s, u"ar"_s), u"زعطوط غرنوف كرزام بوركينا"_s);
    }

    /// The small sets of data/: of the forms that a line holds, how many share the stem of the
    /// first, and that lines do not share one.
    void otherLanguages_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("language");
        QTest::newRow("Persian") << u"persian.tsv"_s << u"fa"_s;
        QTest::newRow("Urdu") << u"urdu.tsv"_s << u"ur"_s;
        QTest::newRow("Hebrew") << u"hebrew.tsv"_s << u"he"_s;
    }

    void otherLanguages()
    {
        QFETCH(QString, file);
        QFETCH(QString, language);
        QFile data(QStringLiteral(NABA_SOURCE_DIR "/tests/text/data/") + file);
        QVERIFY(data.open(QIODevice::ReadOnly));
        int pairs = 0;
        int together = 0;
        QStringList apart;
        QSet<QString> lines;
        int count = 0;
        while (!data.atEnd()) {
            const QString line = QString::fromUtf8(data.readLine()).trimmed();
            if (line.isEmpty() || line.startsWith(u'#'))
                continue;
            const QStringList words = line.split(u'\t');
            const QString first = stems(words.constFirst(), language);
            lines.insert(first);
            ++count;
            for (const QString &word : words.sliced(1)) {
                ++pairs;
                if (stems(word, language) == first)
                    ++together;
                else
                    apart.append(word + u" → "_s + stems(word, language));
            }
        }
        QVERIFY2(together * 100 >= pairs * 90, qUtf8Printable(apart.join(u", "_s)));
        QCOMPARE(lines.size(), count);
    }

    /// A word typed without a language is stemmed by what its letters say.
    void lettersTellTheLanguage()
    {
        QCOMPARE(stems(u"کتاب‌هایشان"_s), u"كتاب"_s);
        QCOMPARE(stems(u"لڑکوں"_s), stems(u"لڑکا"_s, u"ur"_s));
        QCOMPARE(stems(u"והמדינות"_s), stems(u"מדינה"_s, u"ar"_s));
    }

    void lookAlikesDoNot()
    {
        const auto terms = text::terms(u"مدرسة مدرس وزير بريد ليبيا كاتب مكتبة"_s, u"ar");
        QSet<QString> all;
        for (const text::Term &term : terms)
            all.insert(term.stem);
        QCOMPARE(all.size(), terms.size());
        QCOMPARE(stems(u"وزير بلد برلمان فريق كلام"_s), u"وزير بلد برلمان فريق كلام"_s);
    }
};

QTEST_APPLESS_MAIN(TermsTest)
#include "terms_test.moc"
