// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/addresses.h"

#include <QRegularExpression>
#include <QUrlQuery>

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

/// Parameters that say how a reader came, not what is read.
bool isTracking(const QString &parameter)
{
    static constexpr std::array<QStringView, 36> names{
        u"fbclid",    u"gclid",       u"gclsrc",     u"dclid",      u"gbraid",
        u"wbraid",    u"msclkid",     u"yclid",      u"ysclid",     u"twclid",
        u"ttclid",    u"igshid",      u"igsh",       u"mc_cid",     u"mc_eid",
        u"_hsenc",    u"_hsmi",       u"mkt_tok",    u"ocid",       u"cmpid",
        u"s_cid",     u"ncid",        u"xtor",       u"ref_src",    u"_ga",
        u"vero_id",   u"oly_anon_id", u"oly_enc_id", u"wickedid",   u"traffic_source",
        u"at_medium", u"at_campaign", u"at_custom1", u"at_custom2", u"at_custom3",
        u"at_custom4"};
    const QString name = parameter.toLower();
    return name.startsWith("utm_"_L1) || name.startsWith("pk_"_L1) || name.startsWith("mtm_"_L1) ||
           std::find(names.begin(), names.end(), QStringView(name)) != names.end();
}

} // namespace

QString withoutTracking(const QString &address)
{
    QUrl url(address);
    if (!url.hasQuery())
        return address;
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    if (items.removeIf([](const auto &item) { return isTracking(item.first); }) == 0)
        return address;
    query.setQueryItems(items);
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    return url.toString(QUrl::FullyEncoded);
}

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
