// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QDateTime>

namespace naba::store {

// When the library was last looked after. Each runs on the thread of its connection.

/// Something that is done from time to time.
enum class Chore {
    Check,       ///< the file was looked through and was sound
    Begun,       ///< it was made, or is looked after since
    CheckWanted, ///< it should be: somebody did not close it
};

/// When it was last done; invalid if never.
Result<QDateTime> lastTime(Database &database, Chore chore);
/// Expects a transaction around it; an invalid time takes the note away.
Result<void> noteTime(Database &database, Chore chore, const QDateTime &time);

/// One article that bears a mark of the reader's, as another program may find it again.
struct MarkedArticle
{
    QUrl feed;
    QString identity;
    QString guid;
    QUrl url;
    QString title;
    QDateTime published;
    bool starred = false;
    QStringList tags; ///< in the order in which they were given
};

/// Starred and tagged articles, in the order in which they were stored.
Result<QList<MarkedArticle>> selectMarked(Database &database);

} // namespace naba::store
