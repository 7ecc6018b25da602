// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"

#include <QUrl>

namespace naba::html {

/// The class that marks, in sanitised markup, a link which stands for a player or a frame, and a
/// quote that stands for a post elsewhere (its address is then in `cite`).
inline constexpr QStringView embedClass = u"embed";

/// Where a frame's content can be seen as a page of its own; empty if nowhere safe.
QString frameAddress(const Node &frame, const QUrl &base);

/// Where the post lives that a quote was embedded from (tweets, Instagram, TikTok …); empty for
/// a quote that is one.
QString postAddress(const Tree &tree, int quote, const QUrl &base);

} // namespace naba::html
