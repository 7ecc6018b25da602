// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_fields.h"

#include "app/text/fold.h"

#include <QHash>

namespace naba::text {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
void add(QHash<QString, Value> &names, Value value, QStringView bars)
{
    for (const QStringView name : bars.split(u'|'))
        names.insert(fold(name).simplified(), value);
}

QHash<QString, QueryField> makeFields()
{
    QHash<QString, QueryField> names;
    add(names, QueryField::From, u"from|source|feed|من|مصدر|المصدر|از|منبع|ذریعہ|מאת|מקור");
    add(names, QueryField::In, u"in|folder|في|مجلد|المجلد|پوشه|در|فولڈر|תיקייה|בתוך");
    add(names, QueryField::Tag, u"tag|label|وسم|الوسم|برچسب|ٹیگ|תגית|תג");
    add(names, QueryField::Title, u"title|intitle|headline|عنوان|العنوان|تیتر|سرخی|כותרת");
    add(names, QueryField::Is, u"is|state|حالة|الحالة|هو|وضعیت|حالت|מצב|הוא");
    add(names, QueryField::Before, u"before|until|to|قبل|حتى|إلى|تا|پیش|سے پہلے|לפני|עד");
    add(names, QueryField::After, u"after|since|بعد|منذ|منذ يوم|پس|بعد از|אחרי|מאז");
    add(names, QueryField::On, u"on|date|يوم|تاريخ|التاريخ|تاریخ|בתאריך|ביום");
    return names;
}

QHash<QString, QueryState> makeStates()
{
    QHash<QString, QueryState> names;
    add(names, QueryState::Unread,
        u"unread|new|غير مقروء|غير مقروءة|غيرمقروء|جديد|نخوانده|خوانده نشده|نیا|לא נקרא|חדש");
    add(names, QueryState::Read, u"read|مقروء|مقروءة|خوانده|خوانده شده|پڑھا|נקרא");
    add(names, QueryState::Starred,
        u"starred|star|flagged|مميز|مميزة|مميّز|بنجمة|مفضل|ستاره دار|ستاره|ستارہ|מסומן|כוכב");
    return names;
}

} // namespace

std::optional<QueryField> queryField(const QString &name)
{
    static const QHash<QString, QueryField> names = makeFields();
    const auto found = names.constFind(fold(name).simplified());
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<QueryState> queryState(const QString &name)
{
    static const QHash<QString, QueryState> names = makeStates();
    QString folded = fold(name).simplified();
    folded.replace(u'-', u' ').replace(u'_', u' ');
    const auto found = names.constFind(folded);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList queryFieldNames(const QString &language)
{
    if (language.startsWith("ar"_L1))
        return {u"من:"_s, u"في:"_s, u"وسم:"_s, u"عنوان:"_s, u"حالة:"_s, u"قبل:"_s, u"بعد:"_s};
    return {u"from:"_s, u"in:"_s, u"tag:"_s, u"title:"_s, u"is:"_s, u"before:"_s, u"after:"_s};
}

QStringList queryStateNames(const QString &language)
{
    if (language.startsWith("ar"_L1))
        return {u"غير مقروء"_s, u"مقروء"_s, u"مميز"_s};
    return {u"unread"_s, u"read"_s, u"starred"_s};
}

} // namespace naba::text
