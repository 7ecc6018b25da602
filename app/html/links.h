// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace naba::html {

enum class LinkKind {
    Link,    ///< http, https, mailto, or #fragment
    Picture, ///< http, https; also sound and video
};

/// An address from a page, absolute and of a kind that may be followed, or empty.
/// Without a base to resolve it against, a relative one stays as it is.
QString safeAddress(const QString &raw, const QUrl &base, LinkKind kind);

} // namespace naba::html
