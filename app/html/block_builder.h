// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "app/html/dom.h"
#include "app/html/line_builder.h"

#include <QUrl>

#include <vector>

namespace naba::html {

inline Block blockOf(Block::Kind kind)
{
    Block block;
    block.kind = kind;
    return block;
}

inline Inline runOf(const QString &text, Inline::Marks marks, const QUrl &link)
{
    Inline run;
    run.text = text;
    run.marks = marks;
    run.link = link;
    return run;
}

/// Turns a clean tree into blocks. Their `direction` is not yet decided: it holds what the page
/// claims (Qt::LayoutDirectionAuto: nothing).
class BlockBuilder
{
public:
    BlockBuilder(const Tree &tree, const QUrl &base);

    std::vector<Block> run();

private:
    /// What an element hands down to what stands in it.
    struct Context
    {
        Look look;
        Qt::LayoutDirection claim = Qt::LayoutDirectionAuto;
        bool centred = false;
        Block::Kind kind = Block::Kind::Paragraph; ///< of the lines of text
        int level = 0;
        int depth = 0;
    };

    void children(int from, const Context &context);
    void node(int at, const Context &context);
    void element(int at, const Context &context);
    bool blockElement(int at, const Context &context);
    void inlineElement(int at, const Context &context);

    void container(int at, const Context &context, Block::Kind kind, int level = 0);
    void list(int at, const Context &context);
    void item(int at, const Context &context, const QString &marker, Block *list);
    void orphanItem(int at, const Context &context);
    void table(int at, const Context &context);
    void row(int at, const Context &context, bool head, Block *table);
    void quote(int at, const Context &context);
    void figure(int at, const Context &context);
    void picture(int at, const Context &context);
    void code(int at, const Context &context);
    void media(int at, const Context &context);
    void embed(int at, const Context &context);
    void quotation(int at, const Context &context);

    /// Builds what stands in an element apart, as the children of another block.
    std::vector<Block> inside(int at, const Context &context);
    std::vector<Block> captured(const std::vector<int> &nodes, const Context &context);

    void endLine(const Context &context);
    void add(Block block);
    void anchorOf(int at);
    [[nodiscard]] Context descend(int at, const Context &context) const;
    [[nodiscard]] Qt::LayoutDirection claimOf(int at, Qt::LayoutDirection inherited) const;
    [[nodiscard]] QUrl resolved(const QString &address) const;

    const Tree &m_tree;
    const QUrl &m_base;
    LineBuilder m_line;
    std::vector<Block> *m_out = nullptr;
    QString m_anchor;      ///< of the next block
    bool m_broken = false; ///< a line break ended the line above, and nothing came since
    mutable int m_claimsLeft;
};

} // namespace naba::html
