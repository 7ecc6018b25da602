// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "app/library/search.h"
#include "tests/support/temporary_profile.h"
#include "ui/search/search_field.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace naba;
using namespace naba::testing;

namespace {

template<typename T>
T waited(QFuture<T> future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    return future.result();
}

} // namespace

/// The field against a library with the bundled edition in it.
class SearchFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void namesOfTheLibraryAreOffered();
    void fieldsAreOfferedInBothLanguages();
    void statesAreOfferedBehindAFieldThatWasTaken();
    void theLastSearchesAreOffered();
    void searchesAreForgotten();
    void ordinaryWordsOfferNothing();
    void aButtonClears();

private:
    /// As if it had been typed.
    void type(const QString &typed)
    {
        m_field->setText(typed);
        Q_EMIT m_field->textEdited(typed);
    }

    std::unique_ptr<TemporaryProfile> m_profile;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<SearchField> m_field;
};

void SearchFieldTest::init()
{
    m_profile = std::make_unique<TemporaryProfile>();
    m_library = std::make_unique<Library>(m_profile->profile());
    QVERIFY(waited(m_library->open()));
    QVERIFY(waited(m_library->subscribe(QString::fromLatin1(welcomeAddress))));
    const auto keys = waited(m_library->keys({}));
    QVERIFY(waited(m_library->addTag({keys->constFirst().id}, u"كرة القدم"_s)));
    m_field = std::make_unique<SearchField>(m_library->search());
    m_field->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    m_field->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(m_field->hasFocus());
}

void SearchFieldTest::cleanup()
{
    m_field.reset();
    m_library.reset();
}

void SearchFieldTest::namesOfTheLibraryAreOffered()
{
    QTRY_VERIFY((type(u"tag:كر"_s), !m_field->offered().isEmpty()));
    QCOMPARE(m_field->offered(), QStringList{u"كرة القدم"_s});
    m_field->take(0);
    QCOMPARE(m_field->text(), u"tag:\"كرة القدم\" "_s);
    QCOMPARE(m_field->cursorPosition(), m_field->text().size());
    type(u"وسم:قدم"_s); // inside a name, too
    QCOMPARE(m_field->offered(), QStringList{u"كرة القدم"_s});
    type(u"from:"_s);
    QCOMPARE(m_field->offered().size(), 1);
    type(u"in:nothing"_s);
    QVERIFY(m_field->offered().isEmpty());
}

void SearchFieldTest::fieldsAreOfferedInBothLanguages()
{
    type(u"fr"_s);
    QCOMPARE(m_field->offered(), QStringList{u"from:"_s});
    type(u"ليبيا عنو"_s);
    QCOMPARE(m_field->offered(), QStringList{u"عنوان:"_s});
}

void SearchFieldTest::statesAreOfferedBehindAFieldThatWasTaken()
{
    type(u"حال"_s);
    QCOMPARE(m_field->offered(), QStringList{u"حالة:"_s});
    m_field->take(0);
    QCOMPARE(m_field->text(), u"حالة:"_s);
    QTRY_COMPARE(m_field->offered().size(), 3);
}

void SearchFieldTest::theLastSearchesAreOffered()
{
    QSignalSpy changed(m_field.get(), &SearchField::historyChanged);
    for (const QString &typed : {u"طرابلس"_s, u"from:x war"_s, u"طرابلس"_s, u"  "_s}) {
        m_field->setText(typed);
        m_field->remember();
    }
    QCOMPARE(m_field->history(), (QStringList{u"طرابلس"_s, u"from:x war"_s}));
    QCOMPARE(changed.size(), 3);
    m_field->clear();
    QTest::keyClick(m_field.get(), Qt::Key_Down);
    QCOMPARE(m_field->offered().size(), 3); // and the way to forget them
    m_field->take(1);
    QCOMPARE(m_field->text(), u"from:x war"_s);
    type(u"طرا"_s);
    QCOMPARE(m_field->offered(), QStringList{u"طرابلس"_s});
}

void SearchFieldTest::searchesAreForgotten()
{
    m_field->setHistory({u"a"_s, u"b"_s});
    m_field->clear();
    QTest::keyClick(m_field.get(), Qt::Key_Down);
    QSignalSpy changed(m_field.get(), &SearchField::historyChanged);
    m_field->take(2);
    QVERIFY(m_field->history().isEmpty());
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_field->text().isEmpty());
}

void SearchFieldTest::ordinaryWordsOfferNothing()
{
    for (const QString &typed : {u"w"_s, u"war"_s, u"طرابلس"_s, u"\"fr"_s, u"before:yes"_s}) {
        type(typed);
        QVERIFY2(m_field->offered().isEmpty(), qUtf8Printable(typed));
    }
}

/// Also what was put there without a signal.
void SearchFieldTest::aButtonClears()
{
    const auto *button = m_field->findChild<QToolButton *>();
    QVERIFY(button);
    QVERIFY(button->isHidden());
    m_field->setText(u"طرابلس"_s);
    QVERIFY(!button->isHidden());
    QVERIFY(!button->defaultAction()->text().isEmpty());
    button->defaultAction()->trigger();
    QCOMPARE(m_field->text(), QString());
    QVERIFY(button->isHidden());
    {
        const QSignalBlocker quiet(m_field.get());
        m_field->showSearch(u"طرابلس"_s);
    }
    QVERIFY(!button->isHidden());
}

QTEST_MAIN(SearchFieldTest)
#include "search_field_test.moc"
