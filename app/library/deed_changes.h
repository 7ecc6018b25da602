// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/change.h"
#include "app/domain/deed.h"

namespace naba {

/// What a deed, or taking one back, looks like to those who show the articles.
Change changeOf(DeedKind kind, const QList<ArticleId> &ids);
Change changeBack(DeedKind kind, const QList<ArticleId> &ids);

} // namespace naba
