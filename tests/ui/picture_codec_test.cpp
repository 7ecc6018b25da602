// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/picture_header.h"
#include "app/library/pictures.h"
#include "ui/picture_codec.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

/// Something that packs neither very well nor very badly.
QImage drawing(const QSize &size, bool opaque)
{
    QImage image(size, opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32);
    image.fill(opaque ? Qt::white : Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < 200; ++i) {
        painter.setBrush(QColor::fromHsv((i * 37) % 360, 200, 200));
        painter.drawEllipse(QPoint((i * 131) % size.width(), (i * 71) % size.height()), 20 + i % 50,
                            20 + i % 30);
    }
    return image;
}

Picture picture(const QByteArray &bytes)
{
    Picture made;
    made.bytes = bytes;
    if (const auto header = readPictureHeader(bytes)) {
        made.facts.format = header->format;
        made.facts.size = header->size;
    }
    made.facts.bytes = bytes.size();
    return made;
}

Picture saved(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return picture(bytes);
}

} // namespace

class PictureCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void fits_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("opaque");
        QTest::addColumn<QSize>("shown");
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("small png")
            << "png"_ba << QSize(300, 200) << true << QSize(300, 200) << "png"_ba;
        QTest::newRow("small jpeg")
            << "jpeg"_ba << QSize(800, 600) << true << QSize(800, 600) << "jpeg"_ba;
        QTest::newRow("wide jpeg")
            << "jpeg"_ba << QSize(3200, 2000) << true << QSize(1600, 1000) << "jpeg"_ba;
        QTest::newRow("wide png") << "png"_ba << QSize(3200, 2000) << true << QSize(1600, 1000)
                                  << "jpeg"_ba;
        QTest::newRow("wide, transparent")
            << "png"_ba << QSize(3200, 800) << false << QSize(1600, 400) << "png"_ba;
        QTest::newRow("high") << "png"_ba << QSize(400, 9000) << true << QSize(364, 8192)
                              << "jpeg"_ba;
        QTest::newRow("webp") << "webp"_ba << QSize(2400, 1200) << true << QSize(1600, 800)
                              << "jpeg"_ba;
    }

    void fits()
    {
        QFETCH(QByteArray, format);
        QFETCH(QSize, size);
        QFETCH(bool, opaque);
        QFETCH(QSize, shown);
        QFETCH(QByteArray, kept);
        if (!QImageWriter::supportedImageFormats().contains(format))
            QSKIP("this system has no plugin for the format");
        const Picture before = saved(drawing(size, opaque), format.constData());
        QCOMPARE(before.facts.size, size);
        const auto after = fitPicture(before);
        QVERIFY(after);
        QCOMPARE(after->facts.format, kept);
        QCOMPARE(after->facts.size, shown);
        QCOMPARE(decodePicture(*after).size(), shown);
        QCOMPARE(decodePicture(before).size(), shown);
        // It is what its own bytes say.
        QCOMPARE(picture(after->bytes).facts.size, shown);
        if (shown == size)
            QCOMPARE(after->bytes, before.bytes);
    }

    void drawingsAreShown()
    {
        const Picture svg =
            picture("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                    "<rect width='40' height='20' fill='#ff0000'/></svg>");
        const QImage image = decodePicture(svg);
        QCOMPARE(image.size(), QSize(40, 20));
        QCOMPARE(image.pixelColor(20, 10), QColor(Qt::red));
    }

    void movingPicturesStandStill()
    {
        // A GIF of one red pixel's block and a second frame.
        const QByteArray gif = QByteArray::fromBase64(
            "R0lGODlhBAAEAPAAAP8AAAAAACH5BAAKAAAALAAAAAAEAAQAAAIEhI+pWAAh+QQACgAAACwAAAAABAAEAAAC"
            "BISPqVgAOw==");
        const QImage image = decodePicture(picture(gif));
        QCOMPARE(image.size(), QSize(4, 4));
    }

    void hostile_data()
    {
        QTest::addColumn<Picture>("in");
        const Picture whole = saved(drawing({800, 600}, true), "png");
        Picture cut = whole;
        cut.bytes = whole.bytes.first(200);
        QTest::newRow("cut") << cut;
        Picture wrong = whole;
        wrong.facts.format = "jpeg";
        QTest::newRow("not what it says") << wrong;
        Picture bomb = whole;
        // The header promises more than anything that is shown.
        bomb.bytes.replace(16, 8, QByteArray("\0\0\xEA\x60\0\0\xEA\x60", 8));
        QTest::newRow("bomb") << bomb;
        Picture none;
        none.facts.format = "png";
        QTest::newRow("nothing") << none;
        Picture noise = whole;
        for (qsizetype i = 60; i < noise.bytes.size(); i += 3)
            noise.bytes[i] = static_cast<char>(i * 7);
        QTest::newRow("noise") << noise;
    }

    void hostile()
    {
        QFETCH(Picture, in);
        const QImage image = decodePicture(in);
        // Null, or what could be had of it; never more than a page needs.
        QVERIFY(image.width() <= Pictures::pageWidth);
        const auto fitted = fitPicture(in);
        QCOMPARE(fitted.has_value(), !image.isNull());
    }
};

QTEST_MAIN(PictureCodecTest)
#include "picture_codec_test.moc"
