// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_card.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace naba;

class SearchCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_card = std::make_unique<SearchCard>(); }

    void cleanup() { m_card.reset(); }

    void aChipAConditionAndOneForEachSide();
    void chipsTakeTheirConditionAway();
    void keysTakeAConditionAway();
    void whatWasNotUnderstoodIsSaid();
    void nothingTypedNothingShown();
    void otherWordsAreOffered();
    void whatSomebodyTypedIsNoMarkup();
    void switchesTell();

private:
    void show(const QString &typed)
    {
        text::DateContext dates;
        dates.today = QDate(2026, 11, 23);
        m_card->show(typed, text::readQuery(typed, dates));
    }

    QList<QToolButton *> chips()
    {
        QList<QToolButton *> shown;
        const auto all = m_card->findChildren<QToolButton *>(u"searchChip"_s);
        for (QToolButton *chip : all) {
            if (!chip->isHidden())
                shown.append(chip);
        }
        return shown;
    }

    /// All that labels say at the moment.
    QString said()
    {
        QStringList lines;
        const auto labels = m_card->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isHidden())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }

    std::unique_ptr<SearchCard> m_card;
};

void SearchCardTest::aChipAConditionAndOneForEachSide()
{
    show(u"طرابلس -حرب from:Alwasat is:unread قمة OR لقاء"_s);
    QCOMPARE(chips().size(), 6);
    QVERIFY(said().contains(u"or"_s));
    QVERIFY(chips().at(2)->text().contains(u"Alwasat"_s));
    show(u"طرابلس"_s);
    QCOMPARE(chips().size(), 1);
    QVERIFY(!m_card->isHidden());
}

void SearchCardTest::chipsTakeTheirConditionAway()
{
    show(u"طرابلس -حرب from:Alwasat"_s);
    QSignalSpy changed(m_card.get(), &SearchCard::typedChanged);
    chips().at(1)->click();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), u"طرابلس from:Alwasat"_s);
}

void SearchCardTest::keysTakeAConditionAway()
{
    show(u"one two"_s);
    QSignalSpy changed(m_card.get(), &SearchCard::typedChanged);
    QTest::keyClick(chips().at(0), Qt::Key_Delete);
    QCOMPARE(changed.at(0).at(0).toString(), u"two"_s);
    QTest::keyClick(chips().at(1), Qt::Key_Backspace);
    QCOMPARE(changed.at(1).at(0).toString(), u"one"_s);
}

void SearchCardTest::whatWasNotUnderstoodIsSaid()
{
    show(u"war before:tomatoes \"open"_s);
    QVERIFY(said().contains(u"tomatoes"_s));
    QVERIFY(said().contains(u"quotation mark"_s));
    show(u"war"_s);
    QVERIFY(!said().contains(u"tomatoes"_s));
}

void SearchCardTest::nothingTypedNothingShown()
{
    show(u"war"_s);
    show(u"  "_s);
    QVERIFY(m_card->isHidden());
}

void SearchCardTest::otherWordsAreOffered()
{
    show(u"طرابلص"_s);
    m_card->setSuggestions({u"طرابلس"_s, u"طرابلسي"_s});
    QVERIFY(said().contains(u"طرابلس"_s));
    QSignalSpy changed(m_card.get(), &SearchCard::typedChanged);
    const auto labels = m_card->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->text().contains(u"href"_s)) {
            Q_EMIT label->linkActivated(u"1"_s);
            Q_EMIT label->linkActivated(u"7"_s); // there is no such
        }
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toString(), u"طرابلسي"_s);
    m_card->setSuggestions({});
    QVERIFY(!said().contains(u"href"_s));
}

void SearchCardTest::whatSomebodyTypedIsNoMarkup()
{
    show(u"x"_s);
    m_card->setSuggestions({u"<b>x</b>"_s});
    QVERIFY(said().contains(u"&lt;b&gt;"_s));
}

void SearchCardTest::switchesTell()
{
    QSignalSpy switched(m_card.get(), &SearchCard::switched);
    m_card->setExactForms(true);
    m_card->setBestFirst(true);
    QCOMPARE(switched.size(), 0); // set by the program
    QVERIFY(m_card->exactForms() && m_card->bestFirst());
    m_card->findChild<QCheckBox *>(u"exactForms"_s)->click();
    QCOMPARE(switched.size(), 1);
    QVERIFY(!m_card->exactForms());
    QSignalSpy saved(m_card.get(), &SearchCard::saveRequested);
    m_card->findChild<QToolButton *>(u"saveSearch"_s)->click();
    QCOMPARE(saved.size(), 1);
}

QTEST_MAIN(SearchCardTest)
#include "search_card_test.moc"
