// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/document_build.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

#include <memory>

class QPainter;

namespace naba::reader {

/// What is read, on the screen in a new shape while the long article around it is still written
/// and laid out: a few blocks of it in a document of their own. Main thread.
class StandIn
{
public:
    /// The line at `source` is to be painted `offset` pixels below the viewport's top.
    StandIn(const ReaderArticle &article, const TypeScale &scale, const Pictures *pictures,
            double column, const DocumentBuild::Source &source, double offset);

    [[nodiscard]] const DocumentBuild::Source &source() const { return m_source; }

    [[nodiscard]] double offset() const { return m_offset; }

    /// Not laid out before layOut().
    [[nodiscard]] QTextDocument &document() { return *m_document; }

    /// In a viewport of that width.
    void layOut(double width);

    /// In the viewport's coordinates.
    void paint(QPainter &painter, const QRectF &visible, const QPalette &palette) const;

private:
    DocumentBuild::Source m_source;
    double m_offset;
    DocumentBuild m_build;
    std::unique_ptr<QTextDocument> m_document;
    double m_scroll = 0; ///< of the viewport's top in the document
};

/// Where the line that holds a position begins, in the document's coordinates.
double lineTop(const QTextDocument &document, int position);

} // namespace naba::reader
