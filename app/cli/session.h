// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/library/library.h"

#include <QHash>

#include <optional>

namespace naba::cli {

/// Opens the profile's library, or says why it cannot be and returns nothing; the command then
/// ends with LibraryUnusable.
std::unique_ptr<Library> openLibrary(const Profile &profile);

/// A number that was typed, in any script's digits (they may have been copied from anywhere).
std::optional<qint64> typedNumber(const QString &text);

/// The articles named on the command line.
struct NamedArticles
{
    QList<ArticleId> found;
    int exit =
        0; ///< WrongUsage if one is no number, Failed if one is not in the library; both said
};

NamedArticles namedArticles(Library &library, const QStringList &arguments);

/// Indexes what arrived since the last time, so that it is found: a command has no background.
/// Much of it is left to `naba-cli index --wait`.
void catchUp(Library &library);

/// Names of the tags, by id. Empty if they cannot be read.
QHash<TagId, QString> tagNames(Library &library);

} // namespace naba::cli
