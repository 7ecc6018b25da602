// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/media.h"

#include "app/html/sanitise.h"

#include <QStringList>

#include <algorithm>

namespace naba::feeds {

using namespace Qt::StringLiterals;

qint64 parseDuration(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() > 3)
        return 0;
    double seconds = 0;
    for (const QString &part : parts) {
        bool ok = false;
        const double value = part.trimmed().toDouble(&ok);
        if (!ok || !(value >= 0)) // "nan" is a number to QString
            return 0;
        seconds = seconds * 60 + value;
    }
    constexpr double week = 7 * 24 * 3600.0;
    return seconds > week ? 0 : static_cast<qint64>(seconds);
}

qint64 parseBytes(const QString &text)
{
    QString digits = text.trimmed();
    digits.remove(u',');
    return std::max<qint64>(digits.toLongLong(), 0);
}

QString imageAddress(const Element &element)
{
    for (const char *attribute : {"href", "url"}) {
        const QString address = element.resolved(element.attribute(attribute));
        if (!address.isEmpty())
            return address;
    }
    return element.resolved(element.text());
}

void takeEnclosure(const Element &element, ItemBuilder &builder)
{
    Attachment attachment;
    attachment.url = element.resolved(element.attribute("url"));
    if (attachment.url.isEmpty())
        attachment.url = element.resolved(element.attribute("href"));
    attachment.mimeType = element.attribute("type");
    attachment.title = element.attribute("title");
    attachment.bytes = parseBytes(element.attribute("length"));
    builder.addAttachment(attachment);
    if (attachment.mimeType.startsWith("image/"_L1))
        builder.offerImage(3, attachment.url);
}

void takeMediaContent(XmlTree &tree, const Element &element, ItemBuilder &builder)
{
    const QString address = element.resolved(element.attribute("url"));
    const QString type = element.attribute("type");
    if (element.attribute("medium") == "image"_L1 || type.startsWith("image/"_L1)) {
        builder.offerImage(2, address);
        return;
    }
    Attachment attachment;
    attachment.url = address;
    attachment.mimeType = type;
    attachment.bytes = parseBytes(element.attribute("fileSize"));
    attachment.seconds = parseDuration(element.attribute("duration"));
    const Element title = tree.child(element, Ns::Media, "title");
    if (title.isValid())
        attachment.title = html::plainText(title.text());
    builder.addAttachment(attachment);
}

} // namespace naba::feeds
