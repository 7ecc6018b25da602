// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/article.h"
#include "app/domain/transfer.h"
#include "app/exchange/epub_writer.h"
#include "app/exchange/page.h"

#include <QDateTime>
#include <QHash>
#include <QSaveFile>

#include <memory>

namespace naba {

/// The articles that the reader keeps as files for people: HTML pages with a table of contents,
/// Markdown, and EPUB in volumes, each article written as it comes.
class KeptPages
{
public:
    /// Makes "html", "markdown" and "epub" in `folder`.
    KeptPages(QString folder, const ExportWords &words, const QList<Tag> &tags,
              const QDateTime &now);
    ~KeptPages();

    KeptPages(const KeptPages &) = delete;
    KeptPages &operator=(const KeptPages &) = delete;

    /// Errors: FileUnreadable.
    Result<void> add(const Article &article);
    Result<void> finish();

private:
    Result<void> write(const QString &name, const QByteArray &bytes);
    Result<void> addToBook(const exchange::Page &page);
    Result<void> closeBook();

    QString m_folder;
    const ExportWords &m_words;
    QHash<TagId, QString> m_tags;
    QDateTime m_now;
    QList<exchange::PageLink> m_contents;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<exchange::EpubWriter> m_book;
    int m_volumes = 0;
};

/// An article as pages show it, in the directions that the reader view gives it.
exchange::Page pageOf(const Article &article, const QHash<TagId, QString> &tags);

} // namespace naba
