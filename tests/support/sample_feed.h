// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naba::testing {

/// A text (title line, empty line, paragraphs with an empty line between them) as an RSS 2.0 feed
/// with this one article in content:encoded.
QByteArray rssFromText(const QByteArray &text);

} // namespace naba::testing
