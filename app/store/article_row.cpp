// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/article_row.h"

#include "app/base/utf8.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fingerprintBytes = 16;

QByteArray encoded(const QUrl &url)
{
    return url.isEmpty() ? QByteArray() : url.toEncoded();
}

/// Everything a feed says of an article in a few bytes.
QByteArray fingerprintOf(const ArticleRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    const auto add = [&hash](const QByteArray &field) {
        hash.addData(field);
        // Ends a field: no text holds it.
        hash.addData(QByteArrayView("\0", 1));
    };
    const auto addTime = [&add](const QDateTime &time) {
        add(QByteArray::number(time.isValid() ? time.toMSecsSinceEpoch() : qint64{-1}));
    };
    for (const QByteArray *field :
         {&row.guid, &row.title, &row.summary, &row.url, &row.originalUrl, &row.author,
          &row.language, &row.contentHtml, &row.enclosures, &row.commentsUrl, &row.image})
        add(*field);
    add(QByteArray::number(row.titleDirection));
    addTime(row.published);
    addTime(row.modified);
    return hash.result().left(fingerprintBytes);
}

} // namespace

ArticleRow rowOf(const ArticleDraft &draft)
{
    ArticleRow row;
    row.identity = toUtf8(draft.identity);
    row.guid = toUtf8(draft.guid);
    row.title = toUtf8(draft.title);
    row.titleDirection = static_cast<int>(draft.titleDirection);
    row.titleKey = draft.titleKey;
    row.summary = toUtf8(draft.summary);
    row.url = encoded(draft.url);
    row.originalUrl = encoded(draft.originalUrl);
    row.linkKey = draft.linkKey;
    row.author = toUtf8(draft.author);
    row.language = toUtf8(draft.language);
    row.published = draft.published;
    row.modified = draft.modified;
    row.contentHtml = toUtf8(draft.contentHtml);
    row.enclosures = enclosuresToJson(draft.enclosures).toUtf8();
    row.commentsUrl = encoded(draft.commentsUrl);
    row.image = encoded(draft.image);
    row.fingerprint = fingerprintOf(row);
    return row;
}

QList<ArticleRow> rowsOf(const QList<ArticleDraft> &drafts)
{
    QList<ArticleRow> rows;
    rows.reserve(drafts.size());
    for (const ArticleDraft &draft : drafts)
        rows.append(rowOf(draft));
    return rows;
}

QString enclosuresToJson(const QList<Enclosure> &enclosures)
{
    if (enclosures.isEmpty())
        return u"[]"_s;
    QJsonArray array;
    for (const Enclosure &enclosure : enclosures) {
        QJsonObject object{{u"url"_s, enclosure.url.toString(QUrl::FullyEncoded)}};
        if (!enclosure.mimeType.isEmpty())
            object.insert(u"mimeType"_s, enclosure.mimeType);
        if (!enclosure.title.isEmpty())
            object.insert(u"title"_s, enclosure.title);
        if (enclosure.bytes > 0)
            object.insert(u"bytes"_s, enclosure.bytes);
        if (enclosure.seconds > 0)
            object.insert(u"seconds"_s, enclosure.seconds);
        array.append(object);
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Enclosure> enclosuresFromJson(const QString &json)
{
    QList<Enclosure> enclosures;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &value : array) {
        const QJsonObject object = value.toObject();
        enclosures.append(
            {QUrl(object.value("url"_L1).toString()), object.value("mimeType"_L1).toString(),
             object.value("title"_L1).toString(), object.value("bytes"_L1).toInteger(),
             object.value("seconds"_L1).toInteger()});
    }
    return enclosures;
}

} // namespace naba::store
