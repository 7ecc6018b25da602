// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/block_writer.h"
#include "ui/reader/pictures.h"
#include "ui/reader/reader_article.h"
#include "ui/reader/type_scale.h"

#include <QTextDocument>

#include <memory>
#include <vector>

namespace naba::reader {

/// An article becoming a document, piece by piece, so that a long one is on the screen before all
/// of it is written and the window answers meanwhile. What is there never changes, it only grows.
/// Main thread.
class DocumentBuild
{
public:
    /// A place in the article that outlives the document: a character of one of its blocks.
    struct Source
    {
        int block = -1; ///< -1: above the text
        int character = 0;
        int of = 0; ///< characters that the block had then
    };

    /// The header is written at once. `article` and `pictures` must live until the end; `column`
    /// is the width the text will be laid out in, which tables need to know; 0: no limit. With a
    /// `first` block that one is the beginning, and there is no header.
    DocumentBuild(const ReaderArticle &article, const TypeScale &scale, const Pictures *pictures,
                  double column, int first = -1);
    DocumentBuild(const DocumentBuild &) = delete;
    DocumentBuild &operator=(const DocumentBuild &) = delete;

    /// Till take(): it has no layout yet, so that it may be changed at no cost.
    [[nodiscard]] QTextDocument &document() { return *m_document; }

    /// Hands over the document; what is written later goes there, as long as it lives.
    [[nodiscard]] std::unique_ptr<QTextDocument> take();

    [[nodiscard]] bool isComplete() const { return m_complete; }

    /// Writes the next block and on, until `characters` are written or `mostBlocks` blocks.
    void step(qsizetype characters);
    void finish();

    /// How much of the text is written, 0 to 1.
    [[nodiscard]] double share() const;

    /// Characters of the whole article; of what stands above one of its blocks.
    [[nodiscard]] qsizetype characters() const { return m_total; }

    [[nodiscard]] qsizetype charactersAbove(int block) const;

    /// Whether a table would take another form in a column of that width.
    [[nodiscard]] bool fits(double column) const;

    [[nodiscard]] Source sourceOf(int position) const;
    /// Where that is now; the nearest place if it is not written yet.
    [[nodiscard]] int positionOf(const Source &source) const;
    [[nodiscard]] bool holds(const Source &source) const;

    static constexpr int mostBlocks = 200; ///< of one step

private:
    const std::vector<Block> &blocks() const;
    [[nodiscard]] int end() const;

    const ReaderArticle &m_article;
    const TypeScale m_scale;
    std::vector<Block> m_cut; ///< the article's blocks, if long paragraphs had to be cut
    const Pictures *m_pictures;
    double m_column;
    int m_first; ///< block that m_starts begins with
    std::unique_ptr<QTextDocument> m_document;
    QTextCursor m_edit;
    BlockWriter m_writer;
    std::vector<int> m_starts; ///< position of each block that is written
    qsizetype m_written = 0;   ///< characters
    qsizetype m_total = 0;
    bool m_complete = false;
};

/// A paragraph longer than `most` characters as several lines, cut after a sentence or at least
/// between words, outside isolates: no paragraph is laid out in parts. Others come back alone.
std::vector<Block> cutParagraph(const Block &paragraph, qsizetype most);

} // namespace naba::reader
