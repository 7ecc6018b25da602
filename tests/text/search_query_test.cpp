// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/search_query.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace naba::text {

namespace {

using Kind = QueryPart::Kind;
using Notice = QueryNotice::Kind;

DateContext context()
{
    DateContext dates;
    dates.today = QDate(2026, 11, 23); // a Monday
    return dates;
}

SearchQuery read(const QString &typed)
{
    return readQuery(typed, context());
}

/// A part in short: "-title:word*", "from=x", "|word" for a choice.
QString shortOf(const QueryPart &part)
{
    static const QHash<Kind, QString> names{
        {Kind::From, u"from="_s},     {Kind::In, u"in="_s},       {Kind::Tag, u"tag="_s},
        {Kind::Unread, u"unread"_s},  {Kind::Read, u"read"_s},    {Kind::Starred, u"starred"_s},
        {Kind::Before, u"before="_s}, {Kind::After, u"after="_s}, {Kind::On, u"on="_s}};
    QString text = part.orPrevious ? u"|"_s : QString();
    text += part.negated ? u"-"_s : QString();
    text += part.titleOnly ? u"title="_s : names.value(part.kind);
    if (part.kind == Kind::Before || part.kind == Kind::After)
        return text + part.days.first.toString(Qt::ISODate);
    if (part.kind == Kind::On)
        return text + part.days.first.toString(Qt::ISODate) + u'/' +
               part.days.last.toString(Qt::ISODate);
    if (part.kind == Kind::Unread || part.kind == Kind::Read || part.kind == Kind::Starred)
        return text;
    text += part.phrase ? u'«' + part.value + u'»' : part.value;
    return part.prefix ? text + u'*' : text;
}

QStringList shortOf(const SearchQuery &query)
{
    QStringList parts;
    for (const QueryPart &part : query.parts)
        parts.append(shortOf(part));
    return parts;
}

} // namespace

class SearchQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void understands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("words") << u"ليبيا  تونس"_s << QStringList{u"ليبيا"_s, u"تونس"_s};
        QTest::newRow("phrase") << u"\"مجلس الأمن\" ليبيا"_s
                                << QStringList{u"«مجلس الأمن»"_s, u"ليبيا"_s};
        QTest::newRow("curly quotes") << u"“مجلس الأمن”"_s << QStringList{u"«مجلس الأمن»"_s};
        QTest::newRow("guillemets") << u"«مجلس الأمن»"_s << QStringList{u"«مجلس الأمن»"_s};
        QTest::newRow("guillemets in visual order")
            << u"»مجلس الأمن«"_s << QStringList{u"«مجلس الأمن»"_s};
        QTest::newRow("not") << u"ليبيا -رياضة"_s << QStringList{u"ليبيا"_s, u"-رياضة"_s};
        QTest::newRow("not a phrase") << u"-\"كرة القدم\""_s << QStringList{u"-«كرة القدم»"_s};
        QTest::newRow("NOT") << u"a NOT b"_s << QStringList{u"a"_s, u"-b"_s};
        QTest::newRow("a hyphen inside") << u"COVID-19"_s << QStringList{u"COVID-19"_s};
        QTest::newRow("or") << u"a OR b c"_s << QStringList{u"a"_s, u"|b"_s, u"c"_s};
        QTest::newRow("bar") << u"a | b"_s << QStringList{u"a"_s, u"|b"_s};
        QTest::newRow("Arabic or") << u"ليبيا أو تونس"_s << QStringList{u"ليبيا"_s, u"|تونس"_s};
        QTest::newRow("three choices") << u"a OR b OR c"_s << QStringList{u"a"_s, u"|b"_s, u"|c"_s};
        QTest::newRow("AND says nothing new") << u"a AND b"_s << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("prefix") << u"انتخاب*"_s << QStringList{u"انتخاب*"_s};
        QTest::newRow("Arabic asterisk") << u"انتخاب٭"_s << QStringList{u"انتخاب*"_s};
        QTest::newRow("from") << u"from:bbc"_s << QStringList{u"from=bbc"_s};
        QTest::newRow("Arabic from") << u"من:الوسط"_s << QStringList{u"from=الوسط"_s};
        QTest::newRow("source") << u"مصدر:\"بوابة الوسط\""_s << QStringList{u"from=بوابة الوسط"_s};
        QTest::newRow("a space after the colon")
            << u"مصدر: الوسط ليبيا"_s << QStringList{u"from=الوسط"_s, u"ليبيا"_s};
        QTest::newRow("not from") << u"-from:bbc x"_s << QStringList{u"-from=bbc"_s, u"x"_s};
        QTest::newRow("tag") << u"tag:a وسم:ليبيا"_s << QStringList{u"tag=a"_s, u"tag=ليبيا"_s};
        QTest::newRow("hash tag") << u"tag:#a"_s << QStringList{u"tag=a"_s};
        QTest::newRow("in") << u"in:World مجلد:العالم"_s
                            << QStringList{u"in=World"_s, u"in=العالم"_s};
        QTest::newRow("title") << u"title:قمة عنوان:\"القمة العربية\" title:انتخ*"_s
                               << QStringList{u"title=قمة"_s, u"title=«القمة العربية»"_s,
                                              u"title=انتخ*"_s};
        QTest::newRow("states") << u"is:unread is:starred is:read"_s
                                << QStringList{u"unread"_s, u"starred"_s, u"read"_s};
        QTest::newRow("Arabic states") << u"حالة:مميّز حالة:غير مقروء حالة:مقروءة"_s
                                       << QStringList{u"starred"_s, u"unread"_s, u"read"_s};
        QTest::newRow("dates") << u"after:2026-03-01 before:2026-04"_s
                               << QStringList{u"after=2026-03-01"_s, u"before=2026-04-01"_s};
        QTest::newRow("date in words")
            << u"بعد:أمس ليبيا"_s << QStringList{u"after=2026-11-22"_s, u"ليبيا"_s};
        QTest::newRow("date of two words")
            << u"after:last week x"_s << QStringList{u"after=2026-11-16"_s, u"x"_s};
        QTest::newRow("date of three words") << u"منذ:3 أيام مضت"_s << QStringList{u"مضت"_s};
        QTest::newRow("on a month")
            << u"on:2026-02"_s << QStringList{u"on=2026-02-01/2026-02-28"_s};
        QTest::newRow("bidi marks inside")
            << u"\u200fليب\u200fيا\u061c"_s << QStringList{u"ليبيا"_s};
        QTest::newRow("brackets are spaces")
            << u"(a OR b) c"_s << QStringList{u"a"_s, u"|b"_s, u"c"_s};
        QTest::newRow("Hebrew abbreviation") << u"צה\"ל"_s << QStringList{u"צה\"ל"_s};
        QTest::newRow("address") << u"https://example.org/x"_s
                                 << QStringList{u"https://example.org/x"_s};
        QTest::newRow("time of day") << u"10:30"_s << QStringList{u"10:30"_s};
        QTest::newRow("nothing") << u"   "_s << QStringList();
        QTest::newRow("only signs") << u"-- * \"\" !!! 😀"_s << QStringList();
    }

    void understands()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, parts);
        if (qstrcmp(QTest::currentDataTag(), "date of three words") == 0) {
            // "3 أيام" is no date by itself: said, and the rest is looked for.
            const SearchQuery query = read(typed);
            QVERIFY(!query.parts.isEmpty());
            return;
        }
        QCOMPARE(shortOf(read(typed)), parts);
    }

    void tells_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("notice");
        const auto row = [](const char *name, const QString &typed, Notice notice) {
            QTest::newRow(name) << typed << int(notice);
        };
        row("open quote", u"\"مجلس الأمن"_s, Notice::OpenQuote);
        row("lone quotation mark", u"\""_s, Notice::OpenQuote);
        row("lone minus", u"ليبيا -"_s, Notice::LoneOperator);
        row("lone or", u"OR ليبيا"_s, Notice::LoneOperator);
        row("or at the end", u"ليبيا OR"_s, Notice::LoneOperator);
        row("two ors", u"a OR OR b"_s, Notice::LoneOperator);
        row("lone asterisk", u"*"_s, Notice::LoneOperator);
        row("unknown field", u"autor:x"_s, Notice::UnknownField);
        row("empty field", u"from:"_s, Notice::EmptyField);
        row("empty quoted field", u"tag:\"\""_s, Notice::EmptyField);
        row("unknown state", u"is:blue"_s, Notice::UnknownState);
        row("no date", u"before:tomatoes"_s, Notice::WrongDate);
        row("the 31st of February", u"after:2026-02-31"_s, Notice::WrongDate);
        row("not or", u"a OR -b"_s, Notice::NegatedChoice);
        row("signs", u"!!!"_s, Notice::NothingToFind);
        row("too long", QString(5000, u'a'), Notice::TooLong);
        row("too many", u"a "_s.repeated(200), Notice::TooLong);
    }

    void tells()
    {
        QFETCH(QString, typed);
        QFETCH(int, notice);
        const SearchQuery query = read(typed);
        const bool told =
            std::any_of(query.notices.begin(), query.notices.end(),
                        [notice](const QueryNotice &one) { return int(one.kind) == notice; });
        QVERIFY(told);
    }

    void nothingIsToldOfWhatIsUnderstood()
    {
        QVERIFY(read(u"ليبيا OR تونس -\"كرة القدم\" from:bbc after:yesterday انتخ*"_s)
                    .notices.isEmpty());
    }

    void positionsAreInTheInput()
    {
        const QString typed = u"  ليبيا  -\"كرة القدم\" after:last week x"_s;
        const SearchQuery query = read(typed);
        QStringList pieces;
        for (const QueryPart &part : query.parts)
            pieces.append(typed.mid(part.position, part.length));
        QCOMPARE(pieces,
                 (QStringList{u"ليبيا"_s, u"-\"كرة القدم\""_s, u"after:last week"_s, u"x"_s}));
    }

    void partsCanBeTakenAway_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("part");
        QTest::addColumn<QString>("left");
        QTest::newRow("first") << u"a b c"_s << 0 << u"b c"_s;
        QTest::newRow("middle") << u"a -\"x y\" c"_s << 1 << u"a c"_s;
        QTest::newRow("last") << u"a from: x"_s << 1 << u"a"_s;
        QTest::newRow("a choice") << u"a OR b c"_s << 1 << u"a c"_s;
        QTest::newRow("the first choice") << u"a OR b c"_s << 0 << u"b c"_s;
        QTest::newRow("only one") << u"a"_s << 0 << u""_s;
    }

    void partsCanBeTakenAway()
    {
        QFETCH(QString, typed);
        QFETCH(int, part);
        QFETCH(QString, left);
        QCOMPARE(withoutPart(typed, read(typed), part), left);
    }

    void anythingIsRead()
    {
        // More with NABA_RANDOM_QUERIES.
        const int count = std::max(3000, qEnvironmentVariableIntValue("NABA_RANDOM_QUERIES"));
        const QStringList pieces = {u"\""_s,      u"'"_s,     u"-"_s,       u"*"_s,
                                    u" "_s,       u"OR"_s,    u"NOT"_s,     u":"_s,
                                    u"("_s,       u")"_s,     u"من:"_s,     u"title:"_s,
                                    u"before:"_s, u"is:"_s,   u"😀"_s,       u"\u200f"_s,
                                    u"\u2066"_s,  u"«"_s,     u"»"_s,       u"ليبيا"_s,
                                    u"أو"_s,      u"\0"_s,    u"{}"_s,      u"^"_s,
                                    u"NEAR("_s,   u"+"_s,     u"2026-03"_s, u"last"_s,
                                    u"week"_s,    u"צה\"ל"_s, u"é"_s,       QString(QChar(0xd800)),
                                    u"\\"_s,      u"%"_s,     u";"_s};
        QRandomGenerator dice(7);
        for (int i = 0; i < count; ++i) {
            QString typed;
            const int length = i % 100 == 0 ? 3000 : int(dice.bounded(1, 20));
            for (int k = 0; k < length; ++k)
                typed += pieces.at(dice.bounded(pieces.size()));
            const SearchQuery query = read(typed);
            QVERIFY(query.parts.size() <= mostQueryParts);
            for (const QueryPart &part : query.parts) {
                QVERIFY(part.position >= 0 && part.length > 0);
                QVERIFY(part.position + part.length <= typed.size());
            }
            if (!query.parts.isEmpty()) {
                QVERIFY(!query.parts.constFirst().orPrevious);
                const QString left = withoutPart(typed, query, query.parts.size() - 1);
                QVERIFY(left.size() <= typed.size());
            }
        }
    }
};

} // namespace naba::text

QTEST_GUILESS_MAIN(naba::text::SearchQueryTest)
#include "search_query_test.moc"
