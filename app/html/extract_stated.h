// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/extract_draft.h"

#include <QSet>

namespace naba::html {

/// The text that a page states to be its article's (as linked data), to check against what was
/// found among its elements.
class StatedText
{
public:
    /// `body` is plain text or markup.
    explicit StatedText(const QString &body);

    /// Whether there is enough of it to tell anything.
    [[nodiscard]] bool isUsable() const;

    /// The share of it that is in a text: 0 … 1.
    [[nodiscard]] double shareIn(const QString &text) const;

    /// The lowest element that holds nearly all of it that is on the page; -1 if it is not there.
    [[nodiscard]] int holder(const Draft &page) const;

    /// It as markup, for pages that are empty without scripts.
    [[nodiscard]] Tree asTree() const;

private:
    /// Runs of words as numbers; alike runs have the same.
    static QList<size_t> runsIn(const QString &text);

    QString m_body;
    QSet<size_t> m_runs;
};

} // namespace naba::html
