// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include "app/feeds/formats.h"
#include "app/feeds/xml_repair.h"
#include "app/feeds/xml_tree.h"
#include "app/html/encoding.h"

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64);
    const qsizetype brace = start.indexOf('{');
    if (brace < 0)
        return false;
    // Before it only white space, a byte order mark, or UTF-16's zeros.
    const QByteArray before = start.left(brace);
    return std::all_of(before.begin(), before.end(), [](char c) {
        return QByteArray(" \t\r\n\0\xEF\xBB\xBF\xFE\xFF", 10).contains(c);
    });
}

/// Whether the first sign that is no white space, byte order mark or zero of UTF-16 opens markup or
/// an object, in ASCII's place or in that of EBCDIC (XML 1.0, appendix F). A picture does not begin
/// so.
bool looksLikeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\x4C\x6F\xA7\x94"))
        return true;
    for (const char c : bytes.left(64)) {
        if (!QByteArray(" \t\r\n\0\xEF\xBB\xBF\xFE\xFF", 10).contains(c))
            return c == '<' || c == '{';
    }
    return false;
}

/// What is no feed because its letters could not be made out is told as that.
Error tellingOfEncoding(Error error, const html::Decoded &text, const QByteArray &bytes)
{
    if (!looksLikeText(bytes))
        return error;
    const bool isPage = error.detail.compare("html"_L1, Qt::CaseInsensitive) == 0;
    if (error.kind == ErrorKind::NotAFeed && !isPage && (text.lossy || text.mislabelled)) {
        error.kind = ErrorKind::Encoding;
        error.detail = QString::fromLatin1(text.encoding);
    }
    return error;
}

html::Decoded decoded(const QByteArray &bytes, const ParseOptions &options, bool json)
{
    html::EncodingHints hints;
    hints.kind = json ? html::EncodingHints::Kind::Json : html::EncodingHints::Kind::Xml;
    hints.contentType = options.contentType;
    return html::decode(bytes, hints);
}

void noteEncoding(ParsedFeed &feed, const html::Decoded &text)
{
    feed.encoding = QString::fromLatin1(text.encoding);
    if (text.lossy)
        feed.errors.prepend(u"bytes that are not %1"_s.arg(feed.encoding));
    else if (text.mislabelled)
        feed.errors.prepend(u"not in the encoding it names; read as %1"_s.arg(feed.encoding));
    if (text.lossy || text.mislabelled)
        feed.wellFormed = false;
}

Result<ParsedFeed> parseXml(const QByteArray &utf8, const ParseOptions &options)
{
    RepairedXml repaired = repairXml(utf8);
    XmlTree tree(std::move(repaired.xml), options.base);
    const Element root = tree.root();
    ParsedFeed feed;
    if (root.name == "rss" || root.name == "rdf" || root.name == "channel")
        feed = parseRss(tree, root, options);
    else if (root.name == "feed" || root.name == "entry")
        feed = parseAtom(tree, root, options);
    else
        return fail(ErrorKind::NotAFeed, QString::fromStdString(root.name).left(60));
    feed.wellFormed = repaired.errors.isEmpty();
    feed.errors = repaired.errors + feed.errors;
    return feed;
}

Result<ParsedFeed> parseJson(const QByteArray &utf8, const ParseOptions &options)
{
    if (auto feed = parseJsonFeed(utf8, options))
        return *std::move(feed);
    return fail(ErrorKind::NotAFeed, u"json"_s);
}

} // namespace

Result<ParsedFeed> parse(const QByteArray &bytes, const ParseOptions &options)
{
    const bool json = looksLikeJson(bytes);
    const html::Decoded text = decoded(bytes, options, json);
    auto feed = json ? parseJson(text.utf8, options) : parseXml(text.utf8, options);
    if (!feed)
        return tl::unexpected<Error>(tellingOfEncoding(feed.error(), text, bytes));
    noteEncoding(*feed, text);
    return feed;
}

} // namespace naba::feeds
