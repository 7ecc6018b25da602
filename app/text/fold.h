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

/// Folds for search and find: drops marks, format characters and tatweel; one letter for each
/// family of Arabic, Persian, Urdu, Kurdish and Pashto letters (أإآٱ→ا, ىیےېئ→ي, ةہھەۀ→ه, کڪ→ك,
/// ؤۆ→و, ڤ→ف, ں→ن …); Arabic-Indic and Persian digits → 0–9; Hebrew final letters; case and Latin
/// accents; presentation forms; every run of white space → one space. What more is done to whole
/// words, terms.h does.
Folded foldMapped(QStringView text);
QString fold(QStringView text);

} // namespace naba::text
