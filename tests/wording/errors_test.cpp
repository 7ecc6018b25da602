// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"

#include <QSet>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

constexpr int lastKind = static_cast<int>(lastErrorKind);

} // namespace

class ErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { wording::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void eachKindHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (int kind = 0; kind <= lastKind; ++kind) {
            const QString text = wording::sentence(Error{static_cast<ErrorKind>(kind), {}, 404});
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
            QVERIFY2(!text.contains(u'!'), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void httpStatuses()
    {
        QSet<QString> seen;
        for (const int status : {401, 403, 404, 410, 418, 429, 503}) {
            QString text = wording::sentence(Error{ErrorKind::HttpStatus, {}, status});
            const QString code = u'(' + QString::number(status) + u')';
            QVERIFY2(text.contains(code), qPrintable(text));
            text.remove(code);
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
        QCOMPARE(wording::sentence(Error{ErrorKind::HttpStatus, {}, 500}).remove(u"500"_s),
                 wording::sentence(Error{ErrorKind::HttpStatus, {}, 504}).remove(u"504"_s));
    }

    void statusInTheReadersDigits()
    {
        wording::setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
        const QString text = wording::sentence(Error{ErrorKind::HttpStatus, {}, 404});
        QVERIFY2(text.contains(u"٤٠٤"_s), qPrintable(text));
    }

    void namesAreIsolated()
    {
        const QString text = wording::sentence(Error{ErrorKind::HostNotFound, {}, 0},
                                               u"https://example.org/ما-هذا"_s);
        QVERIFY(text.startsWith(u"\u2068https://example.org/ما-هذا\u2069"_s));
    }

    void namesCannotBreakOut()
    {
        const QString text =
            wording::sentence(Error{ErrorKind::Timeout, {}, 0}, u"a\u2069\u202Eb\u200F"_s);
        QVERIFY(text.startsWith(u"\u2066ab\u2069"_s));
        QCOMPARE(text.count(QChar(0x2069)), 1);
    }

    void severalFeedsAreListed()
    {
        const QString text = wording::sentence(
            Error{ErrorKind::SeveralFeeds, u"https://a.example/1\nhttps://a.example/2"_s, 0});
        const QStringList lines = text.split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), u"\u2068https://a.example/1\u2069"_s);
        QCOMPARE(lines.at(2), u"\u2068https://a.example/2\u2069"_s);
    }

    void detailsForLogsStayOut()
    {
        const QString detail = u"QSslSocket: verify error 0x2A"_s;
        for (int kind = 0; kind <= lastKind; ++kind) {
            if (static_cast<ErrorKind>(kind) == ErrorKind::SeveralFeeds)
                continue;
            const QString text =
                wording::sentence(Error{static_cast<ErrorKind>(kind), detail, 500});
            QVERIFY2(!text.contains(detail), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(ErrorsTest)
#include "errors_test.moc"
