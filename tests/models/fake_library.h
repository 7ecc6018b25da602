// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QList>

#include <functional>

namespace naba {

/// A library for tests: naba::Library's own functions, but the answers come from these lists, and
/// only when the test says so. A test that links fake_library.cpp gets this in place of the real
/// one.
struct FakeLibrary
{
    QList<Feed> feeds;
    QList<Folder> folders;
    QList<Tag> tags;
    QList<SavedSearch> searches;
    Counts counts;
    QList<ArticleHeader> articles; ///< what any query finds
    int pageSize = 1'000'000;      ///< keys that are given at once, if as many are asked for
    int foretaste = 0;             ///< keys of a search that are given first; 0: all of them
    QString foundAs;               ///< what an unfinished search is taken for
    std::optional<Error> keysError;

    /// Questions that wait for their answer, oldest first.
    struct Question
    {
        QByteArray name;
        QList<ArticleId> ids; ///< of headers()
        std::function<void()> answer;
    };

    QList<Question> questions;

    /// The lists above, as they are now, become the answer of this question.
    void answer(qsizetype question);
    /// Answers until nobody asks any more.
    void answerAll();
    [[nodiscard]] int waiting(const QByteArray &name) const;
    ArticleHeader *article(ArticleId id);
};

/// The one that every Library in this program asks; the test empties it.
FakeLibrary &fakeLibrary();

/// An article of `feed` with that number as its id, and a title and summary of its own.
ArticleHeader makeArticle(qint64 id, const QDateTime &published, FeedId feed = FeedId{1});

} // namespace naba
