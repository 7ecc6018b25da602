// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace naba {

/// What a reader typed or pasted as a feed's address: the addresses to try, in this order. More
/// than one only if no scheme was given. With `allowFiles` a path counts too.
/// Errors: WrongAddress, UnsupportedScheme.
Result<QList<QUrl>> addressesFor(const QString &typed, bool allowFiles);

/// The spelling under which an address is kept and compared: no fragment, no default port, a path.
QUrl normalised(QUrl address);

} // namespace naba
