// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/people.h"

#include "app/feeds/addresses.h"
#include "app/html/sanitise.h"

#include <QRegularExpression>

#include <algorithm>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPerson = 500;

QString mailto(const QString &address)
{
    return u"mailto:"_s + address;
}

} // namespace

Author personOf(const QString &text)
{
    // Not flattened as markup before the address is out: "<me@example.com>" looks like a tag.
    QString name = text.left(longestPerson).simplified();
    static const QRegularExpression mail(
        uR"((?:mailto:)?([\w.+%'&~-]+@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    Author author;
    const auto match = mail.match(name);
    if (match.hasMatch()) {
        author.url = mailto(match.captured(1));
        name.remove(match.capturedStart(), match.capturedLength());
        name.remove(u"()"_s).remove(u"<>"_s).remove(u"[]"_s).remove(u"&lt;&gt;"_s);
        name = name.trimmed();
        if (name.startsWith(u'(') && name.endsWith(u')'))
            name = name.mid(1, name.size() - 2);
        while (!name.isEmpty() &&
               (name.endsWith(u',') || name.endsWith(u';') || name.endsWith(u'-')))
            name.chop(1);
    }
    author.name = html::plainText(name);
    return author;
}

Author atomPerson(XmlTree &tree, const Element &element)
{
    Author author;
    QString mail;
    bool structured = false;
    for (const Element &child : tree.children(element)) {
        const QString text = child.text().simplified();
        structured = true;
        if (child.name == "name")
            author.name = html::plainText(text);
        else if (child.name == "uri" || child.name == "url" || child.name == "homepage")
            author.url = child.resolved(text);
        else if (child.name == "email")
            mail = text;
    }
    if (!structured)
        return personOf(element.text());
    if (author.url.isEmpty() && !mail.isEmpty())
        author.url = mailto(mail);
    if (author.name.contains(u'@')) {
        const Author split = personOf(author.name);
        if (!split.name.isEmpty()) {
            author.name = split.name;
            if (author.url.isEmpty())
                author.url = split.url;
        }
    }
    return author;
}

void addAuthor(QList<Author> &authors, const Author &author)
{
    if (author.name.isEmpty() && author.url.isEmpty())
        return;
    const bool known = std::any_of(authors.begin(), authors.end(), [&author](const Author &one) {
        return author.name.isEmpty() ? one.url == author.url : one.name == author.name;
    });
    if (!known && authors.size() < 50)
        authors.append(author);
}

} // namespace naba::feeds
