// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/page.h"

#include <QHash>

namespace naba::exchange {

/// Blocks as markup that HTML and XML parsers read alike. Whatever departs from the direction
/// around it says so by `dir`; isolates inside the text stay the characters they are.
class MarkupWriter
{
public:
    /// `missing`: the word in place of a picture that is not there and has no text of its own.
    MarkupWriter(const Document &document, PictureAddress picture, QString missing);

    QString run();

    /// Blocks inside something else (a table in Markdown), where `around` is the direction.
    QString fragment(const std::vector<Block> &blocks, Qt::LayoutDirection around);
    QString inlines(const std::vector<Inline> &inlines);

private:
    void collectAnchors(const std::vector<Block> &blocks);
    void addAnchor(const QString &anchor);
    [[nodiscard]] QString idOf(const QString &anchor);
    [[nodiscard]] QString linkOf(const QUrl &link) const;

    void write(const std::vector<Block> &blocks, Qt::LayoutDirection around);
    void write(const Block &block, Qt::LayoutDirection around);
    void line(const QString &name, const Block &block, Qt::LayoutDirection around);
    void container(const QString &name, const Block &block, Qt::LayoutDirection around);
    void list(const Block &block, Qt::LayoutDirection around);
    void quote(const Block &block, Qt::LayoutDirection around);
    void figure(const Block &block, Qt::LayoutDirection around);
    void table(const Block &block, Qt::LayoutDirection around);
    void media(const Block &block, Qt::LayoutDirection around);
    void image(const Block &block);
    [[nodiscard]] QString attributes(const Block &block, Qt::LayoutDirection around,
                                     const QString &classes = {});

    const Document &m_document;
    PictureAddress m_picture;
    QString m_missing;
    QHash<QString, QString> m_ids; ///< anchor → id
    QHash<QString, bool> m_used;   ///< ids that stand in the page already
    QString m_out;
};

} // namespace naba::exchange
