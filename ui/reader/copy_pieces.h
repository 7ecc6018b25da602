// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/properties.h"

#include <QString>
#include <QTextBlock>

namespace naba::reader {

/// A dir attribute with a space before it.
QString dirOf(Qt::LayoutDirection direction);
/// Whether a block is of the page and not of the article's text.
bool isAround(Role role);
/// The marker of the list item that begins with this block: "9.", "•"; empty if none does.
QString markerOf(const QTextBlock &block);
/// The number that a marker says ("9." in any script's digits); nothing for letters and bullets.
QString numberIn(const QString &marker);

} // namespace naba::reader
