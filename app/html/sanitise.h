// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace naba::html {

/// Markup from the network made safe: parsed by the HTML5 rules, only elements and attributes of
/// an allow-list kept (no scripts, styles, forms, frames, event handlers), links and pictures made
/// absolute against `base` and limited to http, https and mailto (links) or http and https
/// (pictures). Well-formed on return. Input over the limits (bytes, nesting) is cut, never refused.
QString sanitise(const QString &html, const QUrl &base);

/// Markup made safe, and its text.
struct SafeMarkup
{
    QString html;  ///< as sanitise() returns it
    QString plain; ///< as plainText() makes it of that
};

/// Both at the price of one.
SafeMarkup sanitiseWithText(const QString &html, const QUrl &base);

/// The text of a piece of markup: tags flattened, entities decoded once, white space folded,
/// stray bidi controls removed. For titles and names.
QString plainText(const QString &html);

} // namespace naba::html
