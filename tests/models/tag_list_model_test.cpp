// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tag_list_model.h"
#include "tests/models/fake_library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

class TagListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { fakeLibrary() = {}; }

    void patchedInPlace();
};

void TagListModelTest::patchedInPlace()
{
    fakeLibrary().tags = {{TagId{1}, u"أمن"_s, 0, 4}, {TagId{2}, u"ليبيا"_s, 1, 12}};
    Library library{Profile(u"unused"_s)};
    TagListModel model(&library);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    fakeLibrary().answerAll();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(Qt::DisplayRole).toString(), u"ليبيا"_s);
    QCOMPARE(model.index(1).data(TagListModel::CountRole).toLongLong(), 12);
    QCOMPARE(model.index(1).data(TagListModel::TagIdRole).value<TagId>(), TagId{2});

    const QPersistentModelIndex libya = model.index(1);
    fakeLibrary().tags = {{TagId{2}, u"ليبيا"_s, 1, 13}, {TagId{3}, u"اقتصاد"_s, 2, 1}};
    Q_EMIT library.changed(TagsChanged{});
    fakeLibrary().answerAll();
    QCOMPARE(libya.row(), 0);
    QCOMPARE(libya.data(TagListModel::CountRole).toLongLong(), 13);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1).data(TagListModel::ColourRole).toInt(), 2);

    fakeLibrary().tags = {{TagId{3}, u"اقتصاد"_s, 2, 1}, {TagId{2}, u"ليبيا"_s, 1, 13}};
    Q_EMIT library.changed(TagsChanged{});
    fakeLibrary().answerAll();
    QCOMPARE(libya.row(), 1);
    QCOMPARE(resets.size(), 0);
}

QTEST_GUILESS_MAIN(TagListModelTest)
#include "tag_list_model_test.moc"
