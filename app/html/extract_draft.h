// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/dom.h"
#include "app/html/extract_names.h"
#include "app/html/extract_tally.h"

#include <memory>
#include <vector>

namespace naba::html {

/// A working copy of a page: its elements can be moved, renamed and removed, the text stays in the
/// tree that it was made from (which has to outlive it). Copies are cheap.
class Draft
{
public:
    struct Item
    {
        Tag tag = Tag::Unknown;
        bool isDataTable = false;
        int parent = -1;
        int first = -1;
        int last = -1;
        int next = -1;
        int previous = -1;
        int source = -1; ///< node of the page; -1 for what was made here
    };

    explicit Draft(const Tree &page);

    [[nodiscard]] const Item &operator[](int at) const { return m_items[index(at)]; }

    [[nodiscard]] int size() const { return static_cast<int>(m_items.size()); }

    [[nodiscard]] const Tree &page() const { return *m_page; }

    [[nodiscard]] const QString *find(int at, Attr attr) const;
    [[nodiscard]] QString value(int at, Attr attr) const;
    [[nodiscard]] const NameHints &hints(int at) const;

    [[nodiscard]] bool isBlankText(int at) const;
    [[nodiscard]] bool isInside(int at, int top) const;
    /// The nearest ancestor of a kind within `levels`; -1 if there is none.
    [[nodiscard]] int ancestor(int at, Tag tag, int levels) const;
    [[nodiscard]] int childElements(int at) const;
    [[nodiscard]] int nextOutside(int at, int top) const;
    [[nodiscard]] int nextInside(int at, int top) const;
    /// The text below, white space folded, at most about `most` characters.
    [[nodiscard]] QString text(int at, qsizetype most) const;

    /// The length of the text below as it stands, without white space around it, at most `most`.
    [[nodiscard]] qsizetype rawSize(int at, qsizetype most) const;
    /// Whether a frame or object shows a video from a place known for nothing else.
    [[nodiscard]] bool isVideo(int at) const;

    int make(Tag tag);

    void rename(int at, Tag tag) { m_items[index(at)].tag = tag; }

    void append(int parent, int child);
    void insertBefore(int sibling, int child);
    /// Takes an element with what is in it out of the page. Its tally leaves those around it.
    void remove(int at);
    /// Puts the children of an element in its place.
    void unwrap(int at);

    void markDataTable(int at) { m_items[index(at)].isDataTable = true; }

    /// Works the tallies out; needed again after elements were moved or renamed.
    void measure();

    [[nodiscard]] const Tally &tally(int at) const { return m_tallies[index(at)]; }

    /// The share of an element's text that is in links.
    [[nodiscard]] double linkDensity(int at) const;

    /// The element as a tree of its own, as the root's only child.
    [[nodiscard]] Tree cutOut(int top) const;

private:
    struct TextSize
    {
        int characters = 0;
        int marks = 0;
        bool blank = true;
    };

    struct Source
    {
        std::vector<NameHints> hints;
        std::vector<int> hintOf;
        std::vector<TextSize> texts;
    };

    static size_t index(int at) { return static_cast<size_t>(at); }

    static TextSize sizeOf(const QString &text);
    static std::shared_ptr<const Source> survey(const Tree &page);
    void unlink(int at);
    /// What an element adds to those around it, when `below` stands in it.
    [[nodiscard]] Tally contribution(int at, const Tally &below) const;

    const Tree *m_page;
    std::shared_ptr<const Source> m_source;
    std::vector<Item> m_items;
    std::vector<Tally> m_tallies;
};

} // namespace naba::html
