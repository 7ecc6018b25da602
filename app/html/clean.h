// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"

#include <QUrl>

namespace naba::html {

/// A tree of which only harmless elements and attributes are left.
struct Cleaned
{
    Tree tree;
    /// Written out and parsed again it may come out differently (an element that the HTML rules
    /// treat as a wall between its inside and its outside was taken away).
    bool unsettled = false;
};

/// The allow-list itself. Frames become links of class "embed", <center> a centred <div>,
/// lazy pictures plain ones; quotes embedded from elsewhere keep the class "embed" and a `cite`.
Cleaned clean(const Tree &tree, const QUrl &base);

} // namespace naba::html
