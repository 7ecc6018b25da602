// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture_codec.h"

#include "app/library/pictures.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr int tallest = 8192;        ///< an infographic is high, not wide
constexpr qsizetype light = 300'000; ///< bytes that are not worth packing again
constexpr int quality = 82;

/// No wider than a page and no higher than makes sense.
QSize fitted(QSize size)
{
    if (size.width() > Pictures::pageWidth)
        size.scale(Pictures::pageWidth, tallest, Qt::KeepAspectRatio);
    if (size.height() > tallest)
        size.scale(Pictures::pageWidth, tallest, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

QByteArray packed(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const bool isJpeg = qstrcmp(format, "jpeg") == 0;
    return image.save(&buffer, format, isJpeg ? quality : -1) ? bytes : QByteArray();
}

} // namespace

QImage decodePicture(const Picture &picture)
{
    QByteArray copy = picture.bytes;
    QBuffer buffer(&copy);
    QImageReader reader(&buffer, picture.facts.format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid()) {
        // Said before anything is unpacked: a small file may claim to be a huge picture.
        if (qint64{size.width()} * size.height() > Pictures::mostPixels)
            return {};
        if (const QSize shown = fitted(size); shown != size)
            reader.setScaledSize(shown);
    }
    return reader.read();
}

std::optional<Picture> fitPicture(const Picture &picture)
{
    const QImage image = decodePicture(picture);
    if (image.isNull())
        return std::nullopt;
    const QSize size = picture.facts.size;
    if (fitted(size) == size && picture.bytes.size() <= light)
        return picture;
    const bool opaque = !image.hasAlphaChannel();
    Picture made;
    made.facts.format = opaque ? "jpeg" : "png";
    made.bytes = packed(image, made.facts.format);
    made.facts.size = image.size();
    // What has been packed well is not made larger.
    if (made.bytes.isEmpty() || (made.bytes.size() >= picture.bytes.size() && fitted(size) == size))
        return picture;
    return made;
}

} // namespace naba
