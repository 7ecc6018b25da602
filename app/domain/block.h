// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QUrl>
#include <Qt>

#include <vector>

namespace naba {

/// A run of text with one look. Opposite-direction pieces are already isolated inside `text`
/// (UAX #9: LRI U+2066, RLI U+2067, FSI U+2068 … PDI U+2069).
struct Inline
{
    enum Mark {
        Strong = 1 << 0,
        Emphasis = 1 << 1,
        Code = 1 << 2,
        Strike = 1 << 3,
        Superscript = 1 << 4,
        Subscript = 1 << 5,
        Inserted = 1 << 6,
        Marked = 1 << 7, ///< <mark>
    };
    Q_DECLARE_FLAGS(Marks, Mark)

    QString text;
    Marks marks;
    QUrl link;      ///< http(s), mailto, or #fragment; empty: none
    QString anchor; ///< an id that a #fragment may point to
};

/// One block of an article, with its direction decided (rules: docs/architecture.md, "Direction").
/// The reader view, print, exports, speech, search text and the CLI all read this one model;
/// nothing but app/html knows tags.
struct Block
{
    enum class Kind {
        Paragraph, ///< inlines
        Heading,   ///< inlines, level 1–6
        List,      ///< children: ListItem
        ListItem,  ///< children: blocks; marker
        Quote,     ///< children: blocks; also tweets and embeds, then `url` is where they live
        Figure,    ///< image, children: caption paragraphs
        Table,     ///< children: TableRow; also caption in `inlines`
        TableRow,  ///< children: TableCell
        TableCell, ///< children: blocks; spans, header
        Code,      ///< inlines, line breaks kept as U+000A; always left to right
        Rule,
        Media, ///< a video, audio or frame: url, inlines as its title, image as its still
    };

    Kind kind = Kind::Paragraph;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool centred = false;
    bool continuesAbove = false; ///< a line parted from the block above by a single line break
    int level = 0;               ///< heading level
    bool ordered = false;        ///< list
    QString marker;              ///< list item: "9.", "ب.", "•" in logical order
    bool header = false;         ///< table cell or row
    int columnSpan = 1;
    int rowSpan = 1;
    std::vector<Inline> inlines;
    std::vector<Block> children;
    QUrl image;
    QString alternative; ///< image's alt text
    int imageWidth = 0;  ///< as the page declares it; 0: unknown. For the placeholder's shape only
    int imageHeight = 0;
    QUrl url;
    QString anchor;
};

/// An article's text, ready to be laid out.
struct Document
{
    Qt::LayoutDirection base = Qt::LeftToRight;
    std::vector<Block> blocks;
};

} // namespace naba

Q_DECLARE_OPERATORS_FOR_FLAGS(naba::Inline::Marks)
