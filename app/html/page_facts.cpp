// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/page_facts.h"

#include "app/html/links.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// The first value of every <meta>, by property, name or itemprop in lower case.
QHash<QString, QString> metaOf(const Tree &tree)
{
    QHash<QString, QString> meta;
    for (int at = 0; at >= 0; at = tree.nextInside(at, 0)) {
        const Node &node = tree[at];
        if (node.tag != Tag::Meta)
            continue;
        const QString content = node.value(Attr::Content).simplified();
        for (const Attr attr : {Attr::Property, Attr::Name, Attr::Itemprop}) {
            const QString name = node.value(attr).trimmed().toLower();
            if (!name.isEmpty() && !content.isEmpty() && !meta.contains(name))
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

/// A page's title without the name of its site behind (or before) a separator.
QString withoutSite(const QString &title)
{
    static constexpr QStringView separators[] = {u" | ", u" - ", u" – ", u" — ", u" » ", u" :: "};
    for (const QStringView separator : separators) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at < 0)
            continue;
        const QString head = title.left(at).trimmed();
        if (head.count(u' ') >= 2)
            return head;
        const QString tail = title.mid(title.indexOf(separator) + separator.size()).trimmed();
        return tail.count(u' ') >= 2 ? tail : title;
    }
    return title;
}

QString titleOf(const Tree &tree, const QHash<QString, QString> &meta)
{
    const QString stated = firstOf(meta, {"og:title"_L1, "twitter:title"_L1, "dc.title"_L1});
    if (!stated.isEmpty())
        return stated;
    const int at = tree.firstOf(Tag::Title);
    if (at >= 0) {
        const QString title = tree.textOf(at).simplified();
        if (!title.isEmpty())
            return withoutSite(title);
    }
    const int heading = tree.firstOf(Tag::H1);
    return heading < 0 ? QString() : tree.textOf(heading).simplified();
}

QString bylineOf(const Tree &tree, const QHash<QString, QString> &meta)
{
    const QString stated = firstOf(
        meta, {"author"_L1, "dc.creator"_L1, "dcterm:creator"_L1, "article:author"_L1, "byl"_L1});
    if (!stated.isEmpty() && !stated.startsWith("http"_L1))
        return stated;
    for (int at = 0; at >= 0; at = tree.nextInside(at, 0)) {
        const Node &node = tree[at];
        if (node.attributes.empty())
            continue;
        const QString names = node.value(Attr::Class) + u' ' + node.value(Attr::Id);
        const bool named = node.value(Attr::Rel) == "author"_L1 ||
                           node.value(Attr::Itemprop).contains("author"_L1) ||
                           names.contains("byline"_L1, Qt::CaseInsensitive) ||
                           names.contains("author-name"_L1, Qt::CaseInsensitive);
        if (!named)
            continue;
        const QString text = tree.textOf(at).simplified();
        if (!text.isEmpty() && text.size() < 100)
            return text;
    }
    return {};
}

} // namespace

Extracted pageFacts(const Tree &tree, const QUrl &base)
{
    const QHash<QString, QString> meta = metaOf(tree);
    Extracted facts;
    facts.title = titleOf(tree, meta);
    facts.byline = bylineOf(tree, meta);
    facts.siteName = firstOf(meta, {"og:site_name"_L1, "application-name"_L1});
    facts.excerpt =
        firstOf(meta, {"og:description"_L1, "description"_L1, "twitter:description"_L1});
    facts.published =
        firstOf(meta, {"article:published_time"_L1, "datepublished"_L1, "parsely-pub-date"_L1,
                       "dc.date"_L1, "date"_L1, "pubdate"_L1, "og:article:published_time"_L1});
    if (facts.published.isEmpty()) {
        const int time = tree.firstOf(Tag::Time);
        if (time >= 0)
            facts.published = tree[time].value(Attr::Datetime);
    }
    const QString image = firstOf(meta, {"og:image"_L1, "og:image:url"_L1, "twitter:image"_L1});
    facts.image = QUrl(safeAddress(image, base, LinkKind::Picture));
    const int html = tree.firstOf(Tag::Html);
    if (html >= 0) {
        facts.language = tree[html].value(Attr::Lang).trimmed();
        if (facts.language.isEmpty())
            facts.language = tree[html].value(Attr::XmlLang).trimmed();
    }
    if (facts.language.isEmpty())
        facts.language = firstOf(meta, {"og:locale"_L1, "content-language"_L1}).replace(u'_', u'-');
    return facts;
}

} // namespace naba::html
