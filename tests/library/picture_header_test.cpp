// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/picture_header.h"
#include "app/library/svg_clean.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray png(quint32 width, quint32 height)
{
    return "\x89PNG\r\n\x1a\n" + bigEndian(13) + "IHDR" + bigEndian(width) + bigEndian(height) +
           QByteArray("\x08\x06\0\0\0", 5) + bigEndian(0);
}

QByteArray jpeg(const QByteArray &before, const QByteArray &frame)
{
    return "\xFF\xD8" + before + frame;
}

QByteArray frame(char marker, const char *size)
{
    return QByteArray("\xFF", 1) + marker + QByteArray("\0\x11\x08", 3) + QByteArray(size, 4) +
           QByteArray(10, '\x01');
}

} // namespace

class PictureHeaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void headers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format"); // empty: none
        QTest::addColumn<QSize>("size");
        const auto none = [](const char *name, const QByteArray &bytes) {
            QTest::newRow(name) << bytes << QByteArray() << QSize();
        };
        QTest::newRow("png") << png(640, 480) << "png"_ba << QSize(640, 480);
        QTest::newRow("png bomb") << png(60000, 60000) << "png"_ba << QSize(60000, 60000);
        none("png without width", png(0, 10));
        none("png of absurd width", png(0xFFFFFFFF, 10));
        none("png cut", png(10, 10).first(20));
        QTest::newRow("gif") << QByteArray("GIF89a\x20\x01\x10\0abc", 13) << "gif"_ba
                             << QSize(288, 16);
        none("gif cut", "GIF89a\x20"_ba);
        const QByteArray app = QByteArray("\xFF\xE1\0\x08"
                                          "Exif\0\0",
                                          10);
        QTest::newRow("jpeg") << jpeg(app, frame('\xC0', "\x01\xE0\x02\x80")) << "jpeg"_ba
                              << QSize(640, 480);
        QTest::newRow("progressive jpeg")
            << jpeg(app, frame('\xC2', "\x01\xE0\x02\x80")) << "jpeg"_ba << QSize(640, 480);
        none("jpeg without a frame",
             jpeg(app, QByteArray("\xFF\xDA\0\x08", 4) + QByteArray(9, 'x')));
        none("jpeg cut", jpeg(app, {}));
        const QByteArray riff = QByteArray("RIFF\x40\0\0\0WEBP", 12);
        QTest::newRow("webp, large")
            << riff + QByteArray("VP8X\x0a\0\0\0\0\0\0\0\x7f\x02\0\xdf\x01\0", 18) << "webp"_ba
            << QSize(640, 480);
        QTest::newRow("webp, lossy")
            << riff + QByteArray("VP8 \x0a\0\0\0\0\0\0\x9d\x01\x2a\x80\x02\xe0\x01", 18)
            << "webp"_ba << QSize(640, 480);
        QTest::newRow("webp, lossless") << riff + QByteArray("VP8L\x0a\0\0\0\x2f\x7f\xc2\x77\0", 13)
                                        << "webp"_ba << QSize(640, 480);
        none("webp of nothing", riff + QByteArray(18, 'x'));
        QTest::newRow("svg")
            << "<svg xmlns='http://www.w3.org/2000/svg' width='20' height='1in'/>"_ba
            << "svg"_ba << QSize(20, 96);
        QTest::newRow("svg by its box")
            << "\xEF\xBB\xBF<?xml version='1.0'?><!-- a --><svg viewBox='0 0 30 60'/>"_ba
            << "svg"_ba << QSize(30, 60);
        QTest::newRow("svg in percent") << "<svg width='100%' height='100%'/>"_ba
                                        << "svg"_ba << QSize(300, 150);
        none("page", "<!doctype html><html><body>no picture</body></html>"_ba);
        none("text", "not a picture"_ba);
        none("nothing", {});
        none("bitmap", "BM\x46\0\0\0"_ba);
    }

    void headers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, format);
        QFETCH(QSize, size);
        const auto header = readPictureHeader(bytes);
        QCOMPARE(header.has_value(), !format.isEmpty());
        if (header) {
            QCOMPARE(header->format, format);
            QCOMPARE(header->size, size);
        }
        // However much of it came, nothing is read that is not there.
        for (qsizetype cut = 0; cut < bytes.size(); ++cut)
            readPictureHeader(bytes.first(cut));
    }

    void drawings_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::addColumn<QByteArrayList>("kept");
        QTest::addColumn<QByteArrayList>("gone");
        const auto add =
            [](const char *name, const QByteArray &inside, const QByteArrayList &kept,
               const QByteArrayList &gone) {
                QTest::newRow(name)
                    << "<svg xmlns='http://www.w3.org/2000/svg' "
                       "xmlns:xlink='http://www.w3.org/1999/xlink' id='root' onload='x()'>" +
                           inside + "<rect id='last' width='3'/></svg>"
                    << kept << gone;
            };
        add("script", "<script>alert(1)</script><path d='M0 0'/>", {"M0 0"}, {"alert", "onload"});
        add("picture", "<image xlink:href='file:///etc/passwd'/><image href='http://a/b'/>", {},
            {"passwd", "http://a/b"});
        add("foreign", "<foreignObject><p>text</p></foreignObject>", {}, {"text"});
        add("link", "<a href='http://a/'><rect width='9'/></a>", {}, {"http://a/"});
        add("handler", "<rect onclick='x()' width='7'/>", {"7"}, {"onclick"});
        add("paint from outside", "<rect fill='url(http://a/b#c)' width='7'/>", {"7"},
            {"http://a"});
        add("paint", "<rect fill='url(#g)' width='7'/>", {"url(#g)"}, {});
        add("style", "<style>rect { fill: red }</style>", {"fill: red"}, {});
        add("style that imports", "<style>@import 'http://a/b'; rect { fill: red }</style>", {},
            {"@import", "http://a"});
        add("style that loads", "<style>rect { fill: url( http://a/b ) }</style>", {},
            {"http://a"});
        add("animation", "<animate attributeName='x'/><set attributeName='x'/>", {},
            {"attributeName"});
        add("use", "<defs><path id='p' d='M1 1'/></defs><use xlink:href='#p'/>", {"#p", "M1 1"},
            {});
        add("use of another file", "<use xlink:href='http://a/b.svg#p'/>", {}, {"http://a"});
        add("use inside what is used",
            "<g id='a'><rect width='4'/></g><g id='b'><use href='#a'/></g>"
            "<g id='c'><use href='#b'/><use href='#b'/></g><use href='#c'/>",
            {"#c"}, {"#a", "#b"});
        add("use of the whole", "<use href='#root'/>", {}, {"id=\"root\""});
    }

    void drawings()
    {
        QFETCH(QByteArray, in);
        QFETCH(QByteArrayList, kept);
        QFETCH(QByteArrayList, gone);
        const auto out = cleanSvg(in);
        QVERIFY(out);
        for (const QByteArray &part : kept)
            QVERIFY2(out->contains(part), out->constData());
        for (const QByteArray &part : gone)
            QVERIFY2(!out->contains(part), out->constData());
        QVERIFY2(out->contains("last"), out->constData());
        QVERIFY(readPictureHeader(*out));
    }

    void refusedDrawings_data()
    {
        QTest::addColumn<QByteArray>("in");
        QTest::newRow("entities")
            << "<!DOCTYPE svg [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]><svg>&b;</svg>"_ba;
        QTest::newRow("file entity")
            << "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg>&a;</svg>"_ba;
        QTest::newRow("broken") << "<svg><rect></svg>"_ba;
        QTest::newRow("page") << "<html/>"_ba;
        QTest::newRow("deep") << "<svg>" + QByteArray("<g>").repeated(1000) +
                                     QByteArray("</g>").repeated(1000) + "</svg>";
        QTest::newRow("large") << "<svg>" + QByteArray(2'000'000, ' ') + "</svg>";
        QTest::newRow("nothing") << QByteArray();
    }

    void refusedDrawings()
    {
        QFETCH(QByteArray, in);
        QVERIFY(!cleanSvg(in));
    }
};

QTEST_GUILESS_MAIN(PictureHeaderTest)
#include "picture_header_test.moc"
