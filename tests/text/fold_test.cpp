// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", u""_s, u""_s);
        row("plain", u"news 2026"_s, u"news 2026"_s);
        row("case and accents", u"ÉCOLE Zürich Łódź Straße Øre"_s,
            u"ecole zurich lodz strasse ore"_s);
        row("marks", u"العِلْمُ نُورٌ"_s, u"العلم نور"_s);
        row("alef", u"أإآٱا"_s, u"ااااا"_s);
        row("hamza on a letter", u"مسؤول شئون"_s, u"مسوول شيون"_s);
        row("hamza as a mark", u"ا\u0654خبار"_s, u"اخبار"_s);
        row("yeh, heh, kaf", u"مصطفى علی مدرسة کتاب"_s, u"مصطفي علي مدرسه كتاب"_s);
        row("tatweel", u"العـــربية"_s, u"العربيه"_s);
        row("digits", u"٢٠٢٦ ۲۰۲۶"_s, u"2026 2026"_s);
        row("joiners and bidi controls", u"می\u200cخواهم\u2066x\u2069"_s, u"ميخواهمx"_s);
        row("Hebrew finals and points", u"שָׁלוֹם עֲלֵיכֶם ארץ"_s, u"שלומ עליכמ ארצ"_s);
        row("presentation forms", u"\ufefb \ufee3\ufebc\ufeae"_s, u"لا مصر"_s);
        row("Urdu heh", u"ہے ۂ"_s, u"هي ه"_s);
        row("families of letters", u"ڪتاب دریاۓ ہے ھفتہ زۆر دڵ بەڕێز ڤيديو ميں ټول ډېر سړی ښځې"_s,
            u"كتاب درياي هي هفته زور دل بهريز فيديو مين ٹول ڈير سڑي ښځي"_s);
        row("white space", u"a \n\t\u00a0\u2003b"_s, u"a b"_s);
        row("full width", u"ＡＢＣ１"_s, u"abc1"_s);
        row("Greek and Cyrillic case", u"ΑΘΗΝΑ Москва"_s, u"αθηνα москва"_s);
        row("Korean", u"한국"_s, u"한국"_s);
        row("beyond the BMP", u"a😀b"_s, u"a😀b"_s);
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text::fold(text), expected);
        const text::Folded mapped = text::foldMapped(text);
        QCOMPARE(mapped.text, expected);
        QCOMPARE(mapped.origin.size(), mapped.text.size());
        for (qsizetype i = 1; i < mapped.origin.size(); ++i)
            QVERIFY(mapped.origin[i] >= mapped.origin[i - 1]);
        QCOMPARE(text::fold(text::fold(text)), text::fold(text));
    }

    void originPointsAtTheLetter()
    {
        const text::Folded folded = text::foldMapped(u"قال: العِلْمُ نورٌ");
        const qsizetype at = folded.text.indexOf(u"العلم"_s);
        QVERIFY(at > 0);
        QCOMPARE(folded.origin[at], 5);
        QCOMPARE(folded.origin[at + 4], 11); // the meem, after two marks
    }

    void strayHalves()
    {
        const QString text = QString(QChar(0xd800)) + u'a' + QChar(0xdc00);
        QCOMPARE(text::fold(text).size(), 3);
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
