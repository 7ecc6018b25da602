// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/json_repair.h"
#include "app/feeds/parse.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::feeds;

class JsonRepairTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesGoodJsonAlone_data();
    void leavesGoodJsonAlone();
    void mends_data();
    void mends();
    void limitsContainers();
    void keepsItemsOfACutFeed();
    void readsNumbersAsIds();
    void survivesEveryCut();
};

void JsonRepairTest::leavesGoodJsonAlone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty object") << "{}"_ba;
    QTest::newRow("nested") << R"({"a":[1,2,{"b":null}],"c":"x,]}\"\\"} )"_ba;
    QTest::newRow("text behind") << "{} x"_ba; // the parser's to judge
    QTest::newRow("nothing") << QByteArray();
}

void JsonRepairTest::leavesGoodJsonAlone()
{
    QFETCH(QByteArray, json);
    const RepairedJson repaired = repairJson(json);
    QCOMPARE(repaired.json, json);
    QVERIFY(repaired.error.isEmpty());
}

void JsonRepairTest::mends_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("mended");
    const auto row = [](const char *name, const char *json, const char *mended) {
        QTest::newRow(name) << QByteArray(json) << QByteArray(mended);
    };
    row("cut in a string", R"({"a":1,"b":"x)", R"({"a":1})");
    row("cut in a list", R"({"a":[{"b":1},{"b":2)", R"({"a":[{"b":1}]})");
    row("cut behind a list", R"({"a":[1,2])", R"({"a":[1,2]})");
    row("cut at an escape", "{\"a\":1,\"b\":\"\\", R"({"a":1})");
    row("comma at the end", R"({"a":[1,2,],})", R"({"a":[1,2]})");
    row("line break in a string", "{\"a\":\"x\ny\"}", R"({"a":"x y"})");
    row("brackets crossed", R"({"a":[1,{"b":2]}})", R"({"a":[1]})");
    row("only an opening", "{", "");
}

void JsonRepairTest::mends()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, mended);
    const RepairedJson repaired = repairJson(json);
    QCOMPARE(repaired.json, mended);
    QVERIFY(!repaired.error.isEmpty());
    QVERIFY(mended.isEmpty() || QJsonDocument::fromJson(repaired.json).isObject());
}

void JsonRepairTest::limitsContainers()
{
    const QByteArray many = "{\"a\":[" + "{},"_ba.repeated(1'000'000) + "{}]}";
    const RepairedJson repaired = repairJson(many);
    QVERIFY(!repaired.error.isEmpty());
    const qsizetype left =
        QJsonDocument::fromJson(repaired.json).object().value("a"_L1).toArray().size();
    QVERIFY(left > 1000);
    QVERIFY(left < 1'000'000);
    QVERIFY(!repairJson("["_ba.repeated(100'000)).error.isEmpty());
}

void JsonRepairTest::keepsItemsOfACutFeed()
{
    const auto feed = parse(R"({"version":"https://jsonfeed.org/version/1.1","title":"نبأ",
"items":[{"id":"1","title":"الأول"},{"id":"2","title":"الثاني","content_html":"<p>cut he)",
                            {});
    QVERIFY(feed);
    QVERIFY(!feed->wellFormed);
    QCOMPARE(feed->errors.size(), 1);
    QCOMPARE(feed->items.size(), 2);
    QCOMPARE(feed->items.last().title, u"الثاني"_s);
}

void JsonRepairTest::readsNumbersAsIds()
{
    const auto feed = parse(R"({"version":"https://jsonfeed.org/version/1","items":[
{"id":7},{"id":-9007199254740992},{"id":1e40},{"id":1.5}]})",
                            {});
    QVERIFY(feed);
    QCOMPARE(feed->items.size(), 4);
    QCOMPARE(feed->items.at(0).id, u"7"_s);
    QCOMPARE(feed->items.at(1).id, u"-9007199254740992"_s);
    QVERIFY(!feed->items.at(2).id.isEmpty());
    QCOMPARE(feed->items.at(3).id, u"1.5"_s);
}

void JsonRepairTest::survivesEveryCut()
{
    const QByteArray whole = R"({"a":[1,{"b":"c\"d","e":[true,null]},[]],"f":{"g":{}}})";
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const RepairedJson repaired = repairJson(whole.left(size));
        if (!repaired.json.isEmpty()) {
            QJsonParseError error;
            QJsonDocument::fromJson(repaired.json, &error);
            QVERIFY2(error.error == QJsonParseError::NoError, repaired.json.constData());
        }
    }
}

QTEST_GUILESS_MAIN(JsonRepairTest)
#include "json_repair_test.moc"
