// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "ui/reader/page_find.h"

#include <QObject>
#include <QPointer>

class QTextEdit;

namespace naba {

class OverlayScrollBar;

/// What was looked for on a page: every hit is marked in the text and beside the scroll bar, one of
/// them is the current one. Both find in page and the library's search show theirs this way.
class PageHits : public QObject
{
    Q_OBJECT

public:
    PageHits(QTextEdit &page, OverlayScrollBar &bar);

    /// Marks where `text` occurs (reader::findText) and goes to the first hit from what is seen.
    void find(const QString &text);
    /// Marks words of a search (reader::findWords); the page stays where it is.
    void showWords(const QStringList &folded);
    /// Marks what a search found, as the search finds it; the page stays where it is. `language` is
    /// the article's.
    void showTexts(const QList<SearchText> &texts, const QString &language);
    void clear();
    /// Looks again, as the document is another or has grown; the page stays where it is.
    void refresh();
    /// The layout changed: the marks beside the scroll bar move.
    void placeMarks();

    [[nodiscard]] qsizetype count() const { return m_hits.size(); }

    /// Index of the current hit; -1: none.
    [[nodiscard]] qsizetype current() const { return m_current; }

    [[nodiscard]] const QList<reader::Hit> &hits() const { return m_hits; }

    /// Whether something is looked for, found or not.
    [[nodiscard]] bool isActive() const
    {
        return !m_text.isEmpty() || !m_words.isEmpty() || !m_texts.isEmpty();
    }

    /// To the next or previous hit, round the ends.
    void step(int by);

Q_SIGNALS:
    void changed();

private:
    void look();
    void paint();
    void reveal();
    [[nodiscard]] double topOf(const reader::Hit &hit) const;
    [[nodiscard]] qsizetype firstSeen() const;

    QTextEdit &m_page;
    QPointer<OverlayScrollBar> m_bar;
    QString m_text;
    QStringList m_words;
    QList<SearchText> m_texts;
    QString m_language; ///< of the article that m_texts are marked in
    QList<reader::Hit> m_hits;
    qsizetype m_current = -1;
};

} // namespace naba
