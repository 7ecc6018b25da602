// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"
#include "app/html/extract.h"
#include "app/html/json_ld.h"

#include <QUrl>

namespace naba::html {

/// What a page states of its article in <title>, <meta>, <link>, <html> and linked data: everything
/// but the text.
Extracted pageFacts(const Tree &tree, const LinkedData &data, const QUrl &base);

} // namespace naba::html
