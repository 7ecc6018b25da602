// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naba::testing {

/// An RSS 2.0 feed with `items` articles, numbered from 1 with the newest last; titles are Arabic
/// with an English name inside.
QByteArray arabicFeed(int items, const QString &title = QStringLiteral("بوابة الاختبار"));

} // namespace naba::testing
