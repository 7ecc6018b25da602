// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/tags.h"

#include <array>
#include <unordered_map>

namespace naba::html {

namespace {

constexpr std::string_view tagNames[] = {"", "#text", "#root",
#define NABA_X(enumerator, name) name,
                                         NABA_HTML_TAGS(NABA_X)
#undef NABA_X
};

constexpr std::string_view attrNames[] = {"",
#define NABA_X(enumerator, name) name,
                                          NABA_HTML_ATTRIBUTES(NABA_X)
#undef NABA_X
};

template<typename Value, size_t Size>
std::unordered_map<std::string_view, Value> makeIndex(const std::string_view (&names)[Size],
                                                      size_t first)
{
    std::unordered_map<std::string_view, Value> index;
    for (size_t i = first; i < Size; ++i)
        index.emplace(names[i], static_cast<Value>(i));
    return index;
}

} // namespace

Tag tagOf(std::string_view name)
{
    static const auto index = makeIndex<Tag>(tagNames, static_cast<size_t>(Tag::Root) + 1);
    const auto found = index.find(name);
    return found == index.end() ? Tag::Unknown : found->second;
}

Attr attrOf(std::string_view name)
{
    static const auto index = makeIndex<Attr>(attrNames, 1);
    const auto found = index.find(name);
    return found == index.end() ? Attr::Unknown : found->second;
}

std::string_view nameOf(Tag tag)
{
    return tagNames[static_cast<size_t>(tag)];
}

std::string_view nameOf(Attr attr)
{
    return attrNames[static_cast<size_t>(attr)];
}

bool isVoid(Tag tag)
{
    switch (tag) {
    case Tag::Area:
    case Tag::Base:
    case Tag::Br:
    case Tag::Col:
    case Tag::Embed:
    case Tag::Frame:
    case Tag::Hr:
    case Tag::Image:
    case Tag::Img:
    case Tag::Input:
    case Tag::Link:
    case Tag::Meta:
    case Tag::Param:
    case Tag::Source:
    case Tag::Track:
    case Tag::Wbr:
        return true;
    default:
        return false;
    }
}

bool isBlock(Tag tag)
{
    switch (tag) {
    case Tag::Address:
    case Tag::Article:
    case Tag::Aside:
    case Tag::Blockquote:
    case Tag::Body:
    case Tag::Caption:
    case Tag::Center:
    case Tag::Dd:
    case Tag::Details:
    case Tag::Dialog:
    case Tag::Dir:
    case Tag::Div:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Fieldset:
    case Tag::Figcaption:
    case Tag::Figure:
    case Tag::Footer:
    case Tag::Form:
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Header:
    case Tag::Hgroup:
    case Tag::Hr:
    case Tag::Html:
    case Tag::Legend:
    case Tag::Li:
    case Tag::Listing:
    case Tag::Main:
    case Tag::Menu:
    case Tag::Nav:
    case Tag::Ol:
    case Tag::P:
    case Tag::Pre:
    case Tag::Section:
    case Tag::Summary:
    case Tag::Table:
    case Tag::Tbody:
    case Tag::Td:
    case Tag::Tfoot:
    case Tag::Th:
    case Tag::Thead:
    case Tag::Tr:
    case Tag::Ul:
    case Tag::Xmp:
        return true;
    default:
        return false;
    }
}

} // namespace naba::html
