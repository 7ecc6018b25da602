// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace naba::feeds {

/// `address` against `base` (RFC 3986 §5), verbatim if it is absolute already; empty if its scheme
/// is not one that a reader may open (javascript:, data:, file: …).
QString resolvedAddress(const QUrl &base, const QString &address);

/// The same for an xml:base.
QUrl resolvedBase(const QUrl &base, const QString &address);

/// Whether it is an absolute http or https address.
bool isWebAddress(const QString &address);

/// `address` without the parameters that say how somebody came (utm_source, fbclid …); verbatim if
/// it has none.
QString withoutTracking(const QString &address);

/// A language tag as BCP 47 writes it: "en_US " → "en-US". Never null.
QString languageTag(const QString &stated);

} // namespace naba::feeds
