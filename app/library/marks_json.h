// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/store/upkeep.h"

#include <QByteArray>

namespace naba {

/// Tags and stars as JSON, for people and other programs: what a backup holds of the reader's own,
/// readable without Naba. `made` is when.
QByteArray marksJson(const QList<store::MarkedArticle> &marked, const QList<Tag> &tags,
                     const QDateTime &made);

} // namespace naba
