// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/search_marks.h"

#include <QFont>
#include <QString>
#include <QTextLayout>

#include <memory>
#include <optional>

namespace naba {

/// Formats that set the Latin letters and digits of a text in the Latin serif, at the share of the
/// size that suits Naskh. Signs and spaces go with the letters around them.
QList<QTextLayout::FormatRange> latinFormats(const QString &text, const QFont &naskh);

/// A headline that is to be laid out.
struct TitleRequest
{
    QString text;
    /// Which way it reads; Auto (no letters of its own to go by): as the list.
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    Qt::LayoutDirection listDirection = Qt::LeftToRight;
    QFont font;
    qreal width = 0; ///< px
    int maxLines = 2;
    qreal lineHeight = 26; ///< px, from baseline to baseline
};

/// A headline laid out: every line begins at the list's start edge, in the order of its own
/// direction, and a headline that is too long loses its logical end to an ellipsis. What must stand
/// as one piece, left to right, is laid out between isolates (app/text/pieces).
struct TitleLayout
{
    std::shared_ptr<QTextLayout> layout; ///< draw at the title's top left; the pen is its colour
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool elided = false;

    [[nodiscard]] int lineCount() const { return layout ? layout->lineCount() : 0; }

    /// What is to be read, without isolates.
    [[nodiscard]] QString shownText() const;

    /// Ranges of the title as ranges of `layout`'s text.
    [[nodiscard]] QList<TextRange> inLayout(const QList<TextRange> &ranges) const;

    /// Side of the last line on which the ellipsis stands; nothing if the whole title fits.
    [[nodiscard]] std::optional<Qt::Edge> ellipsisEdge() const;
};

TitleLayout layoutTitle(const TitleRequest &request);

/// Ranges of a text as ranges of the same text with isolates (text::withIsolates).
QList<TextRange> amongIsolates(const QString &isolated, const QList<TextRange> &ranges);

/// One line of a text with isolates, cut to `width` px at its logical end.
QString elidedWithIsolates(const QString &isolated, const QFont &font, qreal width);

/// Absolute alignment to the start edge of an interface that runs in `direction`.
constexpr Qt::Alignment startEdge(Qt::LayoutDirection direction)
{
    return (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace naba
