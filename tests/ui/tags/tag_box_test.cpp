// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library.h"
#include "tests/support/temporary_profile.h"
#include "ui/tags/tag_box.h"

#include <QLineEdit>
#include <QPushButton>
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

/// The box against a library with the bundled edition in it.
class TagBoxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterAddsAndStays();
    void backspaceTakesTheLastAway();
    void chipsTakeTheirTagAway();

private:
    QStringList stored();

    void press(Qt::Key key) { QTest::keyClick(field(), key); }

    QLineEdit *field() { return m_box->findChild<QLineEdit *>(u"tagField"_s); }

    std::unique_ptr<TemporaryProfile> m_profile;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<QPushButton> m_anchor;
    std::unique_ptr<TagBox> m_box;
    ArticleId m_article;
};

void TagBoxTest::init()
{
    m_profile = std::make_unique<TemporaryProfile>();
    m_library = std::make_unique<Library>(m_profile->profile());
    QVERIFY(waited(m_library->open()));
    QVERIFY(waited(m_library->subscribe(QString::fromLatin1(welcomeAddress))));
    m_article = waited(m_library->keys({}))->constFirst().id;
    m_anchor = std::make_unique<QPushButton>();
    m_anchor->show();
    m_box = std::make_unique<TagBox>(*m_library, m_anchor.get());
    m_box->openFor(m_article, {}, m_anchor.get());
}

void TagBoxTest::cleanup()
{
    m_box.reset();
    m_anchor.reset();
    m_library.reset();
}

QStringList TagBoxTest::stored()
{
    const auto headers = waited(m_library->headers({m_article}));
    const auto tags = waited(m_library->tags());
    QStringList names;
    for (const TagId id : headers->constFirst().tags) {
        for (const Tag &tag : *tags) {
            if (tag.id == id)
                names << tag.name;
        }
    }
    return names;
}

void TagBoxTest::enterAddsAndStays()
{
    field()->setText(u"ليبيا"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(), QStringList{u"ليبيا"_s});
    QTRY_VERIFY(field()->text().isEmpty());
    QVERIFY(m_box->isVisible());
    field()->setText(u"أمن"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored(), (QStringList{u"ليبيا"_s, u"أمن"_s}));
    QVERIFY(!m_box->isVisible());
}

void TagBoxTest::backspaceTakesTheLastAway()
{
    for (const QString &name : {u"ليبيا"_s, u"أمن"_s}) {
        field()->setText(name);
        press(Qt::Key_Return);
        QTRY_VERIFY(stored().contains(name));
        QTRY_VERIFY(field()->text().isEmpty());
    }
    press(Qt::Key_Backspace);
    QTRY_COMPARE(stored(), QStringList{u"ليبيا"_s});
}

void TagBoxTest::chipsTakeTheirTagAway()
{
    field()->setText(u"ليبيا"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(stored(), QStringList{u"ليبيا"_s});
    QTRY_COMPARE(m_box->findChildren<QToolButton *>().size(), 1);
    QTest::mouseClick(m_box->findChild<QToolButton *>(), Qt::LeftButton);
    QTRY_VERIFY(stored().isEmpty());
}

QTEST_MAIN(TagBoxTest)
#include "tag_box_test.moc"
