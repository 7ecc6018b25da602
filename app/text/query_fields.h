// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace naba::text {

enum class QueryField { From, In, Tag, Title, Is, Before, After, On };

/// The field of this name in any of the languages, in any spelling.
std::optional<QueryField> queryField(const QString &name);

enum class QueryState { Unread, Read, Starred };

/// What `is:` asks for.
std::optional<QueryState> queryState(const QString &name);

/// Names to offer while somebody types, in a language (BCP 47; English for others).
QStringList queryFieldNames(const QString &language);
/// The same of what `is:` can ask for.
QStringList queryStateNames(const QString &language);

} // namespace naba::text
