// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

namespace naba {

/// A row's number in the library, typed so that a feed's cannot be passed for an article's.
/// 0 is no row.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }

    auto operator<=>(const Id &) const = default;

    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using FeedId = Id<struct FeedTag>;
using FolderId = Id<struct FolderTag>;
using ArticleId = Id<struct ArticleTag>;
using TagId = Id<struct TagTag>;

} // namespace naba

Q_DECLARE_METATYPE(naba::FeedId)
Q_DECLARE_METATYPE(naba::FolderId)
Q_DECLARE_METATYPE(naba::ArticleId)
Q_DECLARE_METATYPE(naba::TagId)
