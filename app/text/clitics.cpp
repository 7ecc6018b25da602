// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/clitics.h"

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

/// Beginnings shorter than this are parts of too many words.
constexpr qsizetype shortestBeginning = 3;

bool isArabic(QChar c)
{
    return c.unicode() >= 0x0620 && c.unicode() <= 0x06d3;
}

bool isHebrew(QChar c)
{
    return c.unicode() >= 0x05d0 && c.unicode() <= 0x05ea;
}

const QStringList &arabicClitics()
{
    static const QStringList clitics = {u"ال"_s,  u"و"_s,   u"ف"_s,   u"ب"_s,   u"ل"_s,
                                        u"ك"_s,   u"لل"_s,  u"وال"_s, u"بال"_s, u"فال"_s,
                                        u"كال"_s, u"ولل"_s, u"وب"_s,  u"ول"_s,  u"وبال"_s};
    return clitics;
}

const QStringList &hebrewClitics()
{
    static const QStringList clitics = {u"ה"_s, u"ו"_s,  u"ב"_s,  u"ל"_s,  u"כ"_s,  u"מ"_s,
                                        u"ש"_s, u"וה"_s, u"וב"_s, u"ול"_s, u"שה"_s, u"מה"_s};
    return clitics;
}

} // namespace

QStringList behindClitics(QStringView beginning)
{
    if (beginning.size() < shortestBeginning)
        return {};
    const QStringList *clitics = isArabic(beginning.front())   ? &arabicClitics()
                                 : isHebrew(beginning.front()) ? &hebrewClitics()
                                                               : nullptr;
    QStringList spellings;
    if (clitics) {
        for (const QString &clitic : *clitics)
            spellings.append(clitic + beginning.toString());
    }
    return spellings;
}

} // namespace naba::text
