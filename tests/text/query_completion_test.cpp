// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/query_completion.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace naba::text {

using Kind = QueryCompletion::Kind;

class QueryCompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    /// The cursor stands at the bar.
    void places_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("begin");
        const auto row = [](const QString &typed, Kind kind, const QString &begin = {}) {
            QTest::newRow(qUtf8Printable(typed)) << typed << int(kind) << begin;
        };
        row(u"|"_s, Kind::None);
        row(u"f|"_s, Kind::None);
        row(u"fr|"_s, Kind::Field, u"fr"_s);
        row(u"war fr|"_s, Kind::Field, u"fr"_s);
        row(u"war -fr|"_s, Kind::Field, u"fr"_s);
        row(u"war | peace"_s, Kind::None);
        row(u"\"fr|"_s, Kind::None);
        row(u"from:|"_s, Kind::Feed);
        row(u"من:الو|"_s, Kind::Feed, u"الو"_s);
        row(u"in:ne| war"_s, Kind::Folder, u"ne"_s);
        row(u"tag:\"two wo|"_s, Kind::Tag, u"two wo"_s);
        row(u"tag:\"two words\"|"_s, Kind::None);
        row(u"is:|"_s, Kind::State);
        row(u"حالة:غ|"_s, Kind::State, u"غ"_s);
        row(u"before:ye|"_s, Kind::None);
        row(u"from:x |"_s, Kind::None);
        row(u"wor*|"_s, Kind::None);
    }

    void places()
    {
        QFETCH(QString, typed);
        QFETCH(int, kind);
        const qsizetype cursor = typed.indexOf(u'|');
        const auto found = completionAt(typed.remove(cursor, 1), cursor);
        QCOMPARE(int(found.kind), kind);
        QTEST(found.begin, "begin");
        if (found.kind != Kind::None)
            QCOMPARE(found.position + found.length, cursor);
    }

    void wordsThatAreStillTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("meant");
        const auto row = [](const QString &typed, const QStringList &meant) {
            QTest::newRow(qUtf8Printable(typed)) << typed << meant;
        };
        row(u"منا"_s, {u"منا*"_s});
        row(u"ليبيا منا"_s, {u"ليبيا منا*"_s});
        row(u"عنوان:منا"_s, {u"عنوان:منا*"_s});
        row(u"\"مجلس الأ"_s, {u"\"مجلس الأ\"*"_s});
        row(u"م"_s, {u""_s});
        row(u"ليبيا م"_s, {u"ليبيا"_s});
        row(u"中"_s, {u"中*"_s});
        row(u""_s, {});
        row(u"منا "_s, {});
        row(u"منا*"_s, {});
        row(u"\"منا\""_s, {});
        row(u"ليبيا -منا"_s, {});
        row(u"ليبيا OR"_s, {});
        row(u"from:منا"_s, {});
        row(u"before:2026"_s, {});
        row(u"a+"_s, {});
    }

    void wordsThatAreStillTyped()
    {
        QFETCH(QString, typed);
        QTEST(unfinishedAs(typed), "meant");
    }

    void names_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("completed"); // the bar is the cursor
        const auto row = [](const QString &typed, const QString &name, const QString &completed) {
            QTest::newRow(qUtf8Printable(typed)) << typed << name << completed;
        };
        row(u"war fr|"_s, u"from:"_s, u"war from:|"_s);
        row(u"from:al| war"_s, u"Alwasat"_s, u"from:Alwasat |war"_s);
        row(u"من:|"_s, u"بوابة الوسط"_s, u"من:\"بوابة الوسط\" |"_s);
        row(u"tag:\"two wo|"_s, u"two words"_s, u"tag:\"two words\" |"_s);
        row(u"tag:|"_s, u"a\"b"_s, u"tag:ab |"_s);
        row(u"tag:|"_s, u"-x"_s, u"tag:\"-x\" |"_s);
        row(u"in:|"_s, u"a:b"_s, u"in:\"a:b\" |"_s);
    }

    void names()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QFETCH(QString, completed);
        const qsizetype at = typed.indexOf(u'|');
        typed.remove(at, 1);
        qsizetype cursor = 0;
        QString now = text::completed(typed, completionAt(typed, at), name, &cursor);
        now.insert(cursor, u'|');
        QCOMPARE(now, completed);
    }
};

} // namespace naba::text

QTEST_APPLESS_MAIN(naba::text::QueryCompletionTest)
#include "query_completion_test.moc"
