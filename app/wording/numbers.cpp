// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/state.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

/// The locale whose separators go with the digits in force: "12,345" but "١٢٬٣٤٥".
QLocale numericLocale()
{
    const QLocale own = locale();
    const QString zero = own.zeroDigit();
    if (zero.size() == 1 && zero.front().unicode() == zeroDigit())
        return own;
    switch (state().digits) {
    case Digits::ArabicIndic:
        return {QLocale::Arabic, QLocale::Egypt};
    case Digits::Persian:
        return {QLocale::Persian, QLocale::Iran};
    case Digits::Latin:
    case Digits::Locale:
        break;
    }
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// Number that picks the plural form. Arabic's and English's rules repeat every hundred, so a
/// number beyond int keeps its form.
int pluralOf(qint64 value)
{
    constexpr qint64 limit = std::numeric_limits<int>::max();
    return static_cast<int>(value <= limit ? value : 100 + value % 100);
}

/// A translated phrase in which %n was written with ASCII digits, with the number as people read
/// it. A form without a number ("one article") has none to replace.
QString phrase(QString translated, qint64 value)
{
    return translated.replace(QString::number(pluralOf(value)), number(value));
}

/// Words that a practised reader takes in a minute. Measured over many studies is English alone:
/// 238 for non-fiction read silently (Brysbaert 2019, doi:10.1016/j.jml.2019.104047), who finds
/// that other languages follow from how many words they need for the same message. Arabic and
/// Hebrew write article, conjunction and prepositions onto the word and need fewer: their rates are
/// estimates.
int wordsAMinute(const QString &language)
{
    if (language.isEmpty())
        return 200;
    switch (QLocale(language).script()) {
    case QLocale::ArabicScript:
        return 170;
    case QLocale::HebrewScript:
        return 190;
    case QLocale::LatinScript:
        return 230;
    default:
        return 200;
    }
}

} // namespace

QString number(qint64 value)
{
    return withDigits(numericLocale().toString(value));
}

QString decimal(double value, int places)
{
    return withDigits(numericLocale().toString(value, 'f', places));
}

QString count(qint64 value)
{
    constexpr qint64 most = 9999;
    QLocale shown = numericLocale();
    // Arabic typography parts thousands only from five digits on.
    if (locale().language() == QLocale::Arabic)
        shown.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString digits = withDigits(shown.toString(std::min(value, most)));
    return value > most ? digits + u'+' : digits;
}

QString percent(int value)
{
    return number(value) + (zeroDigit() == u'0' ? u'%' : u'\u066A');
}

QString size(qint64 bytes)
{
    constexpr qint64 kilo = 1000;
    constexpr qint64 mega = kilo * kilo;
    constexpr qint64 giga = kilo * mega;
    if (bytes < mega) {
        const qint64 rounded = bytes == 0 ? 0 : std::max<qint64>(1, (bytes + kilo / 2) / kilo);
        return QCoreApplication::translate("naba::wording", "%1 kB").arg(number(rounded));
    }
    if (bytes < giga) {
        return QCoreApplication::translate("naba::wording", "%1 MB")
            .arg(number((bytes + mega / 2) / mega));
    }
    const double value = static_cast<double>(bytes) / static_cast<double>(giga);
    return QCoreApplication::translate("naba::wording", "%1 GB").arg(decimal(value, 1));
}

QString articles(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n articles", "", pluralOf(value)),
                  value);
}

QString unread(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n unread", "number of articles",
                                              pluralOf(value)),
                  value);
}

QString feeds(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n sources", "number of feeds",
                                              pluralOf(value)),
                  value);
}

QString stars(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n stars", "", pluralOf(value)),
                  value);
}

QString tags(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n tags", "", pluralOf(value)),
                  value);
}

QString folders(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n folders", "", pluralOf(value)),
                  value);
}

QString articleTexts(qint64 value)
{
    return phrase(
        QCoreApplication::translate("naba::wording", "%n article texts", "", pluralOf(value)),
        value);
}

QString taggings(qint64 value)
{
    return phrase(QCoreApplication::translate("naba::wording", "%n tags on articles",
                                              "how often tags were given", pluralOf(value)),
                  value);
}

QString otherEntries(qint64 value)
{
    return phrase(
        QCoreApplication::translate("naba::wording", "%n other entries", "", pluralOf(value)),
        value);
}

QString readingTime(int words, const QString &language)
{
    const int pace = wordsAMinute(language);
    const int minutes = std::max(1, (words + pace / 2) / pace);
    return phrase(QCoreApplication::translate("naba::wording", "%n min read",
                                              "time it takes to read an article", minutes),
                  minutes);
}

} // namespace naba::wording
