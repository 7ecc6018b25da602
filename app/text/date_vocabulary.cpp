// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/date_vocabulary.h"

#include "app/text/fold.h"

#include <QStringList>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

QStringList folded(QStringView bars)
{
    QStringList words;
    for (const QStringView word : bars.split(u'|'))
        words.append(fold(word).simplified());
    return words;
}

/// A row holds the names of one calendar's twelve months in one language; what has two names
/// stands in two rows.
void addMonths(DateVocabulary &words, MonthName::Calendar calendar, QStringView row)
{
    int month = 0;
    for (const QString &name : folded(row)) {
        ++month;
        if (name != "-"_L1 && !words.months.contains(name))
            words.months.insert(name, {calendar, month});
    }
}

void addWeek(DateVocabulary &words, QStringView fromMonday)
{
    int day = Qt::Monday;
    for (const QString &name : folded(fromMonday))
        words.weekdays.insert(name, static_cast<Qt::DayOfWeek>(day++));
}

void addUnits(DateVocabulary &words, DateUnit unit, int count, QStringView names)
{
    for (const QString &name : folded(names))
        words.units.insert(name, {unit, count});
}

void addDays(DateVocabulary &words)
{
    for (const QString &word : folded(u"today|اليوم|امروز|آج|היום"))
        words.days.insert(word, 0);
    for (const QString &word : folded(u"yesterday|أمس|امس|البارحة|مبارح|امبارح|دیروز|אתמול"))
        words.days.insert(word, 1);
    for (const QString &word : folded(u"أول أمس|أول البارحة|پریروز|שלשום"))
        words.days.insert(word, 2);

    addWeek(words, u"monday|tuesday|wednesday|thursday|friday|saturday|sunday");
    addWeek(words, u"mon|tue|wed|thu|fri|sat|sun");
    addWeek(words, u"الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد");
    addWeek(words, u"الإثنين|الثلثاء|الاربعا|الخميس|الجمعه|السبت|الاحد");
    addWeek(words, u"اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت|أحد");
    addWeek(words, u"دوشنبه|سه شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|یکشنبه");
    addWeek(words,
            u"دوشنبه|سه‌شنبه|چهارشنبه|پنج‌شنبه|آدینه|شنبه|"
            u"یک‌شنبه");
    addWeek(words, u"پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار");
    addWeek(words, u"יום שני|יום שלישי|יום רביעי|יום חמישי|יום שישי|שבת|יום ראשון");
}

void addRelations(DateVocabulary &words)
{
    addUnits(words, DateUnit::Day, 0, u"day|days|يوم|يوما|أيام|روز|دن|יום|ימים");
    addUnits(words, DateUnit::Week, 0,
             u"week|weeks|أسبوع|الأسبوع|أسابيع|اسبوعا|هفته|ہفتے|ہفتوں|שבוע|שבועות|השבוע");
    addUnits(words, DateUnit::Month, 0,
             u"month|months|شهر|الشهر|أشهر|شهور|شهرا|ماه|مہینہ|مہینے|חודש|החודש|חודשים");
    addUnits(words, DateUnit::Year, 0,
             u"year|years|سنة|السنة|سنوات|عام|العام|أعوام|عاما|سال|سنین|שנה|השנה|שנים");
    addUnits(words, DateUnit::Day, 2, u"يومين|יומיים");
    addUnits(words, DateUnit::Week, 2, u"أسبوعين|שבועיים");
    addUnits(words, DateUnit::Month, 2, u"شهرين");
    addUnits(words, DateUnit::Year, 2, u"سنتين|عامين|שנתיים");
    for (const QString &word :
         folded(u"last|past|previous|الماضي|الماضية|المنصرم|الفائت|السابق|گذشته|پیش|قبل|پچھلے|"
                "گزشتہ|שעבר|האחרון|האחרונה"))
        words.last.insert(word);
    for (const QString &word :
         folded(u"this|current|هذا|هذه|الحالي|الحالية|الجاري|این|جاری|اس|הזה"))
        words.current.insert(word);
    for (const QString &word : folded(u"ago|منذ|قبل|مند|پیش|پہلے|לפני"))
        words.ago.insert(word);
}

void addAllMonths(DateVocabulary &words)
{
    using Calendar = MonthName::Calendar;
    for (const QStringView row : {
             QStringView(u"january|february|march|april|may|june|july|august|september|october|"
                         "november|december"),
             QStringView(u"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"),
             QStringView(u"يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|"
                         "ديسمبر"),
             QStringView(u"كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|"
                         "تشرين الثاني|كانون الأول"),
             QStringView(u"جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|"
                         "ديسمبر"),
             QStringView(u"يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|"
                         "دجنبر"),
             QStringView(u"ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|"
                         "دسامبر"),
             QStringView(u"جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر"),
             QStringView(u"ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|"
                         "דצמבר"),
         })
        addMonths(words, Calendar::Gregorian, row);
    for (const QStringView row : {
             QStringView(u"محرم|صفر|ربيع الأول|ربيع الثاني|جمادى الأولى|جمادى الثانية|رجب|شعبان|"
                         "رمضان|شوال|ذو القعدة|ذو الحجة"),
             QStringView(u"المحرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأول|جمادى الآخرة|رجب|شعبان|"
                         "رمضان|شوال|ذي القعدة|ذي الحجة"),
             QStringView(u"muharram|safar|rabi i|rabi ii|jumada i|jumada ii|rajab|shaban|ramadan|"
                         "shawwal|dhu al qadah|dhu al hijjah"),
         })
        addMonths(words, Calendar::Hijri, row);
    for (const QStringView row : {
             QStringView(u"فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"),
             QStringView(u"farvardin|ordibehesht|khordad|tir|mordad|shahrivar|mehr|aban|azar|dey|"
                         "bahman|esfand"),
         })
        addMonths(words, Calendar::Jalali, row);
}

DateVocabulary make()
{
    DateVocabulary words;
    addDays(words);
    addRelations(words);
    addAllMonths(words);
    return words;
}

} // namespace

const DateVocabulary &dateVocabulary()
{
    static const DateVocabulary words = make();
    return words;
}

} // namespace naba::text
