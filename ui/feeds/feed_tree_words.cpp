// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/feed_tree_words.h"

#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace naba {

namespace {

using Kind = FeedTreeKind;

struct FeedTreeWords
{
    Q_DECLARE_TR_FUNCTIONS(naba::FeedTreeWords)

public:
    static QString name(Kind kind)
    {
        switch (kind) {
        case Kind::Today:
            return tr("Today");
        case Kind::Unread:
            return tr("Unread");
        case Kind::Starred:
            return tr("Starred");
        case Kind::TagSection:
            return tr("Tags");
        case Kind::SearchSection:
            return tr("Saved searches");
        case Kind::FolderSection:
            return tr("Folders");
        case Kind::FeedSection:
            return tr("Feeds");
        case Kind::Tag:
        case Kind::Search:
        case Kind::Folder:
        case Kind::Feed:
            break;
        }
        return {};
    }

    static QString sort(Kind kind)
    {
        switch (kind) {
        case Kind::Tag:
            return tr("tag");
        case Kind::Search:
            return tr("saved search");
        case Kind::Folder:
            return tr("folder");
        case Kind::Feed:
            return tr("feed");
        default:
            return {};
        }
    }

    static QString count(Kind kind, qint64 count)
    {
        const int n = int(std::min<qint64>(count, std::numeric_limits<int>::max()));
        if (n == 0) {
            return {};
        }
        const bool all = kind == Kind::Tag || kind == Kind::Starred;
        return all ? tr("%Ln article(s)", nullptr, n) : tr("%Ln unread", nullptr, n);
    }

    static QString spoken(const QModelIndex &index)
    {
        const Kind kind = Kind(index.data(FeedTreeModel::KindRole).toInt());
        QStringList parts{index.data(FeedTreeModel::TitleRole).toString(), sort(kind),
                          count(kind, index.data(FeedTreeModel::CountRole).toLongLong())};
        const QVariant error = index.data(FeedTreeModel::ErrorRole);
        if (error.isValid()) {
            parts << wording::sentence(error.value<Error>());
        }
        parts.removeAll(QString());
        //: Between the parts of a spoken row; Arabic writes it "، ".
        return parts.join(tr(", "));
    }
};

} // namespace

FeedTreeModel::Words feedTreeWords()
{
    return {&FeedTreeWords::name, &FeedTreeWords::spoken};
}

} // namespace naba
