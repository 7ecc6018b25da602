// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/page.h"
#include "tests/exchange/sample_page.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::exchange::indexOf;
using naba::testing::everything;
using naba::testing::words;

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void isWellFormed_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("everything") << everything();
        QTest::newRow("nothing") << QString();
        QTest::newRow("controls") << u"<p>a\u0001\u000b\ufffe b</p>"_s;
        QTest::newRow("same id twice") << u"<p id=a>x</p><p id=a>y</p><p><a href=#a>z</a></p>"_s;
        QTest::newRow("odd id") << u"<h2 id='1 \"<&'>x</h2><p><a href='#1 \"<&'>z</a></p>"_s;
    }

    void isWellFormed()
    {
        QFETCH(QString, html);
        const QByteArray page = exchange::pageOf(testing::pageOf(html), words(), {});
        QXmlStreamReader xml(page);
        QSet<QString> ids;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QString id = xml.attributes().value("id"_L1).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), page.constData());
            ids.insert(id);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString() + QString::fromUtf8(page)));
    }

    void keepsDirections()
    {
        const QString page =
            QString::fromUtf8(exchange::pageOf(testing::pageOf(everything()), words(), {}));
        QVERIFY(page.contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ar\""
                              " xml:lang=\"ar\" dir=\"rtl\">"_L1));
        QVERIFY2(page.contains("<p dir=\"ltr\">This whole"_L1), qPrintable(page));
        QVERIFY(page.contains(u"<p>نص عربي"_s));
        QVERIFY(page.contains("<code dir=\"ltr\">x &lt; y</code>"_L1));
        QVERIFY(page.contains("<pre dir=\"ltr\"><code>if (a &lt; b) {\n"_L1));
        // A telephone number stays in one piece.
        QVERIFY(page.contains(u"\u2066+218 91 234 5678\u2069"_s));
        QVERIFY(page.contains(u"<h1>عنوان &lt;الخبر&gt; &amp; ما بعده</h1>"_s));
    }

    void loadsNothing()
    {
        const exchange::Page page = testing::pageOf(everything());
        const QString plain = QString::fromUtf8(exchange::pageOf(page, words(), {}));
        QVERIFY(!plain.contains("<img"_L1) && !plain.contains("<link"_L1));
        QVERIFY(!plain.contains("<script"_L1) && !plain.contains("@import"_L1));
        QVERIFY(plain.contains(u"<a href=\"https://a.example/p.jpg\">صورة المدينة</a>"_s));
        const QString shown = QString::fromUtf8(exchange::pageOf(
            page, words(), [](const QUrl &) { return u"data:image/png;base64,AA=="_s; }));
        QVERIFY(
            shown.contains(u"<img src=\"data:image/png;base64,AA==\" alt=\"صورة المدينة\"/>"_s));
    }

    void linksInsideThePageWork()
    {
        const QString page =
            QString::fromUtf8(exchange::pageOf(testing::pageOf(everything()), words(), {}));
        QVERIFY2(page.contains(u"<a href=\"#p1\">إلى أعلى</a>"_s), qPrintable(page));
        QVERIFY(page.contains("id=\"p1\""_L1));
        QVERIFY(!page.contains("nowhere"_L1));
        QVERIFY(page.contains(u"لا مكان"_s));
    }

    void lists()
    {
        const QString page =
            QString::fromUtf8(exchange::pageOf(testing::pageOf(everything()), words(), {}));
        QVERIFY2(page.contains("<li value=\"3\">"_L1), qPrintable(page));
        QVERIFY(page.contains("<ol class=\"marked\">"_L1));
    }

    void contents()
    {
        const QByteArray index = indexOf(
            {{u"1.html"_s, u"خبر"_s, Qt::RightToLeft, u"صحيفة"_s, {}, u"ar"_s},
             {u"2.html"_s, u"News <b>"_s, Qt::LeftToRight, u"Paper"_s, {}, u"not a language"_s}},
            words());
        QXmlStreamReader xml(index);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), index.constData());
        QVERIFY(index.contains("<li dir=\"ltr\"><a href=\"2.html\">News &lt;b&gt;</a>"));
        QVERIFY(index.contains("<li dir=\"rtl\" lang=\"ar\">"));
    }
};

QTEST_GUILESS_MAIN(PageTest)
#include "page_test.moc"
