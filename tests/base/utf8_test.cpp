// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/utf8.h"
#include "app/html/encoding_detect.h"

#include <QRandomGenerator>
#include <QStringDecoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

/// What reads many bytes at a time beside Qt's own decoder, which reads them one by one.
class Utf8Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asQtReads();
    void asQtWrites();

private:
    static QByteArray text(QRandomGenerator &random);
};

/// Letters of one to four bytes in runs as long as words or as paragraphs, now and then broken.
QByteArray Utf8Test::text(QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{
        "a"_ba,
        " "_ba,
        "<p class=\"x\">"_ba,
        u"ليبيا"_s.toUtf8(),
        u"ו"_s.toUtf8(),
        u"«نعم»"_s.toUtf8(),
        u"“…”"_s.toUtf8(),
        u"文字"_s.toUtf8(),
        u"😀"_s.toUtf8(),
        "\xED\x9F\xBF\xE0\xA4\x85\xF0\x90\x80\x80"_ba,
        u"والمناضلينوالمناضلينوالمناضلين"_s.toUtf8(),
    };
    static const QList<QByteArray> broken{"\xD9"_ba,         "\x84"_ba,         "\xC0\x80"_ba,
                                          "\xC1\xBF"_ba,     "\xE0\x80\x80"_ba, "\xED\xA0\x80"_ba,
                                          "\xF4\x90\x80"_ba, "\xF8"_ba,         "\xFF"_ba};
    const int kinds = 1 + random.bounded(3);
    const bool breaks = random.bounded(3) == 0;
    QByteArray bytes;
    const int length = random.bounded(120);
    for (int i = 0; i < length; ++i) {
        bytes += pieces.at((random.bounded(kinds) * 3 + length) % pieces.size());
        if (breaks && random.bounded(20) == 0)
            bytes += broken.at(random.bounded(static_cast<int>(broken.size())));
    }
    bytes.chop(random.bounded(4));
    return bytes;
}

void Utf8Test::asQtReads()
{
    QRandomGenerator random(20261123);
    int invalid = 0;
    for (int round = 0; round < 20'000; ++round) {
        const QByteArray bytes = text(random);
        QStringDecoder qt(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString wanted = qt(bytes);
        const QByteArray shown = bytes.toHex().left(2000);
        const html::Utf8Measure measure = html::measureUtf8(bytes);
        QVERIFY2((measure.invalid > 0) == qt.hasError(), shown);
        if (!qt.hasError()) {
            QCOMPARE(fromUtf8({bytes.constData(), static_cast<size_t>(bytes.size())}), wanted);
            const QList<uint> letters = wanted.toUcs4();
            QCOMPARE(qsizetype(measure.multibyte),
                     std::count_if(letters.cbegin(), letters.cend(),
                                   [](uint letter) { return letter >= 0x80; }));
        } else {
            ++invalid;
            QCOMPARE(fromUtf8({bytes.constData(), static_cast<size_t>(bytes.size())}),
                     QString::fromUtf8(bytes));
        }
    }
    QVERIFY(invalid > 1000);
}

void Utf8Test::asQtWrites()
{
    QRandomGenerator random(20261124);
    int lonely = 0;
    for (int round = 0; round < 20'000; ++round) {
        QString units = QString::fromUtf8(text(random));
        if (random.bounded(4) == 0) {
            // Cuts pairs, and joins halves that do not belong together.
            for (qsizetype i = random.bounded(8); i < units.size(); i += 1 + random.bounded(40))
                units[i] = QChar(static_cast<char16_t>(random.bounded(0xd700, 0xe100)));
        }
        lonely += QString::fromUtf8(units.toUtf8()) != units ? 1 : 0;
        QCOMPARE(toUtf8(units), units.toUtf8());
        const qsizetype from = random.bounded(5);
        QCOMPARE(toUtf8(QStringView(units).mid(from)), units.mid(from).toUtf8());
    }
    QVERIFY(lonely > 1000);
}

QTEST_GUILESS_MAIN(Utf8Test)
#include "utf8_test.moc"
