// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/export_words.h"

#include "app/wording/wording.h"

#include <QCoreApplication>

namespace naba::wording {

ExportWords exportWords()
{
    ExportWords words;
    words.title = QCoreApplication::translate("naba::wording", "Starred and tagged articles");
    words.original = QCoreApplication::translate("naba::wording", "Original page");
    words.enclosures = QCoreApplication::translate("naba::wording", "Attached files");
    words.picture = QCoreApplication::translate("naba::wording", "Picture");
    words.language = locale().bcp47Name();
    words.direction = locale().textDirection();
    words.date = [](const QDateTime &utc) {
        return fullDate(utc);
    };
    return words;
}

} // namespace naba::wording
