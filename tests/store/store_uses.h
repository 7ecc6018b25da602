// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

namespace naba::testing {

/// Every kind of list in every order.
QList<ArticleQuery> everyList();

/// Asks the store everything that can be asked, and changes everything once, so that each of its
/// statements runs. The library has articles 1 to some thousand of feeds 1 to 200, tags 1 and 2.
void askEverything(store::Store &store);
void changeEverything(store::Store &store);

/// Checks and copies a library that nobody has open. `folder` is for the copies.
void keepEverything(const QString &library, const QString &folder);
/// Damages copies of a library in several ways and mends them.
void mendEverything(const QString &library, const QString &folder);

} // namespace naba::testing
