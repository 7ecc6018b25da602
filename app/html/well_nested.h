// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"

#include <QByteArray>

#include <optional>

namespace naba::html {

/// The tree of a fragment in which nothing has to be repaired: every element closed by its own end
/// tag, none that would end another, attributes in quotes, known character references. Most
/// articles are that, and read this way they cost a tenth. Nothing if there is any doubt; what is
/// returned is what the HTML5 parser makes of it (`parse`), node for node.
std::optional<Tree> parseWellNested(const QByteArray &utf8);

} // namespace naba::html
