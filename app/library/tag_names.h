// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/store.h"

#include <QString>

namespace naba {

/// A tag's name as it was typed or read, and what it is known by: names that fold alike are one.
store::TagName tagName(const QString &typed);

} // namespace naba
