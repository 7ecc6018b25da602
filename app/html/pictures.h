// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"

#include <QUrl>

namespace naba::html {

/// The address an <img> is really meant to show, absolute: pages that load pictures late hide it
/// in data-src and the like, or in the <source> of a <picture>. Empty if there is none.
QString pictureAddress(const Tree &tree, int image, const QUrl &base);

/// Width or height attribute in pixels ("640", "640px"); 0 if it says nothing of the kind.
int pixels(const Node &node, Attr attr);

} // namespace naba::html
