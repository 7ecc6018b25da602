// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pictures.h"

#include <QTextCharFormat>
#include <QTextDocument>
#include <QUrl>

namespace naba::reader {

/// Lets `document` draw the objects below, with the pictures that are there (they must outlive it),
/// in the theme in force or, on paper, in the light one.
void registerTextObjects(QTextDocument &document, const Pictures *pictures = nullptr,
                         bool onPaper = false);

/// Formats for one U+FFFC each; anchors make them behave as links.
/// A tag's chip; `colour` -1: the outlined chip that adds a tag.
QTextCharFormat chipFormat(const QString &text, int colour, const QString &anchor, double zoom);
/// The three nuqtas at an article's end.
QTextCharFormat nuqtasFormat(double zoom);
/// A hairline across the column.
QTextCharFormat ruleFormat(double taken);

/// A picture; until it is loaded, a quiet box of its shape with its alternative text.
struct PictureShape
{
    QString alternative;
    int width = 0; ///< as declared; 0: unknown
    int height = 0;
    double taken = 0; ///< width that lists, quotes and margins take from the column
    QUrl source;
    QUrl link; ///< what the picture leads to; empty: nowhere
    bool loaded = false;
};

QTextCharFormat pictureFormat(const PictureShape &shape, double zoom);

} // namespace naba::reader
