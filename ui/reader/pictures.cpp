// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pictures.h"

#include <QPainter>

namespace naba::reader {
namespace {
constexpr double dimmedBy = 0.12;
} // namespace

void Pictures::set(const QUrl &url, const QImage &image)
{
    if (image.isNull()) {
        m_loaded.remove(url);
        return;
    }
    const bool huge = image.width() > largestSide || image.height() > largestSide;
    m_loaded[url] = {
        huge ? image.scaled(largestSide, largestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
             : image,
        image.size(),
        {},
        false};
}

void Pictures::clear()
{
    m_loaded.clear();
}

QSize Pictures::size(const QUrl &url) const
{
    const auto found = m_loaded.constFind(url);
    return found == m_loaded.constEnd() ? QSize() : found->natural;
}

QImage Pictures::fitted(const QUrl &url, const QSize &pixels, bool dimmed) const
{
    const auto found = m_loaded.find(url);
    if (found == m_loaded.end() || pixels.isEmpty())
        return {};
    if (found->fitted.size() == pixels && found->dimmed == dimmed)
        return found->fitted;
    QImage made = found->original.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                      .convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (dimmed) {
        QPainter painter(&made);
        painter.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        painter.fillRect(made.rect(), QColor::fromRgbF(0, 0, 0, static_cast<float>(dimmedBy)));
    }
    found->fitted = made;
    found->dimmed = dimmed;
    return made;
}

} // namespace naba::reader
