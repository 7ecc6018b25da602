// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/feeds/parsed_feed.h"
#include "app/feeds/xml_tree.h"

namespace naba::feeds {

/// Someone as RSS writes them: "mail (Name)", "Name <mail>", "Name (mail)", "mail", "Name".
Author personOf(const QString &text);

/// Someone as Atom writes them: name, uri (url, homepage), email.
Author atomPerson(XmlTree &tree, const Element &element);

/// Adds `author` unless it is empty or there already.
void addAuthor(QList<Author> &authors, const Author &author);

} // namespace naba::feeds
