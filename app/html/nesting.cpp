// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/nesting.h"

#include <algorithm>
#include <array>

namespace naba::html {

namespace {

struct Reference
{
    std::string_view name;
    std::string_view utf8;
};

constexpr std::array<Reference, 24> references{{
    {"amp", "&"},
    {"apos", "'"},
    {"bull", "\xE2\x80\xA2"},
    {"copy", "\xC2\xA9"},
    {"gt", ">"},
    {"hellip", "\xE2\x80\xA6"},
    {"laquo", "\xC2\xAB"},
    {"ldquo", "\xE2\x80\x9C"},
    {"lrm", "\xE2\x80\x8E"},
    {"lsquo", "\xE2\x80\x98"},
    {"lt", "<"},
    {"mdash", "\xE2\x80\x94"},
    {"middot", "\xC2\xB7"},
    {"nbsp", "\xC2\xA0"},
    {"ndash", "\xE2\x80\x93"},
    {"quot", "\""},
    {"raquo", "\xC2\xBB"},
    {"rdquo", "\xE2\x80\x9D"},
    {"reg", "\xC2\xAE"},
    {"rlm", "\xE2\x80\x8F"},
    {"rsquo", "\xE2\x80\x99"},
    {"trade", "\xE2\x84\xA2"},
    {"zwj", "\xE2\x80\x8D"},
    {"zwnj", "\xE2\x80\x8C"},
}};

} // namespace

Nesting nestingOf(Tag tag)
{
    switch (tag) {
    case Tag::Abbr:
    case Tag::Bdi:
    case Tag::Bdo:
    case Tag::Br:
    case Tag::Cite:
    case Tag::Del:
    case Tag::Dfn:
    case Tag::Img:
    case Tag::Ins:
    case Tag::Kbd:
    case Tag::Mark:
    case Tag::Q:
    case Tag::Samp:
    case Tag::Span:
    case Tag::Sub:
    case Tag::Sup:
    case Tag::Time:
    case Tag::Var:
        return Nesting::Inline;
    case Tag::B:
    case Tag::Big:
    case Tag::Code:
    case Tag::Em:
    case Tag::Font:
    case Tag::I:
    case Tag::S:
    case Tag::Small:
    case Tag::Strike:
    case Tag::Strong:
    case Tag::Tt:
    case Tag::U:
        return Nesting::Formatting;
    case Tag::A:
        return Nesting::Link;
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Center:
    case Tag::Div:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Header:
    case Tag::Hr:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::Section:
    case Tag::Ul:
        return Nesting::Block;
    case Tag::P:
        return Nesting::Paragraph;
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
        return Nesting::Heading;
    case Tag::Li:
        return Nesting::Entry;
    default:
        return Nesting::Other;
    }
}

std::string_view commonReference(std::string_view name)
{
    const auto *found = std::find_if(references.begin(), references.end(),
                                     [name](const Reference &one) { return one.name == name; });
    return found == references.end() ? std::string_view() : found->utf8;
}

} // namespace naba::html
