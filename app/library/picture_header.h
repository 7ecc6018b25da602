// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

namespace naba {

/// What the first bytes of a picture say of it. Nothing is unpacked.
struct PictureHeader
{
    QByteArray format; ///< "png", "jpeg", "gif", "webp" or "svg"
    QSize size;        ///< in pixels; of an SVG: as it is drawn without being told otherwise
};

/// The kind and size of a picture, by its own bytes whatever it was called: PNG (ISO 15948), JPEG
/// (ITU-T T.81), GIF (89a), WebP (RFC 9649), SVG 1.1. Nothing if it is none of them or says no
/// size. An SVG that is packed (.svgz) is none.
std::optional<PictureHeader> readPictureHeader(const QByteArray &bytes);

} // namespace naba
