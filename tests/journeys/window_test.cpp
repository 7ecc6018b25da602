// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own objects, off screen: first start, keys, language, look, widths, restart.

#include "app/models/article_list_model.h"
#include "app/models/feed_tree_model.h"
#include "app/text/direction.h"
#include "tests/support/loopback_server.h"
#include "tests/support/sample_feed.h"
#include "tests/support/temporary_profile.h"
#include "ui/actions.h"
#include "ui/application.h"
#include "ui/article_pane.h"
#include "ui/articles/article_list_view.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/feeds_pane.h"
#include "ui/list_pane.h"
#include "ui/main_window.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/page_hits.h"
#include "ui/reader/reader_view.h"
#include "ui/search/search_card.h"
#include "ui/search/search_field.h"
#include "ui/status_line.h"
#include "ui/subscribe/subscribe_dialog.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

/// Starts Naba on a profile and waits until its first list lies open.
std::unique_ptr<Application> started(const TemporaryProfile &profile, const QString &language)
{
    auto application = std::make_unique<Application>(profile.profile());
    application->overrideLanguage(language);
    application->overrideTheme(u"light"_s);
    QSignalSpy ready(application.get(), &Application::ready);
    application->start();
    if (ready.isEmpty())
        ready.wait(10'000);
    return application;
}

QAbstractItemModel &rows(Application &application)
{
    return *application.window().list().view().model();
}

bool hasOpenArticle(Application &application)
{
    return application.window().article().article().has_value();
}

QString shownText(Application &application)
{
    return application.window().article().reader().document()->toPlainText();
}

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsArticlesAtFirstStart();
    void mirrorsWithTheLanguage();
    void switchesTheLook();
    void readsStarsAndKeeps();
    void narrowWindowsShowFewerPanes();
    void aWrongAddressIsASentenceAndAddsNothing();
    void refusesAFileThatIsNoLibrary();
    void everyKeyHasOneMeaning();
    void searchNarrowsTheList();
    void searchesThatAreStillTyped();
    void searchesEverywhereOrHere();
    void escapeClosesTheFindBarFirst();
    void theDirectionOfAnArticleIsRemembered();
};

void WindowTest::showsArticlesAtFirstStart()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(rows(*application).rowCount() >= 6);
    QTRY_VERIFY(hasOpenArticle(*application));
    const Article &article = *application->window().article().article();
    QVERIFY(text::countLetters(article.header.title).rtl > 0);
    QVERIFY(shownText(*application).contains(article.header.title));
}

void WindowTest::mirrorsWithTheLanguage()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    MainWindow &window = application->window();
    window.resize(1280, 800); // wider than the platform's screen, where a window starts
    const auto left = [&](const QWidget &widget) {
        return widget.mapTo(&window, QPoint()).x();
    };
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(left(window.feeds()) > left(window.list()));
    QVERIFY(left(window.list()) > left(window.article()));
    const QString arabicTitle = window.list().title();
    QVERIFY(text::countLetters(arabicTitle).rtl > 0);

    application->setLanguage(u"en"_s);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    application->window().resize(1280, 800);
    QTRY_VERIFY(left(window.feeds()) < left(window.list()));
    QVERIFY(left(window.list()) < left(window.article()));
    QTRY_COMPARE(window.list().title(), u"Today"_s);
}

void WindowTest::switchesTheLook()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    const auto pageColour = [&] {
        const QImage picture = application->window().article().grab().toImage();
        return picture.pixelColor(picture.width() / 2, picture.height() - 40);
    };
    QTRY_COMPARE(pageColour(), Theme::named(Theme::Name::Light).page);
    application->setThemeChoice(u"dark"_s);
    QTRY_COMPARE(pageColour(), Theme::named(Theme::Name::Dark).page);
}

void WindowTest::readsStarsAndKeeps()
{
    TemporaryProfile profile;
    ArticleId id;
    {
        auto application = started(profile, u"ar"_s);
        QTRY_VERIFY(hasOpenArticle(*application));
        MainWindow &window = application->window();
        id = window.article().current();
        QTest::keyClick(&window.list().view(), Qt::Key_S);
        QTRY_VERIFY(window.article().article()->header.starred);
        QVERIFY(window.actions()[Command::Star]->isChecked());
        // The key of an Arabic keyboard does the same.
        QTRY_VERIFY(window.article().article()->header.read); // it has lain open long enough
        QTest::sendKeyEvent(QTest::Click, &window.list().view(), Qt::Key(0x0629), u"ة"_s,
                            Qt::NoModifier); // on the key M
        QTRY_VERIFY(!window.article().article()->header.read);
        QTest::keyClick(&window.list().view(), Qt::Key_J);
        QTRY_VERIFY(window.article().current() != id);
    }
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    // The tree too is what it was, though nothing has changed since the start.
    const auto *tree = qobject_cast<FeedTreeModel *>(application->window().feeds().tree().model());
    QVERIFY(tree);
    QTRY_VERIFY(tree->find(FeedTreeModel::Kind::Feed, 1).isValid());
    auto *model = qobject_cast<ArticleListModel *>(&rows(*application));
    QVERIFY(model);
    const int row = model->rowOf(id);
    QVERIFY(row >= 0);
    QTRY_VERIFY(model->index(row, 0).data(ArticleListModel::LoadedRole).toBool());
    QVERIFY(model->index(row, 0).data(ArticleListModel::StarredRole).toBool());
}

void WindowTest::narrowWindowsShowFewerPanes()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    MainWindow &window = application->window();
    QTRY_VERIFY(hasOpenArticle(*application));
    window.resize(1280, 800);
    QTRY_VERIFY(window.feeds().isVisible() && window.article().isVisible());
    window.resize(860, 700);
    QTRY_VERIFY(!window.feeds().isVisible() && window.article().isVisible());
    window.actions()[Command::ShowFeeds]->trigger();
    QVERIFY(window.feeds().isVisible());
    window.actions()[Command::Back]->trigger();
    QVERIFY(!window.feeds().isVisible());
    window.resize(480, 700);
    QTRY_VERIFY(window.list().isVisible() && !window.article().isVisible());
    QTest::keyClick(&window.list().view(), Qt::Key_Return);
    QTRY_VERIFY(window.article().isVisible() && !window.list().isVisible());
    window.actions()[Command::Back]->trigger();
    QTRY_VERIFY(window.list().isVisible());
    window.resize(1280, 800);
    QTRY_VERIFY(window.feeds().isVisible() && window.list().isVisible() &&
                window.article().isVisible());
}

void WindowTest::aWrongAddressIsASentenceAndAddsNothing()
{
    TemporaryProfile profile;
    auto application = started(profile, u"en"_s);
    LoopbackServer server;
    CannedResponse page;
    page.contentType = "text/html";
    page.body = "<html><head><title>x</title></head><body><p>no feed here</p></body></html>";
    server.route("/page", page);
    const auto feedCount = [&] {
        QFuture<Result<QList<Feed>>> feeds = application->library().feeds();
        while (!feeds.isFinished())
            QCoreApplication::processEvents();
        return feeds.result()->size();
    };
    const auto before = feedCount();

    QStringList sentences;
    for (const QString &address :
         {server.url(u"/missing"_s).toString(), server.url(u"/page"_s).toString(),
          u"http://127.0.0.1:1/feed"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s}) {
        application->window().actions()[Command::AddFeed]->trigger();
        auto *dialog = application->window().findChild<SubscribeDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"address"_s)->setText(address);
        auto *message = dialog->findChild<QLabel *>(u"message"_s);
        auto *add = dialog->findChild<QPushButton *>(u"add"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(add->isEnabled(), 20'000);
        QVERIFY(dialog->isVisible());
        sentences << message->text();
        dialog->reject();
        QTRY_VERIFY(!application->window().findChild<SubscribeDialog *>());
    }
    QCOMPARE(feedCount(), before);
    // 404, no feed in a page, nobody listens: each has words of its own.
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.begin() + 3).size(), 3);
    QVERIFY(!sentences.contains(QString()));
}

void WindowTest::refusesAFileThatIsNoLibrary()
{
    TemporaryProfile profile;
    const QByteArray other = "This is not a database, and it is not ours to change.\n";
    {
        QFile file(profile.profile().libraryFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(other);
    }
    Application application(profile.profile());
    application.overrideLanguage(u"ar"_s);
    application.start();
    QTRY_VERIFY(application.window().findChild<QMessageBox *>(u"fatal"_s));
    const auto *box = application.window().findChild<QMessageBox *>(u"fatal"_s);
    QVERIFY(text::countLetters(box->text()).rtl > 0);
    QFile file(profile.profile().libraryFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), other);
}

void WindowTest::everyKeyHasOneMeaning()
{
    QWidget window;
    const Actions actions(&window);
    QHash<QKeySequence, QString> meaning;
    for (int i = 0; i < static_cast<int>(Command::Count); ++i) {
        const QAction *action = actions[static_cast<Command>(i)];
        for (const QKeySequence &key : action->shortcuts()) {
            QVERIFY2(!meaning.contains(key),
                     qPrintable(key.toString() + u": "_s + meaning.value(key) + u", "_s +
                                action->text()));
            meaning.insert(key, action->text());
        }
    }
    QCOMPARE(meaning.value(QKeySequence(u"ت"_s)), meaning.value(QKeySequence(u"J"_s)));
    QCOMPARE(meaning.value(QKeySequence(u"Ctrl+ب"_s)), meaning.value(QKeySequence(u"Ctrl+F"_s)));
    QCOMPARE(meaning.value(QKeySequence(u"ח"_s)), meaning.value(QKeySequence(u"J"_s)));
}

void WindowTest::searchNarrowsTheList()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    const int all = rows(*application).rowCount();
    ListPane &list = application->window().list();
    list.search().setText(u"كلمة لا يكتبها احد هنا"_s);
    QTRY_COMPARE(rows(*application).rowCount(), 0);
    // Typed without its hamza and marks, it is found all the same.
    list.search().setText(u"اهلا"_s);
    QTRY_VERIFY(rows(*application).rowCount() > 0);
    QVERIFY(rows(*application).rowCount() < all);
    // A word that is not whole yet finds those that begin so, and is marked there.
    list.search().setText(u"englis"_s);
    QTRY_COMPARE(list.shownQuery().search, u"englis*"_s);
    QTRY_VERIFY(rows(*application).rowCount() > 0);
    QVERIFY(!list.foundBy().isEmpty());
    QCOMPARE(list.search().text(), u"englis"_s);
    // One that is has no need of it.
    list.search().setText(u"english"_s);
    QTRY_COMPARE(list.shownQuery().search, u"english"_s);
    QTRY_VERIFY(rows(*application).rowCount() > 0);
    QVERIFY(list.clearSearch());
    QTRY_COMPARE(rows(*application).rowCount(), all);
}

/// Every step of what somebody types shows articles, or says what is missing.
void WindowTest::searchesThatAreStillTyped()
{
    TemporaryProfile profile;
    auto application = started(profile, u"en"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    ListPane &list = application->window().list();
    // What asks for nothing yet leaves the list as it was, and what is missing is said.
    const int all = rows(*application).rowCount();
    const auto *card = list.findChild<SearchCard *>(u"searchCard"_s);
    const auto says = [card](const QString &words) {
        const auto labels = card->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return !label->isHidden() && label->text().contains(words);
        });
    };
    for (const auto &[typed, sentence] :
         {std::pair(u"from:"_s, u"name of a source"_s), std::pair(u"قبل:"_s, u"a date"_s),
          std::pair(u"is:"_s, u"unread, read, starred"_s), std::pair(u"is:un"_s, u"not"_s),
          std::pair(u"before:x"_s, u"not a date"_s), std::pair(u"-"_s, u"nothing to act on"_s),
          std::pair(u"\""_s, u"quotation mark is open"_s),
          std::pair(u"tag:"_s, u"waits for a tag"_s), std::pair(u"e"_s, u"next letter"_s)}) {
        list.search().setText(typed);
        QTRY_VERIFY(!list.isTyping());
        QTRY_VERIFY2(says(sentence), qPrintable(typed));
        QVERIFY(list.shownQuery().search.isEmpty());
        QCOMPARE(rows(*application).rowCount(), all);
    }
    // A name that nothing has is told, not only missed.
    list.search().setText(u"from:nobody"_s);
    QTRY_COMPARE(rows(*application).rowCount(), 0);
    QTRY_VERIFY(says(u"No source is called"_s));
}

/// The lists that open by themselves are a place to begin a search in, not its limits; a list that
/// was chosen is searched itself, and what is found elsewhere is offered.
void WindowTest::searchesEverywhereOrHere()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    const int all = rows(*application).rowCount();
    ListPane &list = application->window().list();
    auto *here = list.findChild<QCheckBox *>(u"onlyHere"_s);
    QVERIFY(here);
    ArticleQuery tomorrow;
    tomorrow.since = QDateTime::currentDateTimeUtc().addDays(1);
    list.setQuery(tomorrow, u"غداً"_s);
    QTRY_COMPARE(rows(*application).rowCount(), 0);
    list.search().setText(u"اهلا"_s);
    QTRY_VERIFY(rows(*application).rowCount() > 0);
    QVERIFY(!here->isHidden());
    QVERIFY(here->text().contains(u"غداً"_s));
    QVERIFY(!here->isChecked());
    here->setChecked(true);
    QTRY_COMPARE(rows(*application).rowCount(), 0);
    QCOMPARE(list.shownQuery().since, tomorrow.since);
    QVERIFY(list.clearSearch());

    ArticleQuery stars;
    stars.starred = true;
    list.setQuery(stars, u"المميّزة"_s);
    QTRY_COMPARE(rows(*application).rowCount(), 0);
    list.search().setText(u"اهلا"_s);
    QVERIFY(here->isChecked());
    const auto offer = [&list]() -> QLabel * {
        const auto labels = list.card().findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
            return !label->isHidden() && label->text().contains(u"href=\"all\""_s);
        });
        return found == labels.end() ? nullptr : *found;
    };
    QTRY_VERIFY(offer());
    Q_EMIT offer()->linkActivated(u"all"_s);
    QVERIFY(!here->isChecked());
    QTRY_VERIFY(rows(*application).rowCount() > 0);
    QTRY_VERIFY(!offer());

    list.setQuery({}, u"كل المقالات"_s);
    QTRY_COMPARE(rows(*application).rowCount(), all);
    list.search().setText(u"اهلا"_s);
    QTRY_VERIFY(rows(*application).rowCount() < all);
    QVERIFY(here->isHidden());
}

void WindowTest::escapeClosesTheFindBarFirst()
{
    TemporaryProfile profile;
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    MainWindow &window = application->window();
    window.article().reader().setFocus();
    window.actions()[Command::FindInArticle]->trigger();
    auto *bar = window.findChild<FindBar *>();
    QTRY_VERIFY(bar && bar->isVisible());
    auto *field = bar->findChild<QLineEdit *>();
    field->setText(u"نبا"_s);
    QTRY_VERIFY(window.article().reader().hits().count() > 0);
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!bar->isVisible());
    QVERIFY(!window.list().view().hasFocus()); // one step, not two
}

void WindowTest::theDirectionOfAnArticleIsRemembered()
{
    TemporaryProfile profile;
    ArticleId id;
    {
        auto application = started(profile, u"ar"_s);
        QTRY_VERIFY(hasOpenArticle(*application));
        ArticlePane &pane = application->window().article();
        id = pane.current();
        QCOMPARE(pane.reader().articleDirection(), Qt::RightToLeft);
        application->window().actions()[Command::ToggleDirection]->trigger();
        QTRY_COMPARE(pane.reader().articleDirection(), Qt::LeftToRight);
    }
    auto application = started(profile, u"ar"_s);
    QTRY_VERIFY(hasOpenArticle(*application));
    ArticlePane &pane = application->window().article();
    QCOMPARE(pane.current(), id);
    QCOMPARE(pane.reader().articleDirection(), Qt::LeftToRight);
    application->window().actions()[Command::ToggleDirection]->trigger();
    QTRY_COMPARE(pane.reader().articleDirection(), Qt::RightToLeft);
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
