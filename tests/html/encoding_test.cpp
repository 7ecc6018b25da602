// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/encoding.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;
using Kind = html::EncodingHints::Kind;

namespace {

html::Decoded decoded(const QByteArray &bytes, Kind kind = Kind::Xml, const QByteArray &type = {})
{
    return html::decode(bytes, {kind, type});
}

/// Text in windows-1256 or windows-1255, from the standard's index files.
QByteArray encoded(const QString &text, const QString &encoding)
{
    static QHash<QString, QHash<QChar, char>> tables;
    auto &table = tables[encoding];
    if (table.isEmpty()) {
        QFile file(
            QStringLiteral(NABA_TEST_DATA "/suites/rtl/encoding/index-%1.txt").arg(encoding));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        for (const QByteArray &line : file.readAll().split('\n')) {
            const auto fields = line.simplified().split(' ');
            bool ok = false;
            const int index = fields.value(0).toInt(&ok);
            if (ok)
                table.insert(QChar(fields.value(1).toInt(nullptr, 16)),
                             static_cast<char>(index + 0x80));
        }
    }
    QByteArray bytes;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? static_cast<char>(c.unicode()) : table.value(c, '?');
    return bytes;
}

const QString arabic =
    u"مباحثات ليبية أمريكية في طرابلس لتعزيز التعاون الأمني والعسكري ومكافحة الإرهاب"_s;
const QString hebrew = u"ראש הממשלה אמר היום כי לא ניכנע ללחץ של המפגינים ברחובות העיר"_s;
const QString russian = u"Переговоры будут продолжены на следующей неделе в столице страны"_s;

} // namespace

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void indexFiles_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QByteArray>("label");
        const QDir folder(QStringLiteral(NABA_TEST_DATA "/suites/rtl/encoding"));
        if (!folder.exists())
            QSKIP("the index files of the encoding standard are not here");
        const QList<std::pair<const char *, QByteArrayList>> all{
            {"windows-1256", {"windows-1256", "CP1256", "x-cp1256"}},
            {"windows-1255", {"windows-1255", "cp1255", " X-CP1255 "}},
            {"iso-8859-6", {"iso-8859-6", "arabic", "asmo-708", "ECMA-114", "csISOLatinArabic"}},
            {"iso-8859-8", {"iso-8859-8", "hebrew", "visual", "logical", "csisolatinhebrew"}}};
        for (const auto &[encoding, labels] : all) {
            for (const QByteArray &label : labels)
                QTest::newRow(label.constData()) << QString::fromLatin1(encoding) << label;
        }
    }

    /// Every byte means what the standard's index says.
    void indexFiles()
    {
        QFETCH(QString, encoding);
        QFETCH(QByteArray, label);
        QFile file(
            QStringLiteral(NABA_TEST_DATA "/suites/rtl/encoding/index-%1.txt").arg(encoding));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes;
        QString wanted;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const auto fields = line.simplified().split(' ');
            bool ok = false;
            const int index = fields.value(0).toInt(&ok);
            if (!ok)
                continue;
            bytes += static_cast<char>(index + 0x80);
            wanted += QChar(fields.value(1).toInt(nullptr, 16));
        }
        QVERIFY(bytes.size() > 80);
        const auto viaHttp = decoded(bytes, Kind::Xml, "text/xml; charset=\"" + label + '"');
        QCOMPARE(QString::fromUtf8(viaHttp.utf8), wanted);
        QVERIFY(!viaHttp.lossy && !viaHttp.mislabelled);
        QVERIFY(viaHttp.encoding.startsWith(encoding.toLatin1()));
        const QByteArray declaration = "<?xml version='1.0' encoding = '" + label + "'?>";
        const auto viaXml = decoded(declaration + bytes);
        QCOMPARE(QString::fromUtf8(viaXml.utf8.mid(declaration.size())), wanted);
    }

    void order_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("encoding");
        const QByteArray xml = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xe0</a>";
        QTest::newRow("declaration") << xml << Kind::Xml << ""_ba
                                     << "windows-1251"_ba;
        QTest::newRow("HTTP over declaration")
            << xml << Kind::Xml << "text/xml; charset=windows-1253"_ba
            << "windows-1253"_ba;
        QTest::newRow("BOM over both") << QByteArray("\xef\xbb\xbf" + xml.left(50)) << Kind::Xml
                                       << "text/xml; charset=windows-1253"_ba
                                       << "utf-8"_ba;
        QTest::newRow("unknown label")
            << "<?xml version='1.0' encoding='klingon'?><a>ok</a>"_ba << Kind::Xml << ""_ba
            << "utf-8"_ba;
        QTest::newRow("ASCII") << "<a/>"_ba << Kind::Xml << ""_ba
                               << "utf-8"_ba;
        QTest::newRow("latin1 is windows-1252")
            << "<?xml version='1.0' encoding='ISO-8859-1'?>\x93q\x94"_ba << Kind::Xml << ""_ba
            << "windows-1252"_ba;
        QTest::newRow("meta") << "<html><head><META http-equiv=Content-Type content='text/html; "
                                 "charset=windows-1251'>\xe0"_ba
                              << Kind::Html << ""_ba
                              << "windows-1251"_ba;
        QTest::newRow("short meta") << "<meta charset=koi8-r>\xe0"_ba << Kind::Html << ""_ba
                                    << "koi8-r"_ba;
        QTest::newRow("meta is no XML") << "<meta charset=koi8-r>ok"_ba << Kind::Xml << ""_ba
                                        << "utf-8"_ba;
        QTest::newRow("UTF-16 in ASCII cannot be")
            << "<?xml version='1.0' encoding='utf-16'?><a/>"_ba << Kind::Xml << ""_ba
            << "utf-8"_ba;
    }

    void order()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Kind, kind);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, encoding);
        QCOMPARE(decoded(bytes, kind, type).encoding, encoding);
    }

    void wide_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("bom");
        for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE,
                                    QStringConverter::Utf32LE, QStringConverter::Utf32BE}) {
            for (const bool bom : {true, false}) {
                QTest::addRow("%s%s", QStringConverter::nameForEncoding(encoding),
                              bom ? " BOM" : "")
                    << static_cast<int>(encoding) << bom;
            }
        }
    }

    void wide()
    {
        QFETCH(int, encoding);
        QFETCH(bool, bom);
        QStringEncoder encoder(static_cast<QStringConverter::Encoding>(encoding),
                               bom ? QStringConverter::Flag::WriteBom
                                   : QStringConverter::Flag::Default);
        const QString text = u"<rss>خبر</rss>"_s;
        const QByteArray bytes = encoder(text);
        const auto result = decoded(bytes);
        QCOMPARE(QString::fromUtf8(result.utf8), text);
        QVERIFY(!result.lossy && !result.mislabelled);
    }

    void labelledWrongly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        if (encoded(u"س"_s, u"windows-1256"_s).isEmpty())
            QSKIP("the index files of the encoding standard are not here");
        const QByteArray said = "<?xml version='1.0' encoding='utf-8'?>";
        QTest::newRow("Arabic said to be UTF-8")
            << said + encoded(arabic, u"windows-1256"_s) << arabic << "windows-1256"_ba;
        QTest::newRow("Hebrew said to be UTF-8")
            << said + encoded(hebrew, u"windows-1255"_s) << hebrew << "windows-1255"_ba;
        QTest::newRow("Arabic said to be UTF-8, in ISO")
            << said + encoded(arabic, u"iso-8859-6"_s) << arabic << "iso-8859-6"_ba;
        QTest::newRow("UTF-8 said to be windows-1256")
            << "<?xml version='1.0' encoding='windows-1256'?>" + arabic.toUtf8() << arabic
            << "utf-8"_ba;
        QTest::newRow("UTF-8 said to be ASCII")
            << "<?xml version='1.0' encoding='us-ascii'?>" + arabic.toUtf8() << arabic
            << "utf-8"_ba;
    }

    void labelledWrongly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const auto result = decoded(bytes);
        QCOMPARE(result.encoding, encoding);
        QVERIFY(QString::fromUtf8(result.utf8).endsWith(text));
        QVERIFY(result.mislabelled);
        QVERIFY(!result.lossy);
    }

    void unlabelled()
    {
        if (encoded(u"س"_s, u"windows-1256"_s).isEmpty())
            QSKIP("the index files of the encoding standard are not here");
        QCOMPARE(decoded(encoded(arabic, u"windows-1256"_s)).encoding, "windows-1256"_ba);
        QCOMPARE(decoded(encoded(hebrew, u"windows-1255"_s)).encoding, "windows-1255"_ba);
        QStringEncoder cyrillic("windows-1251");
        QVERIFY(cyrillic.isValid());
        QCOMPARE(decoded(cyrillic(russian)).encoding, "windows-1251"_ba);
        QCOMPARE(decoded("caf\xe9 cr\xe8me \x93quoted\x94").encoding, "windows-1252"_ba);
        QCOMPARE(decoded("\xc6\xfc\xcb\xdc\xa4\xce\xa5\xcb\xa5\xe5\xa1\xbc\xa5\xb9").encoding,
                 "euc-jp"_ba);
        QCOMPARE(decoded("\xd6\xd0\xb9\xfa\xd0\xc2\xce\xc5\xcd\xf8\xd5\xbe").encoding, "gbk"_ba);
        QVERIFY(!decoded(arabic.toUtf8()).mislabelled);
    }

    /// One broken character does not make a UTF-8 text another one.
    void brokenUtf8()
    {
        const auto result = decoded(arabic.toUtf8() + "\xd9 " + arabic.toUtf8() + "\xd9");
        QCOMPARE(result.encoding, "utf-8"_ba);
        QVERIFY(result.lossy);
        QVERIFY(QString::fromUtf8(result.utf8).contains(QChar::ReplacementCharacter));
    }

    void eastAsian_data()
    {
        QTest::addColumn<QByteArray>("label");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("gb2312") << "gb2312"_ba
                                << "\xd6\xd0\xb9\xfa"_ba << u"中国"_s;
        QTest::newRow("big5") << "big5"_ba
                              << "\xa4\xa4\xb0\xea"_ba << u"中國"_s;
        QTest::newRow("euc-jp") << "x-euc-jp"_ba
                                << "\xc6\xfc\xcb\xdc"_ba << u"日本"_s;
        QTest::newRow("shift_jis") << "sjis"_ba
                                   << "\x93\xfa\x96\x7b"_ba << u"日本"_s;
        QTest::newRow("euc-kr") << "ks_c_5601-1987"_ba
                                << "\xc7\xd1\xb1\xb9"_ba << u"한국"_s;
        QTest::newRow("iso-8859-16") << "iso-8859-16"_ba
                                     << "\xaa\xba"_ba << u"Șș"_s;
    }

    void eastAsian()
    {
        QFETCH(QByteArray, label);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const auto result = decoded("<a>" + bytes + "</a>", Kind::Xml, "text/xml;charset=" + label);
        QCOMPARE(QString::fromUtf8(result.utf8), u"<a>"_s + text + u"</a>"_s);
        QVERIFY(!result.lossy);
    }

    void json()
    {
        const auto result = decoded("{\"t\":\"" + arabic.toUtf8() + "\"}", Kind::Json,
                                    "application/json; charset=iso-8859-1");
        QCOMPARE(result.encoding, "utf-8"_ba);
    }

    void anything()
    {
        quint32 seed = 7;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes;
            for (int i = 0; i < round * 3; ++i) {
                seed = seed * 1664525u + 1013904223u;
                bytes += static_cast<char>(seed >> 24);
            }
            for (const auto kind : {Kind::Xml, Kind::Html, Kind::Json}) {
                const auto result = decoded(bytes, kind);
                QVERIFY(!result.encoding.isEmpty());
                QVERIFY(QString::fromUtf8(result.utf8).toUtf8() == result.utf8);
            }
        }
        QVERIFY(decoded({}).utf8.isEmpty());
    }
};

QTEST_APPLESS_MAIN(EncodingTest)
#include "encoding_test.moc"
