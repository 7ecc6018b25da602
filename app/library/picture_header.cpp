// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/picture_header.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

using Bytes = QByteArray;

quint8 at(const Bytes &bytes, qsizetype i)
{
    return i < bytes.size() ? static_cast<quint8>(bytes.at(i)) : quint8{0};
}

int big16(const Bytes &bytes, qsizetype i)
{
    return at(bytes, i) << 8 | at(bytes, i + 1);
}

int little16(const Bytes &bytes, qsizetype i)
{
    return at(bytes, i) | at(bytes, i + 1) << 8;
}

int little24(const Bytes &bytes, qsizetype i)
{
    return little16(bytes, i) | at(bytes, i + 2) << 16;
}

/// A side as a program counts it; -1 for what no picture has.
int side(quint32 value)
{
    return value > 0 && value <= 0x7FFFFFFF ? static_cast<int>(value) : -1;
}

std::optional<PictureHeader> made(const char *format, int width, int height)
{
    if (width <= 0 || height <= 0)
        return std::nullopt;
    return PictureHeader{format, QSize(width, height)};
}

std::optional<PictureHeader> png(const Bytes &bytes)
{
    if (bytes.size() < 24 || bytes.mid(12, 4) != "IHDR")
        return std::nullopt;
    return made("png", side(qFromBigEndian<quint32>(bytes.constData() + 16)),
                side(qFromBigEndian<quint32>(bytes.constData() + 20)));
}

std::optional<PictureHeader> gif(const Bytes &bytes)
{
    if (bytes.size() < 10)
        return std::nullopt;
    return made("gif", little16(bytes, 6), little16(bytes, 8));
}

/// The frame's header is behind segments of any kind (T.81 B.2.2); each tells how long it is.
std::optional<PictureHeader> jpeg(const Bytes &bytes)
{
    qsizetype i = 2;
    while (i + 9 < bytes.size()) {
        if (at(bytes, i) != 0xFF) {
            ++i; // stray bytes between segments: decoders skip them
            continue;
        }
        const quint8 marker = at(bytes, i + 1);
        if (marker == 0xFF) {
            ++i;
            continue;
        }
        const bool isFrame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (isFrame)
            return made("jpeg", big16(bytes, i + 7), big16(bytes, i + 5));
        const bool isBare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
        if (marker == 0xD9 || marker == 0xDA)
            return std::nullopt; // the picture's end, or its data without a frame
        i += isBare ? 2 : 2 + std::max(2, big16(bytes, i + 2));
    }
    return std::nullopt;
}

std::optional<PictureHeader> webp(const Bytes &bytes)
{
    const Bytes chunk = bytes.mid(12, 4);
    if (chunk == "VP8X" && bytes.size() >= 30)
        return made("webp", little24(bytes, 24) + 1, little24(bytes, 27) + 1);
    if (chunk == "VP8 " && bytes.size() >= 30 && bytes.mid(23, 3) == "\x9d\x01\x2a")
        return made("webp", little16(bytes, 26) & 0x3FFF, little16(bytes, 28) & 0x3FFF);
    if (chunk == "VP8L" && bytes.size() >= 25 && at(bytes, 20) == 0x2F) {
        const auto bits = qFromLittleEndian<quint32>(bytes.constData() + 21);
        return made("webp", static_cast<int>(bits & 0x3FFF) + 1,
                    static_cast<int>((bits >> 14) & 0x3FFF) + 1);
    }
    return std::nullopt;
}

/// A length of SVG in pixels; 0 if it is a share of something or none.
double length(QStringView text)
{
    struct Unit
    {
        QStringView name;
        double pixels;
    };

    static constexpr std::array<Unit, 6> units{{{u"px", 1},
                                                {u"pt", 96.0 / 72},
                                                {u"pc", 16},
                                                {u"mm", 96 / 25.4},
                                                {u"cm", 96 / 2.54},
                                                {u"in", 96}}};
    text = text.trimmed();
    double factor = 1;
    for (const Unit &unit : units) {
        if (text.endsWith(unit.name)) {
            factor = unit.pixels;
            text = text.chopped(unit.name.size());
            break;
        }
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::isfinite(value) && value > 0 ? value * factor : 0;
}

std::optional<PictureHeader> svg(const Bytes &bytes)
{
    // A byte order mark, a declaration, comments and a doctype may come first.
    constexpr qsizetype far = 64 * 1024;
    QXmlStreamReader reader(bytes.first(std::min(bytes.size(), far)));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::StartElement) {
    }
    if (reader.tokenType() != QXmlStreamReader::StartElement || reader.name() != "svg"_L1)
        return std::nullopt;
    const QXmlStreamAttributes attributes = reader.attributes();
    double width = length(attributes.value("width"_L1));
    double height = length(attributes.value("height"_L1));
    QString box = attributes.value("viewBox"_L1).toString();
    const QStringList view = box.replace(u',', u' ').simplified().split(u' ');
    const double boxWidth = view.size() == 4 ? length(view.at(2)) : 0;
    const double boxHeight = view.size() == 4 ? length(view.at(3)) : 0;
    if (boxWidth > 0 && boxHeight > 0) {
        if (width <= 0)
            width = height > 0 ? height * boxWidth / boxHeight : boxWidth;
        if (height <= 0)
            height = width * boxHeight / boxWidth;
    }
    // What CSS gives a picture without a size of its own.
    constexpr double usualWidth = 300;
    constexpr double usualHeight = 150;
    constexpr double most = 1e6;
    const double shownWidth = std::clamp(width > 0 ? width : usualWidth, 1.0, most);
    const double shownHeight = std::clamp(height > 0 ? height : usualHeight, 1.0, most);
    return made("svg", static_cast<int>(std::lround(shownWidth)),
                static_cast<int>(std::lround(shownHeight)));
}

bool looksLikeMarkup(const Bytes &bytes)
{
    Bytes start = bytes.first(std::min(bytes.size(), qsizetype{256}));
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    return start.trimmed().startsWith('<');
}

} // namespace

std::optional<PictureHeader> readPictureHeader(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return png(bytes);
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return jpeg(bytes);
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return gif(bytes);
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return webp(bytes);
    if (looksLikeMarkup(bytes))
        return svg(bytes);
    return std::nullopt;
}

} // namespace naba
