// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract_pages.h"

#include "app/html/links.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

constexpr int mostPages = 50;

/// An address parted into what all pages of an article share and the number of one.
struct Numbered
{
    QString stem;
    int page = 1;
};

int pageNumber(QStringView digits)
{
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok && number >= 1 && number <= mostPages ? number : 0;
}

QString stemOf(const QUrl &address, QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return address.host().toLower() + path;
}

Numbered numbered(const QUrl &address)
{
    QUrlQuery query(address);
    int inQuery = 0;
    for (const auto &[name, value] : query.queryItems()) {
        static const QStringList names{u"page"_s,  u"p"_s,      u"pg"_s,   u"pagenum"_s,
                                       u"seite"_s, u"pagina"_s, u"paged"_s};
        if (inQuery == 0 && names.contains(name.toLower()))
            inQuery = pageNumber(value);
        if (inQuery > 0 && names.contains(name.toLower())) {
            query.removeAllQueryItems(name);
            break;
        }
    }
    // …/page/2 …/2/ …/p2 …-2.html …_2.html
    static const QRegularExpression inPath(
        u"(?:/(?:page|seite|pagina)[/-]?|/p?|[-_](?:p|page)?)(\\d{1,2})(\\.[a-z]{3,5})?/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString path = address.path();
    if (inQuery == 0) {
        const QRegularExpressionMatch match = inPath.match(path);
        const int number = match.hasMatch() ? pageNumber(match.capturedView(1)) : 0;
        if (number > 1) {
            path = path.left(match.capturedStart(0)) + match.captured(2);
            return {stemOf(address, path) + u'?' + query.toString(), number};
        }
    }
    return {stemOf(address, path) + u'?' + query.toString(), std::max(inQuery, 1)};
}

QUrl linkedFrom(const Node &node, const QUrl &address)
{
    const QString *target = node.find(Attr::Href);
    if (!target)
        return {};
    QUrl url(safeAddress(*target, address, LinkKind::Picture));
    url.setFragment({});
    return url;
}

} // namespace

QUrl nextPageOf(const Tree &page, const QUrl &address)
{
    if (address.host().isEmpty())
        return {};
    const Numbered here = numbered(address);
    for (int at = 0; at >= 0; at = page.nextInside(at, 0)) {
        const Node &node = page[at];
        if (node.tag != Tag::A && node.tag != Tag::Link)
            continue;
        const QString *target = node.find(Attr::Href);
        // Working an address out is dear; without the number it cannot be the one.
        if (!target || !target->contains(QString::number(here.page + 1)))
            continue;
        const QUrl url = linkedFrom(node, address);
        const Numbered there = numbered(url);
        if (there.page == here.page + 1 && there.stem == here.stem)
            return url;
    }
    return {};
}

QUrl ampPageOf(const Tree &page, const QUrl &address)
{
    for (int at = 0; at >= 0; at = page.nextInside(at, 0)) {
        const Node &node = page[at];
        if (node.tag == Tag::Link &&
            node.value(Attr::Rel).trimmed().compare("amphtml"_L1, Qt::CaseInsensitive) == 0)
            return linkedFrom(node, address);
    }
    return {};
}

} // namespace naba::html
