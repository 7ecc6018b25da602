// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"
#include "app/exchange/page.h"

#include <QString>
#include <QStringList>

namespace naba::exchange {

/// Blocks as lines of Markdown.
class MarkdownWriter
{
public:
    MarkdownWriter(const Document &document, QString missing);

    QString run();

    static QString escaped(const QString &text);
    static QString link(const QString &words, const QUrl &address);

private:
    using Blocks = std::vector<Block>;

    QStringList lines(const Blocks &blocks, Qt::LayoutDirection around);
    QStringList lines(const Block &block, Qt::LayoutDirection around);
    QStringList paragraph(const Block &block);
    QStringList code(const Block &block) const;
    QStringList list(const Block &block);
    QStringList item(const Block &item, const QString &marker, Qt::LayoutDirection around);
    QStringList quote(const Block &block);
    QStringList figure(const Block &block);
    QStringList table(const Block &block, Qt::LayoutDirection around);
    QStringList media(const Block &block) const;
    QString inlines(const std::vector<Inline> &inlines, bool inTable = false) const;

    const Document &m_document;
    QString m_missing;
};

} // namespace naba::exchange
