// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/deed_changes.h"

namespace naba {

Change changeOf(DeedKind kind, const QList<ArticleId> &ids)
{
    switch (kind) {
    case DeedKind::MarkRead:
    case DeedKind::MarkUnread:
        return StatusChanged{ids, kind == DeedKind::MarkRead, {}};
    case DeedKind::Star:
    case DeedKind::Unstar:
        return StatusChanged{ids, {}, kind == DeedKind::Star};
    case DeedKind::GiveTag:
    case DeedKind::TakeTag:
        return TagsChanged{ids};
    case DeedKind::Delete:
    case DeedKind::Unsubscribe:
        return ArticlesRemoved{ids};
    case DeedKind::MoveFeeds:
        break;
    }
    return FeedsChanged{};
}

Change changeBack(DeedKind kind, const QList<ArticleId> &ids)
{
    switch (kind) {
    case DeedKind::MarkRead:
    case DeedKind::MarkUnread:
        return StatusChanged{ids, kind != DeedKind::MarkRead, {}};
    case DeedKind::Star:
    case DeedKind::Unstar:
        return StatusChanged{ids, {}, kind != DeedKind::Star};
    case DeedKind::Delete:
    case DeedKind::Unsubscribe:
        return ArticlesStored{{}, ids, {}};
    case DeedKind::GiveTag:
    case DeedKind::TakeTag:
    case DeedKind::MoveFeeds:
        break;
    }
    return changeOf(kind, ids);
}

} // namespace naba
