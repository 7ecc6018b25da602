// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/query.h"

#include <QList>

#include <vector>

namespace naba {

/// Whether a key stands before another in a list of this order.
class KeyOrder
{
public:
    explicit KeyOrder(ArticleOrder order = ArticleOrder::NewestFirst)
        : m_order(order)
    {
    }

    [[nodiscard]] bool isByDate() const
    {
        return m_order == ArticleOrder::NewestFirst || m_order == ArticleOrder::OldestFirst;
    }

    [[nodiscard]] bool operator()(const ArticleKey &a, const ArticleKey &b) const
    {
        if (a.published != b.published) {
            return (a.published < b.published) != (m_order == ArticleOrder::NewestFirst);
        }
        return isIdBefore(a.id, b.id);
    }

    /// By the place alone: among titles that begin alike the library knows the order, not the key.
    [[nodiscard]] bool isPlaceBefore(const ArticleKey &a, const ArticleKey &b) const
    {
        return a.published != b.published &&
               (a.published < b.published) != (m_order == ArticleOrder::NewestFirst);
    }

private:
    [[nodiscard]] bool isIdBefore(ArticleId a, ArticleId b) const
    {
        const bool ascending =
            m_order == ArticleOrder::OldestFirst || m_order == ArticleOrder::ByTitle;
        return ascending ? a < b : a > b;
    }

    ArticleOrder m_order;
};

/// A set of articles that a list of a million is held against: a bit for each number.
class IdSet
{
public:
    explicit IdSet(const QList<ArticleId> &ids)
    {
        qint64 highest = -1;
        for (const ArticleId id : ids) {
            highest = std::max(highest, id.value);
        }
        m_bits.resize(size_t(highest + 1));
        for (const ArticleId id : ids) {
            if (id.value >= 0) {
                m_bits[size_t(id.value)] = true;
            }
        }
    }

    [[nodiscard]] bool contains(ArticleId id) const
    {
        return id.value >= 0 && size_t(id.value) < m_bits.size() && m_bits[size_t(id.value)];
    }

    void remove(ArticleId id)
    {
        if (contains(id)) {
            m_bits[size_t(id.value)] = false;
        }
    }

private:
    std::vector<bool> m_bits;
};

} // namespace naba
