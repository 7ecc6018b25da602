// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"

#include <QByteArray>

namespace naba::store {

/// Everything a feed says of an article in a few bytes: equal if nothing changed.
QByteArray fingerprint(const ArticleDraft &draft);

QString enclosuresToJson(const QList<Enclosure> &enclosures);
QList<Enclosure> enclosuresFromJson(const QString &json);

} // namespace naba::store
