// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/spoken_text.h"

#include <QTextDocument>

#include <memory>
#include <vector>

namespace naba::reader {

/// A part of a page as assistive technology names it.
struct PagePart
{
    enum class Kind {
        Page,
        Heading,
        Paragraph,
        Link,
        List,
        ListItem,
        Table,
        Cell,
        Quote,
        Code,
        Picture
    };

    Kind kind = Kind::Page;
    PagePart *parent = nullptr;
    int index = 0; ///< among the parent's parts
    int from = 0;  ///< positions in the document
    int to = 0;
    int level = 0; ///< of a heading
    int rows = 0;  ///< of a table; of a cell: those it spans
    int columns = 0;
    int row = 0; ///< of a cell, in the source's order
    int column = 0;
    bool header = false; ///< of a cell
    QString href;        ///< of a link
    std::vector<std::unique_ptr<PagePart>> parts;

    PagePart *add(Kind partKind, int start, int end);
};

/// The parts of a page in reading order, tables in the source's order.
std::unique_ptr<PagePart> outlineOf(const QTextDocument &document);

/// What a part says, its parts included.
SpokenText spokenTextOf(const QTextDocument &document, const PagePart &part);

} // namespace naba::reader
