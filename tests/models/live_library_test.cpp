// SPDX-License-Identifier: GPL-3.0-or-later
// The models on a real library: what the tests with the double take for granted.
#include "app/library/library.h"
#include "app/models/article_list_model.h"
#include "app/models/feed_tree_model.h"
#include "app/models/tag_list_model.h"
#include "tests/support/temporary_profile.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

QByteArray feedWith(const QList<int> &numbers)
{
    QByteArray items;
    for (const int number : numbers) {
        const QByteArray n = QByteArray::number(number);
        const QDateTime time =
            QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC).addSecs(3600 * number);
        items += "<item><guid>g" + n + "</guid><title>خبر " + n + "</title><pubDate>" +
                 time.toString(Qt::RFC2822Date).toUtf8() + "</pubDate><link>http://localhost/" + n +
                 "</link><description>نص " + n + "</description></item>";
    }
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>بوابة</title>"
           "<link>http://localhost/</link><description>d</description>" +
           items + "</channel></rss>";
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class LiveLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromSubscriptionToTag();
};

void LiveLibraryTest::fromSubscriptionToTag()
{
    const testing::TemporaryProfile profile;
    QVERIFY(profile.isValid());
    const QString path = profile.directory() + u"/feed.xml"_s;
    write(path, feedWith({1, 2, 3}));

    Library library(profile.profile());
    auto opened = library.open();
    QTRY_VERIFY(opened.isFinished());
    QVERIFY(opened.result().has_value());
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    ArticleListModel articles(&library);
    QAbstractItemModelTester articlesTester(&articles, fatal);
    FeedTreeModel tree(&library);
    QAbstractItemModelTester treeTester(&tree, fatal);
    TagListModel tags(&library);
    QAbstractItemModelTester tagsTester(&tags, fatal);
    QTRY_VERIFY(tree.isLoaded());
    articles.setQuery({});
    QTRY_VERIFY(!articles.isLoading());
    QCOMPARE(articles.rowCount(), 0);

    QSignalSpy resets(&articles, &QAbstractItemModel::modelReset);
    SubscribeOptions options;
    options.allowFiles = true;
    auto subscribed = library.subscribe(path, options);
    QTRY_VERIFY(subscribed.isFinished());
    QVERIFY(subscribed.result().has_value());
    const FeedId feed = subscribed.result()->id;
    QTRY_COMPARE(articles.rowCount(), 3);
    const auto title = [&articles](int row) {
        return articles.index(row).data(ArticleListModel::TitleRole).toString();
    };
    QTRY_COMPARE(title(0), u"خبر 3"_s);
    QCOMPARE(
        articles.index(0).data(ArticleListModel::TitleDirectionRole).value<Qt::LayoutDirection>(),
        Qt::RightToLeft);
    QTRY_VERIFY(tree.find(FeedTreeKind::Feed, feed.value).isValid());
    const auto count = [&tree](FeedTreeKind kind, qint64 id) {
        return tree.find(kind, id).data(FeedTreeModel::CountRole).toLongLong();
    };
    QTRY_COMPARE(count(FeedTreeKind::Feed, feed.value), 3);

    library.setRead({articles.idAt(0)}, true);
    library.setStarred({articles.idAt(0)}, true);
    QTRY_VERIFY(articles.index(0).data(ArticleListModel::ReadRole).toBool());
    QTRY_VERIFY(articles.index(0).data(ArticleListModel::StarredRole).toBool());
    QTRY_COMPARE(count(FeedTreeKind::Unread, 0), 2);
    QTRY_COMPARE(count(FeedTreeKind::Starred, 0), 1);

    library.addTag({articles.idAt(1)}, u"ليبيا"_s);
    QTRY_COMPARE(tags.rowCount(), 1);
    QTRY_COMPARE(articles.index(1).data(ArticleListModel::TagsRole).value<QList<Tag>>().size(), 1);
    QTRY_VERIFY(tree.find(FeedTreeKind::TagSection).isValid());

    write(path, feedWith({1, 2, 3, 4, 5}));
    library.refresh({feed});
    QTRY_COMPARE(articles.rowCount(), 5);
    QTRY_COMPARE(title(0), u"خبر 5"_s);
    QCOMPARE(title(2), u"خبر 3"_s);

    library.unsubscribe(feed);
    QTRY_COMPARE(articles.rowCount(), 0);
    QTRY_VERIFY(!tree.find(FeedTreeKind::Feed, feed.value).isValid());
    QCOMPARE(resets.size(), 0);
}

QTEST_GUILESS_MAIN(LiveLibraryTest)
#include "live_library_test.moc"
