// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QNetworkReply>

namespace naba::net {

/// What Qt says went wrong, in our terms. `detail` is Qt's own sentence, for logs.
Error errorOf(QNetworkReply::NetworkError error, const QString &detail);

/// `error`, or Offline in its place if this machine has no network but itself.
Error orOffline(Error error);

} // namespace naba::net
