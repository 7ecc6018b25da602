// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naba::html {

/// Markup that the HTML parser reads in bounded time and space: at most 4 MiB of it, nesting
/// capped, and without what nobody here wants: scripts, styles, comments, foreign content, unknown
/// elements. Cuts, never fails; "[…]" stands where it was cut. It works on tags alone and is no
/// sanitiser: what it lets through is judged again on the parsed tree.
///
/// The parser's time grows with the square of the nesting, and elements left open by the author
/// are repeated by the HTML5 rules in every paragraph that follows; both are counted here.
/// With `keepNoscript` what pages hold ready for readers without scripts can be told from the rest.
QByteArray guarded(const QByteArray &utf8, bool keepNoscript = false);

} // namespace naba::html
