// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/page.h"
#include "app/exchange/zip_writer.h"

#include <QHash>

#include <optional>

namespace naba::exchange {

/// A picture's bytes and kind, if there are any.
struct PictureFile
{
    QByteArray bytes;
    QString mimeType;
};

using PictureFiles = std::function<std::optional<PictureFile>(const QUrl &)>;

/// An EPUB 3 (W3C EPUB 3.3) of kept articles, one chapter each, written as they come: pages turn
/// from right to left if most articles read so, and each chapter says its own direction.
class EpubWriter
{
public:
    /// `device` is open for writing. `stamp`: when it was made.
    EpubWriter(QIODevice &device, ExportWords words, const QDateTime &stamp,
               PictureFiles pictures = {});

    /// False if it could not be written, or if the file is full.
    bool add(const Page &page);
    /// Contents and package; nothing may be added after it.
    bool finish(const QString &title);

    [[nodiscard]] qsizetype chapters() const { return m_chapters.size(); }

    [[nodiscard]] qint64 size() const { return m_zip.size(); }

private:
    struct Chapter
    {
        QString file;
        QString title;
        QString language;
        Qt::LayoutDirection direction;
    };

    QString pictureAddress(const QUrl &url);
    [[nodiscard]] Qt::LayoutDirection direction() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QByteArray package(const QString &title) const;
    [[nodiscard]] QByteArray navigation(const QString &title) const;

    ZipWriter m_zip;
    ExportWords m_words;
    QDateTime m_stamp;
    PictureFiles m_pictures;
    QList<Chapter> m_chapters;
    QHash<QUrl, QString> m_files; ///< picture → file in the archive; empty: there is none
    QList<std::pair<QString, QString>> m_images; ///< file, MIME type
    bool m_good = true;
};

} // namespace naba::exchange
