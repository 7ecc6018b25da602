// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/extract.h"

#include "app/html/blocks.h"
#include "app/html/dom.h"
#include "app/html/encoding.h"
#include "app/html/sanitise.h"

namespace naba::html {

Extracted extract(const QByteArray &bytes, const QByteArray &contentType, const QUrl &base)
{
    const Decoded decoded = decode(bytes, {EncodingHints::Kind::Html, contentType});
    const Tree tree = parse(decoded.utf8, ParseAs::Page);
    Extracted result;
    const int title = tree.firstOf(Tag::Title);
    if (title >= 0)
        result.title = tree.textOf(title).simplified();
    result.contentHtml = sanitise(QString::fromUtf8(decoded.utf8), base);
    result.text = plainText(blocks(result.contentHtml, {.base = base}));
    return result;
}

} // namespace naba::html
