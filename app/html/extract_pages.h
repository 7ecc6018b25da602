// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"

#include <QUrl>

namespace naba::html {

/// The page on which the article at `address` goes on: linked from it, with the same address but
/// for a page number that is one higher. Empty if there is none.
QUrl nextPageOf(const Tree &page, const QUrl &address);

/// The page's version in AMP, which works without scripts (<link rel=amphtml>). Empty if there is
/// none.
QUrl ampPageOf(const Tree &page, const QUrl &address);

} // namespace naba::html
