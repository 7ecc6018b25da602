// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/identity.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Parameters that say how a reader came, not what is read.
bool isTracking(const QString &parameter)
{
    static constexpr std::array<QStringView, 10> names{u"fbclid", u"gclid",    u"dclid", u"igshid",
                                                       u"mc_cid", u"mc_eid",   u"yclid", u"msclkid",
                                                       u"ocid",   u"at_medium"};
    const QString name = parameter.toLower();
    return name.startsWith("utm_"_L1) ||
           std::find(names.begin(), names.end(), QStringView(name)) != names.end();
}

QString withoutTracking(const QString &address)
{
    QUrl url(address);
    url.setFragment({});
    url.setScheme({});
    if (url.hasQuery()) {
        QUrlQuery query(url);
        auto items = query.queryItems(QUrl::FullyEncoded);
        items.removeIf([](const auto &item) { return isTracking(item.first); });
        query.setQueryItems(items);
        url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString identity(const ParsedItem &item)
{
    if (!item.id.isEmpty())
        return item.id;
    if (!item.url.isEmpty())
        return withoutTracking(item.url);
    // A date that the feed does not give cannot tell two items apart; their text can.
    QByteArray rest = item.title.toUtf8() + '\n';
    if (item.published.isValid())
        rest += QByteArray::number(item.published.toSecsSinceEpoch());
    else
        rest += item.content.value.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(rest, QCryptographicHash::Sha1).toHex();
    return u"hash:"_s + QString::fromLatin1(hash);
}

} // namespace naba::feeds
