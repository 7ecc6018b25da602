// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace naba::feeds {

/// One subscription of an OPML file.
struct OpmlFeed
{
    QString title;
    QUrl url; ///< http or https only; others are skipped
    QUrl siteUrl;
    QStringList folder; ///< path of folder names from the top; empty: top level
};

/// Reads OPML 1.0/2.0 (opml.org). Errors: NotAFeed if it is not OPML.
Result<QList<OpmlFeed>> readOpml(const QByteArray &bytes);

} // namespace naba::feeds
