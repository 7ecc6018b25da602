// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QList>
#include <QNetworkReply>
#include <QUrl>

#ifndef QT_NO_SSL
#include <QSslError>
#endif

namespace naba::net {

/// What Qt says went wrong, in our terms. `detail` is Qt's own sentence, for logs.
Error errorOf(QNetworkReply::NetworkError error, const QString &detail);

#ifndef QT_NO_SSL
/// What is wrong with a server's certificates: the most telling TlsReason, with all of Qt's
/// sentences as its detail.
Error tlsError(const QList<QSslError> &errors);
#endif

/// What went wrong on the way to `url`, or Offline in its place if that is on another machine and
/// this one has no network but itself.
Error orOffline(Error error, const QUrl &url);

} // namespace naba::net
