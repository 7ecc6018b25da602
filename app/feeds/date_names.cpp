// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/date_names.h"

#include "app/text/fold.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>

namespace naba::feeds {

namespace {

using namespace Qt::StringLiterals;

/// The names of one calendar's months in one language: twelve groups, alternatives by '|'.
struct MonthSet
{
    QCalendar::System calendar;
    std::array<const char16_t *, 12> names;
};

constexpr auto gregorian = QCalendar::System::Gregorian;
constexpr auto jalali = QCalendar::System::Jalali;
constexpr auto hijri = QCalendar::System::IslamicCivil;

const std::array monthSets{
    // Arabic: the names of the West and of Egypt; those of the Levant and Iraq; the Maghreb's
    MonthSet{gregorian,
             {u"يناير|جانفي", u"فبراير|فيفري", u"مارس", u"أبريل|إبريل|أفريل", u"مايو|ماي",
              u"يونيو|يونيه|جوان", u"يوليو|يوليوز|يوليه|جويلية", u"أغسطس|غشت|أوت", u"سبتمبر|شتنبر",
              u"أكتوبر", u"نوفمبر|نونبر", u"ديسمبر|دجنبر"}},
    MonthSet{gregorian,
             {u"كانون الثاني", u"شباط", u"آذار", u"نيسان", u"أيار", u"حزيران", u"تموز", u"آب",
              u"أيلول", u"تشرين الأول", u"تشرين الثاني", u"كانون الأول"}},
    MonthSet{hijri,
             {u"محرم|المحرم", u"صفر", u"ربيع الأول", u"ربيع الثاني|ربيع الآخر",
              u"جمادى الأولى|جمادى الأول", u"جمادى الآخرة|جمادى الثانية|جمادى الآخر", u"رجب",
              u"شعبان", u"رمضان", u"شوال", u"ذو القعدة|ذي القعدة", u"ذو الحجة|ذي الحجة"}},
    // Persian
    MonthSet{gregorian,
             {u"ژانویه", u"فوریه", u"مارس", u"آوریل", u"مه|می", u"ژوئن", u"ژوئیه|جولای",
              u"اوت|آگوست", u"سپتامبر", u"اکتبر", u"نوامبر", u"دسامبر"}},
    MonthSet{jalali,
             {u"فروردین", u"اردیبهشت", u"خرداد", u"تیر", u"مرداد|امرداد", u"شهریور", u"مهر",
              u"آبان", u"آذر", u"دی", u"بهمن", u"اسفند"}},
    // The two calendars in Latin letters
    MonthSet{jalali,
             {u"farvardin", u"ordibehesht", u"khordad", u"tir", u"mordad|amordad", u"shahrivar",
              u"mehr", u"aban", u"azar", u"dey", u"bahman", u"esfand"}},
    MonthSet{hijri,
             {u"muharram", u"safar", u"rabi al-awwal|rabi i", u"rabi al-thani|rabi ii",
              u"jumada al-awwal|jumada al-ula|jumada i",
              u"jumada al-thani|jumada al-akhirah|jumada ii", u"rajab", u"sha'ban|shaban",
              u"ramadan", u"shawwal", u"dhu al-qa'dah|dhu al-qadah", u"dhu al-hijjah"}},
    // Urdu
    MonthSet{gregorian,
             {u"جنوری", u"فروری", u"مارچ", u"اپریل", u"مئی", u"جون", u"جولائی", u"اگست", u"ستمبر",
              u"اکتوبر", u"نومبر", u"دسمبر"}},
    // Hebrew, with and without the preposition
    MonthSet{gregorian,
             {u"ינואר|בינואר", u"פברואר|בפברואר", u"מרץ|במרץ|מרס|במרס", u"אפריל|באפריל",
              u"מאי|במאי", u"יוני|ביוני", u"יולי|ביולי", u"אוגוסט|באוגוסט", u"ספטמבר|בספטמבר",
              u"אוקטובר|באוקטובר", u"נובמבר|בנובמבר", u"דצמבר|בדצמבר"}},
    // French, German, Spanish, Italian, Turkish where they differ from English
    MonthSet{gregorian,
             {u"janvier|januar|enero|ene|gennaio|gen|ocak|janv",
              u"fevrier|fev|februar|febrero|febbraio|subat", u"mars|marz|marzo|mart|maerz",
              u"avril|avr|abril|abr|aprile|nisan", u"mai|mayo|maggio|mag|mayis",
              u"juin|juni|junio|giugno|giu|haziran", u"juillet|juil|juli|julio|luglio|lug|temmuz",
              u"aout|agosto|ago|agustos", u"septembre|septiembre|settembre|set|eylul",
              u"octobre|oktober|okt|octubre|ottobre|ott|ekim", u"novembre|noviembre|kasim",
              u"decembre|dezember|dez|diciembre|dic|dicembre|aralik"}},
};

struct Name
{
    QString folded;
    MonthName month;
};

QList<Name> foldedNames()
{
    QList<Name> names;
    for (const MonthSet &set : monthSets) {
        for (size_t i = 0; i < set.names.size(); ++i) {
            const QStringList alternatives = QString::fromUtf16(set.names[i]).split(u'|');
            for (const QString &name : alternatives)
                names.append({text::fold(name), {static_cast<int>(i) + 1, set.calendar}});
        }
    }
    // "تشرين الثاني" before any name that is a part of it.
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) {
        return a.folded.size() > b.folded.size();
    });
    return names;
}

struct Zone
{
    QStringView name;
    int minutes;
};

// RFC 822 §5, and what feeds use beside it. IST is Israel's; India's feeds write +0530.
constexpr std::array zones{
    Zone{u"gmt", 0},    Zone{u"utc", 0},     Zone{u"ut", 0},      Zone{u"z", 0},
    Zone{u"wet", 0},    Zone{u"west", 60},   Zone{u"bst", 60},    Zone{u"cet", 60},
    Zone{u"met", 60},   Zone{u"cest", 120},  Zone{u"mest", 120},  Zone{u"eet", 120},
    Zone{u"eest", 180}, Zone{u"ist", 120},   Zone{u"idt", 180},   Zone{u"sast", 120},
    Zone{u"msk", 180},  Zone{u"msd", 240},   Zone{u"trt", 180},   Zone{u"irst", 210},
    Zone{u"irdt", 270}, Zone{u"gst", 240},   Zone{u"aft", 270},   Zone{u"pkt", 300},
    Zone{u"hkt", 480},  Zone{u"sgt", 480},   Zone{u"awst", 480},  Zone{u"jst", 540},
    Zone{u"kst", 540},  Zone{u"aest", 600},  Zone{u"aedt", 660},  Zone{u"nzst", 720},
    Zone{u"nzdt", 780}, Zone{u"nst", -210},  Zone{u"ndt", -150},  Zone{u"ast", -240},
    Zone{u"adt", -180}, Zone{u"est", -300},  Zone{u"edt", -240},  Zone{u"et", -300},
    Zone{u"cst", -360}, Zone{u"cdt", -300},  Zone{u"ct", -360},   Zone{u"mst", -420},
    Zone{u"mdt", -360}, Zone{u"mt", -420},   Zone{u"pst", -480},  Zone{u"pdt", -420},
    Zone{u"pt", -480},  Zone{u"akst", -540}, Zone{u"akdt", -480}, Zone{u"hst", -600},
    // Military letters as RFC 822 has them; RFC 2822 §4.3 calls all but Z unknown (-0000).
};

} // namespace

std::optional<MonthName> asciiMonth(QStringView word)
{
    static constexpr std::array<QStringView, 12> names{
        u"january", u"february", u"march",     u"april",   u"may",      u"june",
        u"july",    u"august",   u"september", u"october", u"november", u"december"};
    if (word.size() < 3)
        return std::nullopt;
    for (size_t i = 0; i < names.size(); ++i) {
        if (names[i].startsWith(word) || (word == u"sept" && i == 8))
            return MonthName{static_cast<int>(i) + 1, gregorian};
    }
    return std::nullopt;
}

QString withoutMonthNames(const QString &folded, std::optional<MonthName> &name)
{
    static const QList<Name> names = foldedNames();
    QString rest = u' ' + folded + u' ';
    for (const Name &one : names) {
        for (qsizetype at = rest.indexOf(one.folded); at > 0;
             at = rest.indexOf(one.folded, at + 1)) {
            const qsizetype end = at + one.folded.size();
            if (rest.at(at - 1).isLetter() || end >= rest.size() || rest.at(end).isLetter())
                continue;
            // A calendar's own year goes with it: the first name wins only within one calendar.
            if (!name || name->calendar == gregorian)
                name = one.month;
            rest.replace(at, one.folded.size(), u" "_s);
        }
    }
    return rest;
}

std::optional<int> zoneOffset(QStringView name)
{
    const auto found = std::find_if(zones.begin(), zones.end(),
                                    [name](const Zone &zone) { return zone.name == name; });
    if (found == zones.end())
        return std::nullopt;
    return found->minutes * 60;
}

} // namespace naba::feeds
