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
};

/// Finds the article of a page. `bytes` is the page as it came.
Extracted extract(const QByteArray &bytes, const QByteArray &contentType, const QUrl &base);

} // namespace naba::html
