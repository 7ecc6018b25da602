// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tag_matches.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

class TagMatchesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void keepsTheRulesOfModels();
};

namespace {

const QList<Tag> &all()
{
    static const QList<Tag> tags{
        {TagId{1}, u"ليبيا"_s, 0, 12},          {TagId{2}, u"هِجرة"_s, 1, 4},
        {TagId{3}, u"الهجرة والحدود"_s, 2, 30}, {TagId{4}, u"Libya"_s, 3, 7},
        {TagId{5}, u"Libya and Chad"_s, 4, 9},
    };
    return tags;
}

QStringList names(const TagMatches &matches)
{
    QStringList result;
    for (int row = 0; row < matches.rowCount(); ++row) {
        const QModelIndex index = matches.index(row, 0);
        const bool isNew = index.data(TagMatches::IsNewRole).toBool();
        result << (isNew ? u"+"_s : QString()) + index.data(TagMatches::NameRole).toString();
    }
    return result;
}

} // namespace

void TagMatchesTest::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("given");
    QTest::addColumn<QStringList>("offered");

    QTest::newRow("nothing typed: the most used first")
        << QString() << QList<int>{}
        << QStringList{u"الهجرة والحدود"_s, u"ليبيا"_s, u"Libya and Chad"_s, u"Libya"_s, u"هِجرة"_s};
    QTest::newRow("folded; beginnings first, a new name last")
        << u"هجر"_s << QList<int>{} << QStringList{u"هِجرة"_s, u"الهجرة والحدود"_s, u"+هجر"_s};
    QTest::newRow("one that is there under another spelling is not made again")
        << u"هجره"_s << QList<int>{} << QStringList{u"هِجرة"_s, u"الهجرة والحدود"_s};
    QTest::newRow("not what the article has")
        << u"lib"_s << QList<int>{4, 5} << QStringList{u"+lib"_s};
    QTest::newRow("nor made again if the article has it")
        << u"LIBYA"_s << QList<int>{4} << QStringList{u"Libya and Chad"_s};
    QTest::newRow("the name itself first, though others are used more")
        << u"libya"_s << QList<int>{} << QStringList{u"Libya"_s, u"Libya and Chad"_s};
    QTest::newRow("spaces are no name")
        << u"   "_s << QList<int>{1, 2, 3, 5} << QStringList{u"Libya"_s};
    QTest::newRow("a new name is tidied")
        << u"  شمال   أفريقيا "_s << QList<int>{} << QStringList{u"+شمال أفريقيا"_s};
}

void TagMatchesTest::offers()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, given);
    QFETCH(QStringList, offered);
    QList<Tag> own;
    for (const Tag &tag : all()) {
        if (given.contains(static_cast<int>(tag.id.value)))
            own.append(tag);
    }
    TagMatches matches;
    matches.update(all(), own, typed);
    QCOMPARE(names(matches), offered);
}

void TagMatchesTest::keepsTheRulesOfModels()
{
    TagMatches matches;
    const QAbstractItemModelTester tester(&matches,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const QString &typed : {QString(), u"ه"_s, u"هجرة"_s, u"جديد"_s, QString()})
        matches.update(all(), {all().constFirst()}, typed);
    QVERIFY(matches.rowCount() > 0);
}

QTEST_GUILESS_MAIN(TagMatchesTest)
#include "tag_matches_test.moc"
