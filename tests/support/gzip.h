// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naba::testing {

/// `data` as a gzip member (RFC 1952).
QByteArray gzip(const QByteArray &data);

} // namespace naba::testing
