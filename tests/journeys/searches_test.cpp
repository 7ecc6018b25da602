// SPDX-License-Identifier: GPL-3.0-or-later
// A search that is kept, in the window: saved from the card, opened from the tree, its words marked
// in the article, and its new articles told by the desktop if the reader wants that.

#include "app/models/article_list_model.h"
#include "app/models/feed_tree_model.h"
#include "tests/library/library_fixture.h"
#include "tests/support/temporary_profile.h"
#include "ui/application.h"
#include "ui/article_pane.h"
#include "ui/articles/article_list_view.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/feeds_pane.h"
#include "ui/list_pane.h"
#include "ui/main_window.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_view.h"
#include "ui/search/search_field.h"
#include "ui/search_commands.h"
#include "ui/widgets/notifier.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

/// Notes what would be shown.
class Recorder : public Notifier
{
public:
    explicit Recorder(QStringList *shown)
        : m_shown(shown)
    {
    }

    bool show(const QString &title, const QString &text) override
    {
        m_shown->append(title + u" | "_s + text);
        return true;
    }

private:
    QStringList *m_shown;
};

} // namespace

class SearchesTest : public QObject
{
    Q_OBJECT

    TemporaryProfile m_profile;
    QTemporaryDir m_files;
    std::unique_ptr<Application> m_application;
    QStringList m_shown;
    Recorder *m_recorder = nullptr;
    int m_number = 0;

    /// A new feed with these headlines; returns when they can be searched.
    void arrive(const QStringList &headlines)
    {
        QList<naba::testing::Item> items;
        for (const QString &headline : headlines) {
            items.append({u"n%1"_s.arg(++m_number), headline, u"<p>نص عن %1</p>"_s.arg(headline)});
        }
        const QString path = m_files.filePath(u"%1.xml"_s.arg(m_number));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rss(u"feed %1"_s.arg(m_number), items));
        file.close();
        Library &library = m_application->library();
        QVERIFY(await(library.subscribe(path, {.allowFiles = true})));
        QVERIFY(await(library.search().caughtUp()));
    }

    [[nodiscard]] FeedTreeView &tree() const { return m_application->window().feeds().tree(); }

    [[nodiscard]] QModelIndex savedRow() const
    {
        auto *model = qobject_cast<FeedTreeModel *>(tree().model());
        for (int i = 0; model && i < model->rowCount(); ++i) {
            const QModelIndex row = model->index(i, 0);
            if (model->kindOf(row) == FeedTreeModel::Kind::Search)
                return row;
        }
        return {};
    }

    void choose(bool notify)
    {
        QMenu menu;
        m_application->window().searches().fillMenu(menu, savedRow());
        QAction *tell = menu.actions().constFirst();
        QVERIFY(tell->isCheckable());
        QCOMPARE(tell->isChecked(), !notify);
        tell->trigger();
        QTRY_COMPARE(savedRow().data(FeedTreeModel::SearchRole).value<SavedSearch>().notify,
                     notify);
    }

private Q_SLOTS:

    void initTestCase()
    {
        m_application = std::make_unique<Application>(m_profile.profile());
        m_application->overrideLanguage(u"en"_s);
        QSignalSpy ready(m_application.get(), &Application::ready);
        m_application->start();
        QVERIFY(!ready.isEmpty() || ready.wait(10'000));
        auto recorder = std::make_unique<Recorder>(&m_shown);
        m_recorder = recorder.get();
        m_application->window().searches().setNotifier(std::move(recorder));
        QVERIFY(await(m_application->library().search().caughtUp()));
    }

    void cleanupTestCase() { m_application.reset(); }

    /// Saved, it is a row of the tree with its unread articles, and told of by nobody.
    void aSavedSearchIsAFolder()
    {
        ListPane &list = m_application->window().list();
        arrive({u"والقطارات تعود إلى المدينة"_s});
        list.setQuery({}, u"all"_s);
        list.search().setText(u"قطار"_s);
        QTRY_COMPARE(list.view().model()->rowCount(), 1);
        list.findChild<QToolButton *>(u"saveSearch"_s)->click();
        QTRY_VERIFY(savedRow().isValid());
        const auto saved = savedRow().data(FeedTreeModel::SearchRole).value<SavedSearch>();
        QVERIFY(!saved.notify);
        QTRY_COMPARE(savedRow().data(FeedTreeModel::CountRole).toLongLong(), 1);
        arrive({u"قطار جديد"_s});
        QTRY_COMPARE(savedRow().data(FeedTreeModel::CountRole).toLongLong(), 2);
        QTest::qWait(2'000); // as long as a message would be held back, and more
        QCOMPARE(m_shown, QStringList());
    }

    /// The word is marked in the form in which the article has it.
    void itsWordsAreMarkedInTheArticle()
    {
        tree().setCurrentIndex(savedRow());
        ListPane &list = m_application->window().list();
        QTRY_COMPARE(list.view().model()->rowCount(), 2);
        QCOMPARE(list.search().text(), u"قطار"_s);
        list.view().setCurrentIndex(list.view().model()->index(1, 0));
        const ArticlePane &article = m_application->window().article();
        QTRY_VERIFY(article.article() && article.article()->header.title.contains(u"والقطارات"_s));
        QTRY_VERIFY(article.reader().hits().count() >= 1);
    }

    /// By choice: what arrives within a moment is one message, about what is new alone.
    void newArticlesAreTold()
    {
        choose(true);
        arrive({u"القطار السريع"_s, u"شيء آخر"_s});
        arrive({u"قطارات الليل"_s});
        QTRY_COMPARE_WITH_TIMEOUT(m_shown.size(), 1, 10'000);
        QVERIFY2(m_shown.constFirst().contains(u"2 articles"_s), qPrintable(m_shown.constFirst()));
        QVERIFY(m_shown.constFirst().contains(u"قطارات الليل"_s));
        arrive({u"لا شيء منها"_s});
        QTest::qWait(2'000);
        QCOMPARE(m_shown.size(), 1);
    }

    void aMessageLeadsToItsSearch()
    {
        tree().setCurrentIndex(tree().model()->index(0, 0));
        Q_EMIT m_recorder->activated();
        QCOMPARE(tree().currentIndex(), savedRow());
    }

    void nothingIsToldAnyMore()
    {
        choose(false);
        arrive({u"قطار آخر"_s});
        QTest::qWait(2'000);
        QCOMPARE(m_shown.size(), 1);
    }
};

QTEST_MAIN(SearchesTest)
#include "searches_test.moc"
