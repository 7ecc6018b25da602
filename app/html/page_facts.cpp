// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/page_facts.h"

#include "app/html/extract_strip.h"
#include "app/html/links.h"
#include "app/html/sanitise.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// The values of <meta> elements, by property, name or itemprop in lower case without blanks; what
/// comes later counts, as the pages that repeat themselves mean it.
QHash<QString, QString> metaOf(const Tree &tree)
{
    QHash<QString, QString> meta;
    for (int at = 0; at >= 0; at = tree.nextInside(at, 0)) {
        const Node &node = tree[at];
        if (node.tag != Tag::Meta)
            continue;
        const QString content = node.value(Attr::Content).trimmed();
        if (content.isEmpty())
            continue;
        // One element may name several properties (RDFa 1.1).
        const QStringList properties =
            node.value(Attr::Property).simplified().toLower().split(u' ', Qt::SkipEmptyParts);
        for (const QString &property : properties) {
            meta.insert(property, content);
            // Some put one vocabulary into the other.
            if (property.startsWith("og:article:"_L1))
                meta.insert(property.mid(3), content);
        }
        for (const Attr attr : {Attr::Name, Attr::Itemprop}) {
            QString name = node.value(attr).toLower();
            name.removeIf([](QChar c) { return c.isSpace(); });
            name.replace(u'.', u':');
            if (properties.isEmpty() && !name.isEmpty())
                meta.insert(name, content);
        }
    }
    return meta;
}

QString firstOf(const QHash<QString, QString> &meta, std::initializer_list<QLatin1String> names)
{
    for (const QLatin1String name : names) {
        const QString value = meta.value(name);
        if (!value.isEmpty())
            return value;
    }
    return {};
}

qsizetype wordsIn(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts).size();
}

/// Where a separator between two blanks stands, the last or the first in a title; -1 for nowhere.
qsizetype separatorIn(const QString &title, bool last)
{
    static constexpr QStringView separators = u"|-–—\\/>»·";
    qsizetype found = -1;
    for (qsizetype i = 1; i + 1 < title.size(); ++i) {
        if (!separators.contains(title[i]) || !title[i - 1].isSpace() || !title[i + 1].isSpace())
            continue;
        found = i;
        if (!last)
            break;
    }
    return found;
}

bool hasHeading(const Tree &tree, const QString &text)
{
    for (int at = 0; at >= 0; at = tree.nextInside(at, 0)) {
        if ((tree[at].tag == Tag::H1 || tree[at].tag == Tag::H2) &&
            tree.textOf(at).trimmed() == text)
            return true;
    }
    return false;
}

/// A page's title without the name of its site behind (or before) a separator, if what is left
/// still says something.
QString withoutSite(const Tree &tree, const QString &whole)
{
    QString title = whole;
    const qsizetype last = separatorIn(whole, true);
    if (last >= 0) {
        title = whole.left(last);
        if (wordsIn(title) < 3)
            title = whole.mid(separatorIn(whole, false) + 1);
    } else if (whole.contains(": "_L1)) {
        if (!hasHeading(tree, whole)) {
            title = whole.mid(whole.lastIndexOf(u':') + 1);
            if (wordsIn(title) < 3)
                title = whole.mid(whole.indexOf(u':') + 1);
            else if (wordsIn(whole.left(whole.indexOf(u':'))) > 5)
                title = whole;
        }
    } else if (whole.size() > 150 || whole.size() < 15) {
        const int heading = tree.firstOf(Tag::H1);
        const bool only = heading >= 0 && [&] {
            for (int at = tree.nextInside(heading, 0); at >= 0; at = tree.nextInside(at, 0)) {
                if (tree[at].tag == Tag::H1)
                    return false;
            }
            return true;
        }();
        if (only)
            title = tree.textOf(heading);
    }
    title = title.simplified();
    // So few words are the name of a thing rather than a headline.
    const bool path = last >= 0 && QStringView(u"\\/>»").contains(whole[last]);
    if (wordsIn(title) <= 4 && (!path || wordsIn(title) != wordsIn(whole) - 2))
        title = whole;
    return title;
}

QString documentTitle(const Tree &tree)
{
    const int at = tree.firstOf(Tag::Title);
    const QString whole = at >= 0 ? tree.textOf(at).simplified() : QString();
    if (!whole.isEmpty())
        return withoutSite(tree, whole);
    const int heading = tree.firstOf(Tag::H1);
    return heading < 0 ? QString() : tree.textOf(heading).simplified();
}

/// Linked data has two words for a title, and some put the name of the site under one of them.
QString titleOf(const LinkedData &data, const QString &ofPage)
{
    if (data.name.isEmpty() || data.headline.isEmpty() || data.name == data.headline)
        return data.headline.isEmpty() ? data.name : data.headline;
    const bool nameFits = similarity(data.name, ofPage) > 0.75;
    const bool headlineFits = similarity(data.headline, ofPage) > 0.75;
    return nameFits && !headlineFits ? data.name : data.headline;
}

/// A stated title that ends in the site's name, if a heading on the page shows it without.
QString asShown(const Tree &tree, const QString &title)
{
    const qsizetype last = separatorIn(title, true);
    if (last < 0)
        return title;
    const QString head = title.left(last).trimmed();
    return wordsIn(head) > 1 && hasHeading(tree, head) ? head : title;
}

QString titleOf(const Tree &tree, const QHash<QString, QString> &meta, const LinkedData &data)
{
    const QString ofPage = documentTitle(tree);
    const QString linked = titleOf(data, ofPage);
    if (!linked.isEmpty())
        return linked;
    const QString stated = firstOf(meta, {"dc:title"_L1, "dcterm:title"_L1, "og:title"_L1,
                                          "weibo:article:title"_L1, "weibo:webpage:title"_L1,
                                          "title"_L1, "twitter:title"_L1, "parsely-title"_L1});
    return asShown(tree, stated.isEmpty() ? ofPage : stated);
}

/// Some state the address of the writer's page where the name should be.
bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

QString bylineOf(const QHash<QString, QString> &meta, const LinkedData &data)
{
    if (!data.byline.isEmpty())
        return data.byline;
    const QString stated =
        firstOf(meta, {"dc:creator"_L1, "dcterm:creator"_L1, "author"_L1, "parsely-author"_L1});
    if (!stated.isEmpty())
        return stated;
    const QString article = meta.value(u"article:author"_s);
    return isAddress(article) ? QString() : article;
}

/// Entities that were escaped twice.
QString unescaped(const QString &text)
{
    return text.contains(u'&') ? plainText(text) : text.simplified();
}

QString languageOf(const Tree &tree, const QHash<QString, QString> &meta)
{
    const int html = tree.firstOf(Tag::Html);
    for (const Attr attr : {Attr::Lang, Attr::XmlLang}) {
        const QString language = html >= 0 ? tree[html].value(attr).trimmed() : QString();
        if (!language.isEmpty())
            return language;
    }
    return firstOf(meta, {"content-language"_L1, "language"_L1, "inlanguage"_L1, "og:locale"_L1})
        .replace(u'_', u'-');
}

} // namespace

Extracted pageFacts(const Tree &tree, const LinkedData &data, const QUrl &base)
{
    const QHash<QString, QString> meta = metaOf(tree);
    const auto either = [](const QString &first, const QString &second) {
        return first.isEmpty() ? second : first;
    };
    Extracted facts;
    facts.title = unescaped(titleOf(tree, meta, data));
    facts.byline = unescaped(bylineOf(meta, data));
    facts.siteName = unescaped(
        either(data.publisher, firstOf(meta, {"og:site_name"_L1, "application-name"_L1})));
    facts.excerpt = unescaped(
        either(data.description,
               firstOf(meta, {"dc:description"_L1, "dcterm:description"_L1, "og:description"_L1,
                              "description"_L1, "twitter:description"_L1})));
    facts.published =
        either(data.published,
               firstOf(meta, {"article:published_time"_L1, "datepublished"_L1,
                              "parsely-pub-date"_L1, "dc:date"_L1, "date"_L1, "pubdate"_L1}));
    if (facts.published.isEmpty()) {
        const int time = tree.firstOf(Tag::Time);
        if (time >= 0)
            facts.published = tree[time].value(Attr::Datetime);
    }
    const QString image = firstOf(
        meta, {"og:image"_L1, "og:image:secure_url"_L1, "og:image:url"_L1, "twitter:image"_L1});
    facts.image = QUrl(safeAddress(either(image, data.image), base, LinkKind::Picture));
    facts.language = languageOf(tree, meta);
    return facts;
}

} // namespace naba::html
