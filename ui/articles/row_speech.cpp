// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/row_speech.h"

#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

namespace naba {

namespace {

struct RowSpeech
{
    Q_DECLARE_TR_FUNCTIONS(naba::RowSpeech)
};

} // namespace

QString spokenRow(const ArticleRow &row, const QDateTime &nowUtc)
{
    QStringList parts;
    if (row.dayHeading) {
        const QDate today = nowUtc.toLocalTime().date();
        parts << wording::dayName(row.day, today) << wording::dayDate(row.day, today);
    }
    if (!row.loaded) {
        parts << RowSpeech::tr("loading");
    } else {
        parts << row.title << row.source
              << (row.day.isValid() ? wording::rowTime(row.published, nowUtc)
                                    : wording::rowDate(row.published, nowUtc));
        parts << (row.read ? RowSpeech::tr("read") : RowSpeech::tr("unread"));
        if (row.starred) {
            parts << RowSpeech::tr("starred");
        }
        if (row.kept) {
            parts << RowSpeech::tr("available offline");
        }
        for (const Tag &tag : row.tags) {
            //: Spoken; %1 is the name of one of the article's tags.
            parts << RowSpeech::tr("tag: %1").arg(tag.name);
        }
    }
    parts.removeAll(QString());
    //: Between the parts of a spoken row; Arabic writes it "، ".
    return parts.join(RowSpeech::tr(", "));
}

} // namespace naba
