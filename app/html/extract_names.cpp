// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_names.h"

#include <array>
#include <string_view>
#include <vector>

namespace naba::html {

namespace {

enum Sense : unsigned {
    Unlikely = 1,
    Promising = 2,
    Good = 4,
    Bad = 8,
    Sharing = 16,
    Byline = 32,
    Dismissed = 64,
    Comments = 128,
    Stamp = 256,
};

struct Word
{
    std::string_view letters;
    unsigned sense;
    bool whole = false; ///< counts only between characters that are neither letter nor digit
};

// What the people who write templates call things; the well-known lists of other extractors agree
// on most of it.
constexpr Word words[] = {
    {"-ad-", Unlikely | Bad},
    {"ad-break", Unlikely},
    {"agegate", Unlikely},
    {"ai2html", Unlikely},
    {"article", Promising | Good},
    {"author", Byline},
    {"banner", Unlikely | Bad},
    {"blog", Good},
    {"body", Promising | Good},
    {"breadcrumb", Unlikely},
    {"byline", Byline},
    {"column", Promising},
    {"com-", Bad},
    {"combx", Unlikely | Bad},
    {"comment", Unlikely | Bad},
    {"community", Unlikely},
    {"contact", Bad},
    {"content", Promising | Good},
    {"cookie", Unlikely},
    {"cover-wrap", Unlikely},
    {"dateline", Byline},
    {"disqus", Unlikely},
    {"entry", Good},
    {"extra", Unlikely},
    {"footer", Unlikely | Bad},
    {"gdpr", Unlikely | Bad},
    {"header", Unlikely},
    {"hid", Bad, true},
    {"hidden", Bad},
    {"legends", Unlikely},
    {"main", Promising | Good},
    {"masthead", Bad},
    {"mathjax", Promising},
    {"media", Bad},
    {"menu", Unlikely},
    {"meta", Bad},
    {"newsletter", Unlikely},
    {"outbrain", Bad},
    {"page", Good},
    {"pager", Unlikely},
    {"pagination", Unlikely},
    {"popup", Unlikely},
    {"post", Good},
    {"promo", Bad},
    {"related", Unlikely | Bad},
    {"remark", Unlikely},
    {"replies", Unlikely},
    {"rss", Unlikely},
    {"scroll", Bad},
    {"shadow", Promising},
    {"share", Bad},
    {"share", Sharing, true},
    {"sharedaddy", Sharing, true},
    {"shopping", Bad},
    {"shoutbox", Unlikely | Bad},
    {"sidebar", Unlikely | Bad},
    {"skyscraper", Unlikely | Bad},
    {"social", Unlikely},
    {"sponsor", Unlikely | Bad},
    {"story", Good},
    {"supplemental", Unlikely},
    {"tags", Bad},
    {"text", Good},
    {"widget", Bad},
    {"writtenby", Byline},
};

/// One word of a class attribute, or an id, as it begins; for names that say the whole purpose.
constexpr Word beginnings[] = {
    {"about-author", Dismissed},
    {"about-the-author", Dismissed},
    {"also-read", Dismissed},
    {"author-bio", Dismissed},
    {"author-box", Dismissed},
    {"author-info", Dismissed},
    {"author_bio", Dismissed},
    {"authorbio", Dismissed},
    {"authorbox", Dismissed},
    {"breadcrumb", Dismissed},
    {"byline", Stamp},
    {"cat-links", Dismissed},
    {"comment-body", Comments},
    {"comment-content", Comments},
    {"comment-form", Comments},
    {"comment-list", Comments},
    {"comment-respond", Comments},
    {"comment-section", Comments},
    {"comment-thread", Comments},
    {"comment_list", Comments},
    {"commentarea", Comments},
    {"commentform", Comments},
    {"commentlist", Comments},
    {"comments", Comments},
    {"cookie", Dismissed},
    {"dateline", Stamp},
    {"disqus", Comments},
    {"entry-date", Stamp},
    {"entry-footer", Dismissed},
    {"entry-meta", Stamp},
    {"jp-relatedposts", Dismissed},
    {"meta-date", Stamp},
    {"more-from", Dismissed},
    {"more-news", Dismissed},
    {"more-stories", Dismissed},
    {"mostread", Dismissed},
    {"most-read", Dismissed},
    {"nav-links", Dismissed},
    {"newsletter", Dismissed},
    {"outbrain", Dismissed},
    {"paywall-message", Dismissed},
    {"post-author", Stamp},
    {"post-comments", Comments},
    {"post-date", Stamp},
    {"post-footer", Dismissed},
    {"post-info", Stamp},
    {"post-meta", Stamp},
    {"post-nav", Dismissed},
    {"post-tags", Dismissed},
    {"post-navigation", Dismissed},
    {"post_meta", Stamp},
    {"postinfo", Stamp},
    {"postmeta", Stamp},
    {"postmetadata", Stamp},
    {"promo", Dismissed},
    {"publish-date", Stamp},
    {"published", Stamp},
    {"pubdate", Stamp},
    {"rating", Dismissed},
    {"read-also", Dismissed},
    {"read-more", Dismissed},
    {"readmore", Dismissed},
    {"read-next", Dismissed},
    {"recirc", Dismissed},
    {"recommend", Dismissed},
    {"related", Dismissed},
    {"respond", Comments},
    {"sd-sharing", Dismissed},
    {"share-", Dismissed},
    {"sharebar", Dismissed},
    {"sharedaddy", Dismissed},
    {"sharing", Dismissed},
    {"sign-up", Dismissed},
    {"signup", Dismissed},
    {"similar-", Dismissed},
    {"social-", Dismissed},
    {"social_", Dismissed},
    {"subscribe", Dismissed},
    {"taboola", Dismissed},
    {"tag-links", Dismissed},
    {"taglist", Dismissed},
    {"tags", Dismissed},
    {"tags-links", Dismissed},
    {"timestamp", Stamp},
    {"toc_container", Dismissed},
    {"trending", Dismissed},
    {"wp-block-latest-posts", Dismissed},
    {"yarpp", Dismissed},
    {"you-may", Dismissed},
};

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

/// Words by their first character.
using Dictionary = std::array<std::vector<Word>, 128>;

template<size_t Size>
Dictionary sorted(const Word (&list)[Size])
{
    Dictionary result;
    for (const Word &word : list)
        result[static_cast<size_t>(word.letters.front())].push_back(word);
    return result;
}

unsigned sensesOf(const QString &name)
{
    // Names that long are style, not meaning.
    constexpr qsizetype longest = 400;
    std::array<char, longest> lower{};
    size_t size = 0;
    for (const QChar c : QStringView(name).left(longest)) {
        const char16_t u = c.unicode();
        lower[size++] = u >= 'A' && u <= 'Z' ? static_cast<char>(u | 0x20)
                        : u < 128            ? static_cast<char>(u)
                                             : '\x7f';
    }
    const std::string_view text(lower.data(), size);
    static const Dictionary byFirst = sorted(words);
    static const Dictionary openings = sorted(beginnings);
    unsigned senses = 0;
    for (size_t at = 0; at < size; ++at) {
        if (at == 0 || text[at - 1] == ' ') {
            for (const Word &word : openings[static_cast<size_t>(text[at])]) {
                if (text.compare(at, word.letters.size(), word.letters) == 0)
                    senses |= word.sense;
            }
        }
        for (const Word &word : byFirst[static_cast<size_t>(text[at])]) {
            if (text.compare(at, word.letters.size(), word.letters) != 0)
                continue;
            const size_t end = at + word.letters.size();
            const bool bounded = (at == 0 || !isWordCharacter(text[at - 1])) &&
                                 (end == size || !isWordCharacter(text[end]));
            if (!word.whole || bounded)
                senses |= word.sense;
        }
    }
    return senses;
}

int weightOf(unsigned senses)
{
    return ((senses & Good) ? 1 : 0) - ((senses & Bad) ? 1 : 0);
}

} // namespace

NameHints hintsOf(const QString &classes, const QString &id)
{
    const unsigned ofClass = sensesOf(classes);
    const unsigned ofId = sensesOf(id);
    const unsigned both = ofClass | ofId;
    return {.weight = weightOf(ofClass) + weightOf(ofId),
            .unlikely = (both & Unlikely) != 0,
            .promising = (both & Promising) != 0,
            .sharing = (both & Sharing) != 0,
            .byline = (both & Byline) != 0,
            .dismissed = (both & Dismissed) != 0,
            .comments = (both & Comments) != 0,
            .stamp = (both & Stamp) != 0};
}

} // namespace naba::html
