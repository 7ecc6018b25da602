// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naba::html {

/// What a page states of its article as JSON-LD (schema.org, W3C JSON-LD 1.1) in its <script>s.
struct LinkedData
{
    QString name;
    QString headline;
    QString byline;
    QString description;
    QString publisher;
    QString published; ///< as it stands there
    QString image;
    QString body; ///< `articleBody`: plain text or markup
};

/// The first article described; empty if there is none. At most the first 32 scripts are looked at.
LinkedData linkedData(const QByteArray &utf8);

} // namespace naba::html
