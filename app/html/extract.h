// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>
#include <QUrl>

namespace naba::html {

/// A page reduced to its article.
struct Extracted
{
    QString title;
    QString byline;
    QString direction; ///< "rtl", "ltr" or empty: as the nearest `dir` around the article states
    QString language;
    QString contentHtml; ///< sanitised
    QString text;
    QString excerpt;
    QString siteName;
    QString published; ///< ISO 8601 as the page states it
    QUrl image;
    QUrl nextPage;    ///< where the article goes on, if it is cut into pages
    QUrl simplerPage; ///< the page's AMP version, if this one holds (nearly) nothing to read
};

/// Finds the article of a page. `bytes` is the page as it came, `base` its address. Fetches
/// nothing: where the article (or the rest of it) lies elsewhere, its address is in the answer.
Extracted extract(const QByteArray &bytes, const QByteArray &contentType, const QUrl &base);

} // namespace naba::html
