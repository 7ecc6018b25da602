// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include "app/html/blocks.h"
#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/html/encoding.h"
#include "app/html/extract_candidates.h"
#include "app/html/extract_finish.h"
#include "app/html/extract_pages.h"
#include "app/html/extract_stated.h"
#include "app/html/extract_strip.h"
#include "app/html/extract_trim.h"
#include "app/html/page_facts.h"
#include "app/html/serialise.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// An article shorter than this makes the search be tried again, less strictly.
constexpr int enoughText = 500;
/// The same where the page itself says that this is its article.
constexpr int littleText = 150;
/// The part of the stated text that what was found has to have.
constexpr double enoughShare = 0.5;

/// `dir` of the element found or the nearest around it that states one.
QString statedDirection(const Tree &tree, int top)
{
    for (int at = top; at > 0; at = tree[at].parent) {
        const QString direction = tree[at].value(Attr::Dir).trimmed().toLower();
        if (direction == "rtl"_L1 || direction == "ltr"_L1)
            return direction;
    }
    return {};
}

/// One way of looking for the article.
struct Attempt
{
    bool byName = true;
    bool weighNames = true;
    bool trimDoubtful = true;
};

struct Found
{
    Tree article;
    int text = 0;
    int around = -1; ///< node of the page
    QString byline;
    bool isNamed = false;  ///< found where the page says that its article is
    bool isEnough = false; ///< to stop looking
};

/// Names a page gives to what holds its article.
bool isNamedArticle(const Draft &page, int at)
{
    const QString *property = page.find(at, Attr::Itemprop);
    return page[at].tag == Tag::Article || page[at].tag == Tag::Main ||
           (property && property->contains("articleBody"_L1, Qt::CaseInsensitive)) ||
           page.hints(at).weight > 0;
}

/// Cleans what was gathered under `article` and cuts it out.
void take(Draft *page, int article, const Attempt &attempt, Found *found)
{
    trim(page, article, {.weighNames = attempt.weighNames, .doubtful = attempt.trimDoubtful});
    const Tally &in = page->tally(article);
    found->isEnough = in.text >= enoughText || (found->isNamed && in.text >= littleText &&
                                                in.marks > 0 && page->linkDensity(article) < 0.2);
    finish(page, article);
    found->text = page->tally(article).text;
    found->article = page->cutOut(article);
}

Found tryOnce(Draft page, const Attempt &attempt, const Extracted &facts)
{
    Found found;
    found.byline = strip(
        &page,
        {.byName = attempt.byName, .title = facts.title, .bylineKnown = !facts.byline.isEmpty()});
    page.measure();
    int around = -1;
    const int article = gatherArticle(&page, attempt.weighNames, &around);
    if (article < 0)
        return found;
    found.isNamed = isNamedArticle(page, around);
    while (around > 0 && page[around].source < 0)
        around = page[around].parent;
    found.around = around;
    take(&page, article, attempt, &found);
    return found;
}

Found bestOf(const Draft &page, const Extracted &facts)
{
    Found best;
    for (const Attempt &attempt : {Attempt{}, Attempt{false, true, true},
                                   Attempt{false, false, true}, Attempt{false, false, false}}) {
        Found found = tryOnce(page, attempt, facts);
        const bool enough = found.isEnough;
        if (enough || found.text > best.text)
            best = std::move(found);
        if (enough)
            break;
    }
    return best;
}

/// The article by the text that the page states for it, where what was found is something else.
Found byStatement(Draft page, const StatedText &stated, const Extracted &facts, Found found)
{
    if (!stated.isUsable() || stated.shareIn(found.article.textOf(0)) >= enoughShare)
        return found;
    strip(&page, {.byName = false, .title = facts.title, .bylineKnown = true});
    page.measure();
    Found other;
    other.byline = found.byline;
    other.around = stated.holder(page);
    if (other.around >= 0) {
        const int article = page.make(Tag::Div);
        page.append(0, article);
        page.append(article, other.around);
        page.measure();
        take(&page, article, {}, &other);
    }
    if (other.around < 0 || stated.shareIn(other.article.textOf(0)) < enoughShare) {
        other.article = stated.asTree();
        other.text = static_cast<int>(other.article.textOf(0).size());
        other.around = found.around;
    }
    return other;
}

} // namespace

Extracted extract(const QByteArray &bytes, const QByteArray &contentType, const QUrl &base)
{
    const Decoded decoded = decode(bytes, {EncodingHints::Kind::Html, contentType});
    const Tree tree = parse(decoded.utf8, ParseAs::Page);
    const LinkedData data = linkedData(decoded.utf8);
    Extracted result = pageFacts(tree, data, base);
    Draft page(tree);
    prepare(&page);
    const Found found = byStatement(page, StatedText(data.body), result, bestOf(page, result));
    result.nextPage = nextPageOf(tree, base);
    if (found.text < littleText)
        result.simplerPage = ampPageOf(tree, base);
    if (found.text == 0)
        return result;
    result.direction = statedDirection(tree, found.around);
    if (result.byline.isEmpty())
        result.byline = found.byline;
    const Cleaned cleaned = clean(found.article, base);
    result.contentHtml = settled(cleaned, base);
    result.text = plainText(blocks(result.contentHtml, {.base = base}));
    if (result.excerpt.isEmpty())
        result.excerpt = result.text.section(u'\n', 0, 0).left(300);
    return result;
}

} // namespace naba::html
