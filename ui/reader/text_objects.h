// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCharFormat>
#include <QTextDocument>
#include <QUrl>

namespace naba::reader {

/// Lets `document` draw the objects below.
void registerTextObjects(QTextDocument &document);

/// Formats for one U+FFFC each; anchors make them behave as links.
/// A tag's chip; `colour` -1: the outlined chip that adds a tag.
QTextCharFormat chipFormat(const QString &text, int colour, const QString &anchor, double zoom);
/// The three nuqtas at an article's end.
QTextCharFormat nuqtasFormat(double zoom);
/// A hairline across the column.
QTextCharFormat ruleFormat(double taken);

/// A picture that was not loaded: a quiet box of its shape with its alternative text.
struct PictureShape
{
    QString alternative;
    int width = 0; ///< as declared; 0: unknown
    int height = 0;
    double taken = 0; ///< width that lists, quotes and margins take from the column
};

QTextCharFormat pictureFormat(const PictureShape &shape, double zoom);

} // namespace naba::reader
