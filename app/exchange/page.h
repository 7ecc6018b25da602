// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/block.h"
#include "app/domain/transfer.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace naba::exchange {

/// A kept article as pages show it.
struct Page
{
    QString title;
    Qt::LayoutDirection titleDirection = Qt::LayoutDirectionAuto;
    QString feed;
    QString author;
    QUrl url;
    QDateTime published;
    QString language;
    QStringList tags;
    bool starred = false;
    Document text;
    QList<Enclosure> enclosures;
};

/// One entry of a collection's table of contents.
struct PageLink
{
    QString file; ///< relative address
    QString title;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString feed;
    QDateTime published;
    QString language;
};

/// Where a page's picture is to be had: an address for `src` ("data:…", "../images/1.png"); empty
/// if it is not there, then a link to it stands in its place. Pages load nothing by themselves.
using PictureAddress = std::function<QString(const QUrl &)>;

/// A whole page, self-contained, in the article's own direction: HTML that is well-formed XML too,
/// so that EPUB can take the same. `style` is a file's address; empty: the style is in the page.
QByteArray pageOf(const Page &page, const ExportWords &words, const PictureAddress &picture,
                  const QString &style = {});

/// The table of contents of a collection.
QByteArray indexOf(const QList<PageLink> &pages, const ExportWords &words);

/// The style sheet that pages share: logical sides only.
QByteArray pageStyle();

/// Characters that XML may hold (XML 1.0 §2.2), and nothing that HTML would change.
QString writable(const QString &text);

/// A language tag as lang="" may say it; empty if it is none (BCP 47 §2.1, syntax only).
QString languageTagOf(const QString &stated);

/// Code of a line is isolated by characters in blocks; `code` without them if it is whole in them.
/// Where code is an element of its own they would only be copied along.
QString bareCode(const QString &code);

/// "rtl" or "ltr".
QString directionName(Qt::LayoutDirection direction);

/// The direction of a page's own title: its letters', else its text's.
Qt::LayoutDirection titleDirection(const Page &page);

} // namespace naba::exchange
