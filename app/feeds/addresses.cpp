// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/addresses.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace naba::feeds {

namespace {

using namespace Qt::StringLiterals;

/// RFC 3986 §3.1; empty if there is none.
QString schemeOf(const QString &address)
{
    const qsizetype colon = address.indexOf(u':');
    if (colon <= 0)
        return {};
    const QString scheme = address.left(colon).toLower();
    const bool valid = std::all_of(scheme.begin(), scheme.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'-' ||
               c == u'.';
    });
    return valid && scheme.front().isLetter() ? scheme : QString();
}

bool mayBeOpened(const QString &scheme)
{
    static constexpr std::array<QStringView, 9> allowed{
        u"http", u"https", u"ftp", u"ftps", u"mailto", u"magnet", u"gemini", u"news", u"xmpp"};
    return std::find(allowed.begin(), allowed.end(), QStringView(scheme)) != allowed.end();
}

} // namespace

QString resolvedAddress(const QUrl &base, const QString &address)
{
    // White space inside an address is a line break in the feed's source (WHATWG URL drops it).
    QString clean = address.trimmed();
    clean.removeIf([](QChar c) { return c == u'\n' || c == u'\r' || c == u'\t' || c == u'\0'; });
    if (clean.isEmpty())
        return {};
    const QString scheme = schemeOf(clean);
    // Also what only looks like a scheme: some program may take it for one.
    static const QRegularExpression pathStart(u"[:/?#]"_s);
    const qsizetype first = clean.indexOf(pathStart);
    if (first >= 0 && clean.at(first) == u':')
        return mayBeOpened(scheme) ? clean : QString();
    // Nothing of a feed's may lead to the reader's own files, wherever the feed itself lies.
    if (!mayBeOpened(base.scheme()))
        return clean;
    const QUrl resolved = base.resolved(QUrl(clean));
    return resolved.toString(QUrl::FullyEncoded);
}

QUrl resolvedBase(const QUrl &base, const QString &address)
{
    const QUrl url(address.trimmed());
    return url.isValid() ? base.resolved(url) : base;
}

bool isWebAddress(const QString &address)
{
    const QString scheme = schemeOf(address);
    return (scheme == "http"_L1 || scheme == "https"_L1) && address.size() > scheme.size() + 3;
}

QString languageTag(const QString &stated)
{
    QString tag = stated.trimmed();
    tag.replace(u'_', u'-');
    return tag.isNull() ? u""_s : tag;
}

} // namespace naba::feeds
