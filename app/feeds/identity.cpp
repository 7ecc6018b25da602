// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/identity.h"

#include "app/feeds/addresses.h"

#include <QCryptographicHash>
#include <QUrl>
#include <QtEndian>

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

/// "#xtor=RSS-1", "#utm_source=rss": says how one came and not where to.
QString withoutTrackingFragment(const QString &address)
{
    const qsizetype hash = address.indexOf(u'#');
    if (hash < 0)
        return address;
    const QString asQuery = address.left(hash).section(u'?', 0, 0) + u'?' + address.mid(hash + 1);
    return withoutTracking(asQuery) == asQuery ? address : address.left(hash);
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

qint64 linkKey(const QString &url)
{
    const QString address = url.trimmed();
    if (!isWebAddress(address))
        return 0;
    QString key = withoutScheme(withoutTrackingFragment(address));
    while (key.endsWith(u'/'))
        key.chop(1);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    const auto number = qFromBigEndian<qint64>(hash.constData());
    return number == 0 ? 1 : number;
}

} // namespace naba::feeds
