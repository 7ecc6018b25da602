// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace naba::text {

/// A text with the spellings that readers do not tell apart made one, and the way back.
struct Folded
{
    QString text;
    QList<qsizetype> origin; ///< for each character of `text`, its index in the original
};

/// Folds for search and find: drops marks, format characters and tatweel; أإآٱ→ا, ى/ی→ي, ة→ه, ک→ك,
/// ؤ→و, ئ→ي; Arabic-Indic and Persian digits → 0–9; Hebrew final letters; case and Latin accents;
/// presentation forms; every run of white space → one space.
Folded foldMapped(QStringView text);
QString fold(QStringView text);

} // namespace naba::text
