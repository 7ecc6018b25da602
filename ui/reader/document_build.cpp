// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/document_build.h"

#include "ui/reader/enclosure_writer.h"
#include "ui/reader/header_writer.h"
#include "ui/reader/text_objects.h"

#include <algorithm>
#include <limits>

namespace naba::reader {
namespace {

/// A paragraph is laid out whole. One of 30,000 characters, ten pages of a book, takes some 15 ms.
constexpr qsizetype longestParagraph = 30000;

std::unique_ptr<QTextDocument> emptyDocument(const ReaderArticle &article, const TypeScale &scale)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    document->setDefaultFont(
        scale.font(scale.style(TextRole::Body, Script::Arabic), Script::Arabic));
    QTextOption option = document->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(article.direction());
    document->setDefaultTextOption(option);
    return document;
}

qsizetype charactersOf(const Block &block)
{
    qsizetype count = 1;
    for (const Inline &part : block.inlines)
        count += part.text.size();
    for (const Block &child : block.children)
        count += charactersOf(child);
    return count;
}

/// Counts isolates and embeddings that are open.
int depthAfter(int depth, QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0x2066 && u <= 0x2068) || u == 0x202a || u == 0x202b || u == 0x202d || u == 0x202e)
        return depth + 1;
    return u == 0x2069 || u == 0x202c ? std::max(0, depth - 1) : depth;
}

bool endsSentence(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x061f) || c == QChar(0x06d4);
}

/// Where to cut `text` at or before `most`, right after white space; -1: nowhere.
qsizetype cutOf(const QString &text, qsizetype most)
{
    qsizetype sentence = -1;
    qsizetype word = -1;
    int depth = 0;
    for (qsizetype i = 0; i < std::min(most, text.size() - 1); ++i) {
        depth = depthAfter(depth, text[i]);
        if (depth > 0 || !text[i].isSpace() || i == 0)
            continue;
        word = i + 1;
        if (endsSentence(text[i - 1]))
            sentence = i + 1;
    }
    return sentence > most / 2 ? sentence : word;
}

/// Moves what stands before `at` out of `inlines`.
std::vector<Inline> takeUntil(std::vector<Inline> &inlines, qsizetype at)
{
    std::vector<Inline> taken;
    auto part = inlines.begin();
    while (part != inlines.end() && part->text.size() <= at) {
        at -= part->text.size();
        taken.push_back(std::move(*part++));
    }
    if (part != inlines.end() && at > 0) {
        Inline head = *part;
        head.text.truncate(at);
        part->text.remove(0, at);
        part->anchor.clear();
        taken.push_back(std::move(head));
    }
    inlines.erase(inlines.begin(), part);
    return taken;
}

} // namespace

std::vector<Block> cutParagraph(const Block &paragraph, qsizetype most)
{
    std::vector<Block> pieces;
    Block rest = paragraph;
    QString text = joined(rest.inlines);
    while (paragraph.kind == Block::Kind::Paragraph && text.size() > most) {
        const qsizetype at = cutOf(text, most);
        if (at < 0)
            break;
        Block piece = rest;
        piece.inlines = takeUntil(rest.inlines, at);
        text.remove(0, at);
        pieces.push_back(std::move(piece));
        rest.continuesAbove = true;
        rest.anchor.clear();
    }
    pieces.push_back(std::move(rest));
    return pieces;
}

DocumentBuild::DocumentBuild(const ReaderArticle &article, const TypeScale &scale,
                             const Pictures *pictures, double column, int first)
    : m_article(article)
    , m_scale(scale)
    , m_pictures(pictures)
    , m_column(column)
    , m_first(std::max(0, first))
    , m_document(emptyDocument(article, scale))
    , m_edit(m_document.get())
    , m_writer(QTextCursor(m_document.get()), m_scale, pictures)
{
    const std::vector<Block> &whole = article.document.blocks;
    const bool isLong = std::any_of(whole.begin(), whole.end(), [](const Block &block) {
        return block.kind == Block::Kind::Paragraph && charactersOf(block) > longestParagraph;
    });
    for (const Block &block : whole) {
        m_total += charactersOf(block);
        if (!isLong)
            continue;
        for (Block &piece : cutParagraph(block, longestParagraph))
            m_cut.push_back(std::move(piece));
    }
    m_writer.setColumn(column);
    m_edit.beginEditBlock();
    if (first < 0)
        writeHeader(m_writer, article);
    m_writer.beginArticle(blocks());
    m_edit.endEditBlock();
    m_starts.reserve(blocks().size());
}

std::unique_ptr<QTextDocument> DocumentBuild::take()
{
    // Not before: a document gets its layout with this, and would be laid out as it is written.
    if (m_document)
        registerTextObjects(*m_document, m_pictures, m_scale.onPaper());
    return std::move(m_document);
}

const std::vector<Block> &DocumentBuild::blocks() const
{
    return m_cut.empty() ? m_article.document.blocks : m_cut;
}

int DocumentBuild::end() const
{
    return m_edit.isNull() ? 0 : m_edit.document()->characterCount() - 1;
}

void DocumentBuild::step(qsizetype characters)
{
    if (m_complete || m_edit.isNull())
        return;
    m_edit.beginEditBlock();
    const qsizetype until =
        characters > m_total - m_written ? m_total : m_written + std::max<qsizetype>(1, characters);
    const auto next = [this] {
        return static_cast<size_t>(m_first) + m_starts.size();
    };
    for (int count = 0; next() < blocks().size() && m_written < until; ++count) {
        if (count == mostBlocks)
            break;
        const Block &block = blocks()[next()];
        m_starts.push_back(end());
        m_writer.writeNext(block);
        m_written += charactersOf(block);
    }
    if (next() >= blocks().size()) {
        writeEnclosures(m_writer, m_article);
        m_writer.writeEnd(m_article.direction());
        m_complete = true;
    }
    m_edit.endEditBlock();
    m_edit.document()->setModified(false);
}

void DocumentBuild::finish()
{
    while (!m_complete && !m_edit.isNull())
        step(m_total);
}

double DocumentBuild::share() const
{
    if (m_complete || m_total == 0)
        return 1;
    return static_cast<double>(m_written) / static_cast<double>(m_total);
}

qsizetype DocumentBuild::charactersAbove(int block) const
{
    qsizetype above = 0;
    for (int i = 0; i < std::min(block, static_cast<int>(blocks().size())); ++i)
        above += charactersOf(blocks()[static_cast<size_t>(i)]);
    return above;
}

bool DocumentBuild::fits(double column) const
{
    if (m_column <= 0)
        return true;
    const std::vector<double> &needs = m_writer.tableNeeds();
    return std::all_of(needs.begin(), needs.end(), [this, column](double need) {
        return (need <= column) == (need <= m_column);
    });
}

DocumentBuild::Source DocumentBuild::sourceOf(int position) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), position);
    const int after = next == m_starts.end() ? end() : *next;
    const int start = next == m_starts.begin() ? 0 : *(next - 1);
    const int block =
        next == m_starts.begin() ? -1 : static_cast<int>(next - m_starts.begin()) - 1 + m_first;
    return {block, position - start, after - start};
}

bool DocumentBuild::holds(const Source &source) const
{
    return m_complete || source.block - m_first + 1 < static_cast<int>(m_starts.size());
}

int DocumentBuild::positionOf(const Source &source) const
{
    const auto count = static_cast<int>(m_starts.size());
    const int block = std::min(source.block < 0 ? -1 : source.block - m_first, count - 1);
    const int start = block < 0 ? 0 : m_starts[static_cast<size_t>(block)];
    const int next = block + 1 < count ? m_starts[static_cast<size_t>(block + 1)] : end();
    // A table in its other form: about as far into it.
    const int length = next - start;
    const bool same = length == source.of || source.of <= 0;
    const int character =
        same ? source.character
             : static_cast<int>(static_cast<double>(source.character) * length / source.of);
    return std::clamp(start + character, start, std::max(start, next - 1));
}

} // namespace naba::reader
