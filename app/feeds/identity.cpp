// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/identity.h"

#include "app/feeds/addresses.h"

#include <QCryptographicHash>
#include <QUrl>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

/// The same wherever it was fetched from: sites move from http to https.
QString withoutScheme(const QString &address)
{
    QUrl url(withoutTracking(address));
    url.setScheme({});
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

QString identity(const ParsedItem &item)
{
    if (!item.id.isEmpty())
        return isWebAddress(item.id) ? withoutScheme(item.id) : item.id;
    if (!item.url.isEmpty())
        return withoutScheme(QUrl(item.url).adjusted(QUrl::RemoveFragment).toString());
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
