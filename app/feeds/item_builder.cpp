// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/item_builder.h"

#include <algorithm>

namespace naba::feeds {

namespace {

constexpr qsizetype maxTags = 100;
constexpr qsizetype maxAttachments = 100;

} // namespace

void ItemBuilder::offerBody(BodyRank rank, const Text &text, const QString &language)
{
    Body &body = m_bodies[static_cast<size_t>(rank)];
    if (text.isEmpty() || !body.text.isEmpty())
        return;
    body = {text, language};
}

void ItemBuilder::offerTitle(int rank, const QString &title, const QString &language)
{
    if (title.isEmpty() || rank >= m_titleRank)
        return;
    item.title = title;
    m_titleLanguage = language;
    m_titleRank = rank;
}

void ItemBuilder::offerLink(int rank, const QString &address)
{
    if (address.isEmpty() || rank >= m_linkRank)
        return;
    item.url = address;
    m_linkRank = rank;
}

void ItemBuilder::offerImage(int rank, const QString &address)
{
    if (address.isEmpty() || rank >= m_imageRank)
        return;
    item.image = address;
    m_imageRank = rank;
}

void ItemBuilder::offerPublished(int rank, const QDateTime &date)
{
    if (!date.isValid() || rank >= m_publishedRank)
        return;
    item.published = date;
    m_publishedRank = rank;
}

void ItemBuilder::offerModified(int rank, const QDateTime &date)
{
    if (!date.isValid() || rank >= m_modifiedRank)
        return;
    item.modified = date;
    m_modifiedRank = rank;
}

void ItemBuilder::addTag(const QString &tag)
{
    if (!tag.isEmpty() && !item.tags.contains(tag) && item.tags.size() < maxTags)
        item.tags.append(tag);
}

void ItemBuilder::addAttachment(const Attachment &attachment)
{
    if (attachment.url.isEmpty())
        return;
    const auto same =
        std::find_if(item.attachments.begin(), item.attachments.end(),
                     [&attachment](const Attachment &one) { return one.url == attachment.url; });
    if (same == item.attachments.end()) {
        if (item.attachments.size() < maxAttachments)
            item.attachments.append(attachment);
        return;
    }
    // Said twice, as <enclosure> and <media:content>: each knows what the other does not.
    if (same->mimeType.isEmpty())
        same->mimeType = attachment.mimeType;
    if (same->title.isEmpty())
        same->title = attachment.title;
    if (same->bytes == 0)
        same->bytes = attachment.bytes;
    if (same->seconds == 0)
        same->seconds = attachment.seconds;
}

ParsedItem ItemBuilder::finish()
{
    const auto filled = [](const Body &body) {
        return !body.text.isEmpty();
    };
    const auto best = std::find_if(m_bodies.begin(), m_bodies.end(), filled);
    if (best != m_bodies.end()) {
        item.content = best->text;
        const auto second = std::find_if(best + 1, m_bodies.end(), filled);
        if (second != m_bodies.end() && second->text.value != best->text.value)
            item.summary = second->text;
    }
    const QString bodyLanguage = best == m_bodies.end() ? QString() : best->language;
    if (!bodyLanguage.isNull())
        item.language = bodyLanguage;
    else if (!m_titleLanguage.isNull())
        item.language = m_titleLanguage;
    if (itunesSeconds > 0 && !item.attachments.isEmpty() && item.attachments.first().seconds == 0)
        item.attachments.first().seconds = itunesSeconds;
    return std::move(item);
}

} // namespace naba::feeds
