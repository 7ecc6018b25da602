// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/html/clean.h"

#include <QString>
#include <QUrl>

namespace naba::html {

/// `text` with the characters escaped that mean something in markup, appended to `out`.
void escape(const QString &text, bool inAttribute, QString *out);

/// A clean tree as markup that, sanitised again, stays the same.
QString settled(const Cleaned &cleaned, const QUrl &base);

} // namespace naba::html
