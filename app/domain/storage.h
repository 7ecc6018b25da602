// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/domain/picture.h"

#include <QList>
#include <QString>

#include <optional>

namespace naba {

/// How much is kept; 0 is no limit.
struct KeepRule
{
    qint64 count = 0; ///< newest articles
    int days = 0;     ///< since they were published
    qint64 bytes = 0;

    [[nodiscard]] bool limits() const { return count > 0 || days > 0 || bytes > 0; }

    bool operator==(const KeepRule &) const = default;
};

/// A feed's own rule; what is not set is as for all.
struct FeedRule
{
    std::optional<qint64> count;
    std::optional<int> days;
    std::optional<qint64> bytes;

    bool operator==(const FeedRule &) const = default;
};

/// The reader's rules for everything: `feed` for each feed without its own, `all` for the sum.
struct KeepSettings
{
    KeepRule feed;
    KeepRule all;
};

/// What one feed takes.
struct FeedUsage
{
    FeedId feed;
    QString title;
    Weight articles; ///< estimated from some of them if they are many
    Weight pictures; ///< a picture of two feeds counts for both
    FeedRule rule;
    PicturePolicy policy = PicturePolicy::Ask;
};

/// What everything takes.
struct StorageUsage
{
    qint64 fileBytes = 0;  ///< of the library, with its log
    qint64 freeBytes = 0;  ///< inside it, not yet given back to the disk
    qint64 indexBytes = 0; ///< what search needs
    Weight articles;
    PictureUsage pictures;
    Weight safeArticles; ///< starred, tagged or in an offline pack: never removed; no bytes
    qint64 starred = 0;
    qint64 tagged = 0;
    qint64 packed = 0;
    Weight nextArticles; ///< what the rules would remove now
    Weight nextPictures; ///< what goes when the budget is passed: over it, or the oldest tenth
    KeepSettings rules;
    QList<FeedUsage> feeds; ///< the largest first
    bool estimated = false; ///< some of the numbers are
};

/// What a clearing did.
struct FreedSpace
{
    Weight articles;
    Weight pictures;
    qint64 fileBytes = 0; ///< given back to the disk by the library's file
};

} // namespace naba
