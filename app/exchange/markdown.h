// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/page.h"

namespace naba::exchange {

/// An article as Markdown (CommonMark 0.31 with GitHub's tables) that keeps its directions: the
/// whole stands in a <div dir>, and each block that departs from what is around it in another;
/// code is left to right, and isolated pieces keep their isolates. Begins with a YAML header.
QByteArray markdownOf(const Page &page, const ExportWords &words);

} // namespace naba::exchange
