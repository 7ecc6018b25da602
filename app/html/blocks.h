// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"

#include <QString>
#include <QUrl>

namespace naba::html {

struct BlockOptions
{
    QUrl base; ///< of the article; for links and pictures not yet absolute
    /// Direction of the article's language, when its letters do not decide.
    Qt::LayoutDirection prior = Qt::LeftToRight;
    /// The reader's word: Auto lets the letters decide, else this is the base.
    Qt::LayoutDirection forced = Qt::LayoutDirectionAuto;
};

/// Markup (sanitised or not; it is sanitised again on the way) as blocks with a direction each.
Document blocks(const QString &html, const BlockOptions &options);

/// The text of a document in logical order: one line a paragraph, list items with their marker,
/// table cells parted by tabs, no isolates.
QString plainText(const Document &document);

} // namespace naba::html
