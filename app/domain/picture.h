// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QUrl>

namespace naba {

/// When a feed's pictures are fetched. Numbers are stored.
enum class PicturePolicy {
    Ask = 0,        ///< when the reader asks for them
    Never = 1,      ///< also then only the one that was pressed
    WhenOpened = 2, ///< when an article is opened
    Ahead = 3,      ///< with the articles
};

/// What is known of a picture that is kept; its bytes lie in a file named by `hash`.
struct PictureFacts
{
    QByteArray hash; ///< SHA-256 of the bytes that are kept, 32 bytes
    qint64 bytes = 0;
    QByteArray format;   ///< "png", "jpeg", "gif", "webp" or "svg"
    QSize size;          ///< in pixels
    bool fitted = false; ///< no larger than a page needs
};

/// A picture with its bytes.
struct Picture
{
    PictureFacts facts;
    QByteArray bytes;
    bool fresh = false; ///< it came from the network just now
};

/// Number of things and what they weigh.
struct Weight
{
    qint64 count = 0;
    qint64 bytes = 0;

    bool operator==(const Weight &) const = default;
};

/// What the pictures take.
struct PictureUsage
{
    Weight all;
    Weight safe; ///< of these: of starred or tagged articles, or in an offline pack: never evicted
    qint64 budget = 0;
};

} // namespace naba
