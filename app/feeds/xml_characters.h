// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace naba::feeds {

/// Drops from UTF-8 what XML 1.0 §2.2 does not allow: controls, U+FFFE and U+FFFF. Returns whether
/// there was any.
bool dropForbidden(QByteArray &xml);

} // namespace naba::feeds
