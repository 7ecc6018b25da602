// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/wording.h"
#include "ui/settings/families.h"
#include "ui/settings/family_box.h"
#include "ui/settings/nuqta_slider.h"
#include "ui/settings/size_stepper.h"
#include "ui/settings/type_popup.h"
#include "ui/widgets/font_check.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace naba;
using namespace naba::settings;
using namespace Qt::StringLiterals;

namespace {

constexpr ReadingScript scripts[] = {ReadingScript::Arabic, ReadingScript::Urdu,
                                     ReadingScript::Hebrew, ReadingScript::Latin};

/// A window with a button, and the popup open under it.
struct Open
{
    explicit Open(Qt::LayoutDirection direction)
    {
        QApplication::setLayoutDirection(direction);
        window.resize(800, 600);
        anchor.setGeometry(380, 10, 34, 34);
        window.show();
        popup.openUnder(&anchor);
    }

    NuqtaSlider *slider(const char *name) const
    {
        return popup.findChild<NuqtaSlider *>(QLatin1String(name));
    }

    FamilyBox *box(ReadingScript script) const
    {
        for (FamilyBox *found : popup.findChildren<FamilyBox *>()) {
            if (found->script() == script)
                return found;
        }
        return nullptr;
    }

    QRadioButton *choice(const QString &name) const
    {
        for (QRadioButton *found : popup.findChildren<QRadioButton *>()) {
            if (found->text() == name || found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }

    QWidget window;
    QToolButton anchor{&window};
    TypePopup popup{&window};
};

ReadingStyle told(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<ReadingStyle>();
}

} // namespace

class TypePopupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QApplication::setStyle(u"Fusion"_s);
        setTheme(Theme::Name::Light);
    }

    void init() { wording::setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void showsWhatItIsGiven()
    {
        Open open(Qt::LeftToRight);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        QSignalSpy themes(&open.popup, &TypePopup::themeChosen);
        QSignalSpy directions(&open.popup, &TypePopup::directionChosen);
        ReadingStyle style;
        style.scale = 2;
        style.lineSpacing = 1.2;
        style.columnCharacters = 60;
        style.latinFamily = u"DejaVu Serif"_s;
        open.popup.setReadingStyle(style);
        open.popup.setThemeName(u"sepia"_s);
        open.popup.setFeedDirection(Qt::RightToLeft);
        QCOMPARE(open.popup.readingStyle(), style);
        QVERIFY(open.slider("sizeSlider")->accessibleName().contains(u"28 pt"_s));
        QVERIFY(open.slider("spacingSlider")->accessibleName().contains(u"2.12"_s));
        QVERIFY(open.slider("columnSlider")->accessibleName().contains(u"60"_s));
        QCOMPARE(open.box(ReadingScript::Latin)->family(), style.latinFamily);
        QCOMPARE(open.box(ReadingScript::Arabic)->family(), QString());
        QVERIFY(open.choice(u"Sepia"_s)->isChecked());
        QVERIFY(!open.choice(u"Light"_s)->isChecked());
        QVERIFY(open.choice(u"From the right"_s)->isChecked());
        open.popup.setThemeName(u"system"_s);
        QVERIFY(!open.choice(u"Sepia"_s)->isChecked());
        QTest::qWait(0);
        QCOMPARE(styles.count(), 0);
        QCOMPARE(themes.count(), 0);
        QCOMPARE(directions.count(), 0);
    }

    // A size that keys or the wheel made lies between the slider's stops: it stays as it is.
    void sizeBetweenStops()
    {
        Open open(Qt::LeftToRight);
        ReadingStyle style;
        style.scale = 1.1;
        open.popup.setReadingStyle(style);
        QCOMPARE(open.popup.readingStyle().scale, 1.1);
        QVERIFY(open.slider("sizeSlider")->accessibleName().contains(u"15.4 pt"_s));
    }

    void arabicDigits()
    {
        wording::setLocale(QLocale(QLocale::Arabic, QLocale::Egypt));
        Open open(Qt::RightToLeft);
        QVERIFY(open.slider("spacingSlider")->accessibleName().contains(u"١٫٧٧"_s));
        QVERIFY(open.slider("columnSlider")->accessibleName().contains(u"٨٠"_s));
    }

    void arrowsOfASlider_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<Qt::Key>("growing");
        QTest::newRow("left to right") << Qt::LeftToRight << Qt::Key_Right;
        QTest::newRow("right to left") << Qt::RightToLeft << Qt::Key_Left;
    }

    void arrowsOfASlider()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(Qt::Key, growing);
        Open open(direction);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        NuqtaSlider *slider = open.slider("sizeSlider");
        QTest::keyClick(slider, growing);
        QTRY_COMPARE(styles.count(), 1);
        QCOMPARE(told(styles).scale, 15.0 / 14);
        QTest::keyClick(slider, Qt::Key_End);
        QTRY_VERIFY(qFuzzyCompare(told(styles).scale, 3.0));
        QTest::keyClick(slider, Qt::Key_Home);
        QTRY_VERIFY(qFuzzyCompare(told(styles).scale, 0.7));
    }

    // The track begins at the start edge: its far end is at the left in a right-to-left window.
    void clickOnASlider_data() { arrowsOfASlider_data(); }

    void clickOnASlider()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Open open(direction);
        const bool rightToLeft = direction == Qt::RightToLeft;
        NuqtaSlider *slider = open.slider("columnSlider");
        const QPoint left(1, slider->height() / 2);
        const QPoint right(slider->width() - 2, slider->height() / 2);
        QTest::mouseClick(slider, Qt::LeftButton, {}, rightToLeft ? left : right);
        QCOMPARE(open.popup.readingStyle().columnCharacters, 90);
        QTest::mouseClick(slider, Qt::LeftButton, {}, rightToLeft ? right : left);
        QCOMPARE(open.popup.readingStyle().columnCharacters, 45);
        QTest::mouseClick(slider, Qt::LeftButton, {}, slider->rect().center());
        QVERIFY(std::abs(open.popup.readingStyle().columnCharacters - 67) <= 2);
    }

    void slidersStayInRange()
    {
        Open open(Qt::LeftToRight);
        for (const char *name : {"sizeSlider", "spacingSlider", "columnSlider"}) {
            NuqtaSlider *slider = open.slider(name);
            for (const int value : {slider->minimum(), slider->maximum()}) {
                slider->setValue(value);
                const ReadingStyle style = open.popup.readingStyle();
                QVERIFY(style.scale >= ReadingStyle::leastScale);
                QVERIFY(style.scale <= ReadingStyle::mostScale);
                QVERIFY(style.lineSpacing >= ReadingStyle::leastSpacing - 1e-9);
                QVERIFY(style.lineSpacing <= ReadingStyle::mostSpacing + 1e-9);
                QVERIFY(style.columnCharacters >= ReadingStyle::leastCharacters);
                QVERIFY(style.columnCharacters <= ReadingStyle::mostCharacters);
            }
        }
    }

    // Dragging tells the first step at once and the last one for sure, not every one between.
    void manyChangesAtOnce()
    {
        Open open(Qt::LeftToRight);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        NuqtaSlider *slider = open.slider("columnSlider");
        for (int value = 0; value < 20; ++value)
            slider->setValue(value);
        QCOMPARE(styles.count(), 1);
        QTRY_COMPARE(styles.count(), 2);
        QCOMPARE(told(styles).columnCharacters, 45 + 19);
        QCOMPARE(told(styles), open.popup.readingStyle());
    }

    void closingTellsWhatIsLeft()
    {
        Open open(Qt::LeftToRight);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        open.slider("columnSlider")->setValue(3);
        open.slider("columnSlider")->setValue(4);
        QTest::keyClick(&open.popup, Qt::Key_Escape);
        QVERIFY(!open.popup.isVisible());
        QCOMPARE(told(styles).columnCharacters, 49);
    }

    void offeredFamilies_data()
    {
        QTest::addColumn<ReadingScript>("script");
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << ReadingScript::Arabic << u"مباحثاتٌ في طرابلس، ١٨ دولة"_s;
        QTest::newRow("Urdu") << ReadingScript::Urdu << u"پاکستان نے ٹیسٹ میچ جیت لیا، بڑے"_s;
        QTest::newRow("Hebrew") << ReadingScript::Hebrew << u"ידיעות מן הארץ"_s;
        QTest::newRow("Latin") << ReadingScript::Latin << u"Tripoli, 23 November: café"_s;
    }

    // What is offered draws the script itself, letter by letter.
    void offeredFamilies()
    {
        QFETCH(ReadingScript, script);
        QFETCH(QString, text);
        for (const QString &family : familiesFor(script)) {
            QVERIFY2(fonts::reallyDraws(family, text), qPrintable(family));
            QVERIFY2(!fonts::isNastaliq(family) || fonts::nastaliqDrawsRight(family),
                     qPrintable(family));
            QVERIFY2(!fonts::isNastaliq(family) || script == ReadingScript::Urdu,
                     qPrintable(family));
        }
        QCOMPARE(familiesFor(script).size(),
                 QSet<QString>(familiesFor(script).cbegin(), familiesFor(script).cend()).size());
        if (defaultFamily(script).startsWith(u"Noto"_s))
            QVERIFY(familiesFor(script).contains(defaultFamily(script)));
        QVERIFY(!familiesFor(ReadingScript::Latin).contains(u"Noto Sans Bengali"_s));
        QVERIFY(!familiesFor(ReadingScript::Latin).contains(u"Noto Sans Mono"_s));
    }

    void chooseAFamilyByKeyboard()
    {
        Open open(Qt::RightToLeft);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        FamilyBox *box = open.box(ReadingScript::Arabic);
        box->setFocus(Qt::TabFocusReason);
        if (box->count() < 2)
            QSKIP("one family for Arabic is installed");
        QCOMPARE(box->family(), QString());
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(styles.count(), 1);
        QVERIFY(!told(styles).arabicFamily.isEmpty());
        QVERIFY(familiesFor(ReadingScript::Arabic).contains(told(styles).arabicFamily));
        QCOMPARE(told(styles).latinFamily, QString());
        QTest::keyClick(box, Qt::Key_Home);
        QTRY_COMPARE(told(styles).arabicFamily, QString());
    }

    void chooseASizeForOneScript()
    {
        Open open(Qt::RightToLeft);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        const auto steppers = open.popup.findChildren<SizeStepper *>();
        QCOMPARE(steppers.size(), 4);
        QTest::keyClick(steppers.at(2)->findChild<QToolButton *>(u"larger"_s), Qt::Key_Space);
        QTRY_COMPARE(styles.count(), 1);
        const ReadingStyle style = told(styles);
        QCOMPARE(style.size(ReadingScript::Hebrew), 100 + SizeStepper::step);
        QCOMPARE(style.size(ReadingScript::Arabic), 100);
        QCOMPARE(style.scale, 1.0);
        steppers.at(2)->setPercent(1000);
        QCOMPARE(steppers.at(2)->percent(), ReadingStyle::mostSize);
        QVERIFY(!steppers.at(2)->findChild<QToolButton *>(u"larger"_s)->isEnabled());
    }

    void reset()
    {
        Open open(Qt::LeftToRight);
        ReadingStyle style;
        style.scale = 2;
        style.lineSpacing = 1.2;
        style.urduFamily = u"Noto Naskh Arabic"_s;
        open.popup.setReadingStyle(style);
        QSignalSpy styles(&open.popup, &TypePopup::styleChanged);
        open.popup.findChild<QToolButton *>(u"resetStyle"_s)->click();
        QCOMPARE(styles.count(), 1);
        QCOMPARE(told(styles), ReadingStyle());
        QVERIFY(open.slider("sizeSlider")->accessibleName().contains(u"14 pt"_s));
        QCOMPARE(open.box(ReadingScript::Urdu)->family(), QString());
    }

    void directionAndTheme()
    {
        Open open(Qt::RightToLeft);
        QSignalSpy directions(&open.popup, &TypePopup::directionChosen);
        QSignalSpy themes(&open.popup, &TypePopup::themeChosen);
        QTest::mouseClick(open.choice(u"From the left"_s), Qt::LeftButton);
        QCOMPARE(directions.takeLast().constFirst().value<Qt::LayoutDirection>(), Qt::LeftToRight);
        QTest::mouseClick(open.choice(u"Automatic"_s), Qt::LeftButton);
        QCOMPARE(directions.takeLast().constFirst().value<Qt::LayoutDirection>(),
                 Qt::LayoutDirectionAuto);
        const std::pair<QString, QString> names[] = {{u"Dark"_s, u"dark"_s},
                                                     {u"Sepia"_s, u"sepia"_s},
                                                     {u"High contrast"_s, u"contrast"_s},
                                                     {u"Light"_s, u"light"_s}};
        for (const auto &[shown, key] : names) {
            QTest::mouseClick(open.choice(shown), Qt::LeftButton);
            QCOMPARE(themes.takeLast().constFirst().toString(), key);
        }
        open.popup.setHasFeed(false);
        QVERIFY(!open.choice(u"From the left"_s)->isEnabled());
        QVERIFY(open.choice(u"Dark"_s)->isEnabled());
    }

    // Tab goes through everything and comes round; arrows choose within a row of choices.
    void keyboardReachesEverything()
    {
        Open open(Qt::RightToLeft);
        open.popup.setThemeName(u"sepia"_s);
        QSet<QWidget *> reached;
        for (int i = 0; i < 30; ++i) {
            QWidget *now = QApplication::focusWidget();
            QVERIFY(now);
            reached.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (const ReadingScript script : scripts)
            QVERIFY(reached.contains(open.box(script)));
        for (const char *name : {"sizeSlider", "spacingSlider", "columnSlider"})
            QVERIFY(reached.contains(open.slider(name)));
        QVERIFY(reached.contains(open.popup.findChild<QToolButton *>(u"resetStyle"_s)));
        QVERIFY(reached.contains(open.choice(u"Automatic"_s)));
        QVERIFY(reached.contains(open.choice(u"Sepia"_s)));
        QVERIFY(!reached.contains(open.choice(u"Light"_s)));

        QSignalSpy themes(&open.popup, &TypePopup::themeChosen);
        open.choice(u"Sepia"_s)->setFocus(Qt::TabFocusReason);
        QTest::keyClick(open.choice(u"Sepia"_s), Qt::Key_Left);
        QCOMPARE(themes.count(), 1);
        QCOMPARE(themes.constLast().constFirst().toString(), u"dark"_s);
    }

    void namesForAssistance()
    {
        Open open(Qt::LeftToRight);
        int named = 0;
        for (QWidget *child : open.popup.findChildren<QWidget *>()) {
            if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisibleTo(&open.popup))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(child);
            QVERIFY(face);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), child->metaObject()->className());
            ++named;
        }
        QVERIFY(named >= 10);
        QCOMPARE(QAccessible::queryAccessibleInterface(open.choice(u"Dark"_s))->role(),
                 QAccessible::RadioButton);
        QCOMPARE(QAccessible::queryAccessibleInterface(open.slider("sizeSlider"))->role(),
                 QAccessible::Slider);
        // Qt gives a box the name of what is chosen in it on some systems; its label says the rest.
        const QAccessibleInterface *box =
            QAccessible::queryAccessibleInterface(open.box(ReadingScript::Urdu));
        const auto labels = box->relations(QAccessible::Label);
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.constFirst().first->text(QAccessible::Name), u"Urdu"_s);
        QCOMPARE(open.box(ReadingScript::Urdu)->accessibleName(), u"Face for Urdu"_s);
    }

    // Names at the start edge, values at the end edge, within the popup, in both directions.
    void mirrored_data() { arrowsOfASlider_data(); }

    void mirrored()
    {
        QFETCH(Qt::LayoutDirection, direction);
        Open open(direction);
        const bool rightToLeft = direction == Qt::RightToLeft;
        const auto x = [&](const QWidget *widget) {
            return widget->mapTo(&open.popup, widget->rect().center()).x();
        };
        QCOMPARE(x(open.choice(u"Automatic"_s)) > x(open.choice(u"From the left"_s)), rightToLeft);
        QCOMPARE(x(open.choice(u"Light"_s)) > x(open.choice(u"High contrast"_s)), rightToLeft);
        const QWidget *reset = open.popup.findChild<QToolButton *>(u"resetStyle"_s);
        QCOMPARE(x(reset) < open.popup.width() / 2, rightToLeft);
        for (const QWidget *child : open.popup.findChildren<QWidget *>()) {
            if (child->parentWidget() == &open.popup && !child->isWindow())
                QVERIFY(open.popup.rect().contains(child->geometry()));
        }
    }

    // Text in the popup must not be cut off: every label has the room it asks for.
    void nothingIsCutOff()
    {
        Open open(Qt::LeftToRight);
        for (const QLabel *label : open.popup.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
        for (const QRadioButton *button : open.popup.findChildren<QRadioButton *>())
            QVERIFY2(button->width() >= button->sizeHint().width() - 8,
                     qPrintable(button->accessibleName()));
    }

    void opensOnTheScreen()
    {
        Open open(Qt::LeftToRight);
        const QRect screen = open.popup.screen()->availableGeometry();
        for (const QPoint corner : {screen.topLeft(), screen.bottomRight(), screen.bottomLeft()}) {
            open.popup.hide();
            open.window.move(corner - QPoint(380, 10));
            open.popup.openUnder(&open.anchor);
            QVERIFY(open.popup.x() >= screen.left());
            QVERIFY(open.popup.geometry().right() <= screen.right());
            QVERIFY(open.popup.y() >= screen.top());
        }
    }
};

QTEST_MAIN(TypePopupTest)
#include "type_popup_test.moc"
