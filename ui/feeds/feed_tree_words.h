// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/feed_tree_model.h"

namespace naba {

/// The names of fixed rows and sections, and what a screen reader says of a row ("Libya, folder,
/// 58 unread"), in the interface's language.
FeedTreeModel::Words feedTreeWords();

} // namespace naba
