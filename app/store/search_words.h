// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QStringList>

namespace naba::store {

/// Words of the newest parts of the index that are nearly `word`: a letter or two other, more or
/// fewer, or two that changed places (Damerau-Levenshtein), beginning alike. The nearest first, and
/// of those the commonest; at most `limit`.
Result<QStringList> selectNearWords(Database &database, const QString &word, qsizetype limit);

} // namespace naba::store
