// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"

#include "app/html/clean.h"
#include "app/html/dom.h"
#include "app/html/serialise.h"
#include "app/text/direction.h"

using namespace Qt::StringLiterals;

namespace naba::html {

QString sanitise(const QString &html, const QUrl &base)
{
    if (!html.contains(u'<') && !html.contains(u'&') && !html.contains(u'>')) {
        QString out;
        out.reserve(html.size());
        escape(html, false, &out);
        return out;
    }
    return settled(clean(parse(utf8Of(html), ParseAs::Fragment), base), base);
}

QString plainText(const QString &html)
{
    if (!html.contains(u'<') && !html.contains(u'&'))
        return text::withoutBidiControls(html).simplified();
    const Tree tree = parse(utf8Of(html), ParseAs::Fragment);
    QString out;
    int at = tree.root().first;
    while (at >= 0) {
        const Node &node = tree[at];
        if (node.tag == Tag::Text)
            out += node.text;
        else if (isBlock(node.tag) || node.tag == Tag::Br)
            out += u' ';
        if (node.first >= 0) {
            at = node.first;
            continue;
        }
        while (at > 0 && tree[at].next < 0) {
            at = tree[at].parent;
            if (isBlock(tree[at].tag))
                out += u' ';
        }
        at = at > 0 ? tree[at].next : -1;
    }
    return text::withoutBidiControls(out).simplified();
}

} // namespace naba::html
