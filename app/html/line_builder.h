// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/block.h"

#include <QString>

#include <vector>

namespace naba::html {

/// Look of the text that is being added.
struct Look
{
    Inline::Marks marks;
    QUrl link;
};

/// Collects the text of one line of an article as runs: white space folded as HTML does it,
/// isolates kept in pairs over line breaks.
class LineBuilder
{
public:
    void addText(const QString &text, const Look &look);
    /// Text taken as it is: a picture's description, a quotation mark.
    void addWord(QStringView word, const Look &look);
    /// A place that a #fragment points to.
    void addAnchor(const QString &anchor);

    /// Opens an isolate: LRI, RLI or FSI, perhaps with an override inside.
    void open(QStringView opener, QStringView closer);
    void close();

    /// Whether anything visible was added since the last line was taken.
    [[nodiscard]] bool isEmpty() const { return !m_visible; }

    /// Hands out the line and begins a new one, inside the same isolates.
    std::vector<Inline> take();
    /// The anchor of a line that had nothing else to it, if there is one.
    QString takeAnchor();

private:
    struct Isolate
    {
        QString opener;
        QString closer;
    };

    Inline &run(const Look &look);
    void append(QChar c, const Look &look);
    void flushSpace();

    std::vector<Inline> m_runs;
    std::vector<Isolate> m_isolates;
    size_t m_written = 0; ///< how many of the open isolates have their opener in the text
    QString m_anchor;
    bool m_space = false; ///< white space was seen and not yet written
    Look m_spaceLook;     ///< where it was seen: a link has no tail that is not its own
    bool m_visible = false;
    bool m_solid = false; ///< the line has a character, visible or not, that keeps a space after it
};

} // namespace naba::html
