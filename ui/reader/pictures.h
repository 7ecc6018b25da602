// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QUrl>

namespace naba::reader {

/// The pictures of an article that were loaded, by address, and the copies of them that fit where
/// they are drawn.
class Pictures
{
public:
    /// Device pixels a side; what is larger is scaled down: no column is wider.
    static constexpr int largestSide = 4096;

    /// A null image takes the picture away.
    void set(const QUrl &url, const QImage &image);
    void clear();

    [[nodiscard]] bool has(const QUrl &url) const { return m_loaded.contains(url); }

    /// In its own pixels; empty if it is not there.
    [[nodiscard]] QSize size(const QUrl &url) const;
    /// The picture in `pixels` device pixels; `dimmed` to 88 % of its brightness for dark pages.
    [[nodiscard]] QImage fitted(const QUrl &url, const QSize &pixels, bool dimmed) const;

private:
    struct Picture
    {
        QImage original;
        QSize natural;
        QImage fitted; ///< the last one drawn
        bool dimmed = false;
    };

    mutable QHash<QUrl, Picture> m_loaded;
};

} // namespace naba::reader
