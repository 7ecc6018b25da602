// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monogram.h"
#include "ui/widgets/theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

/// Relative luminance, WCAG 2.1.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// Contrast ratio, WCAG 2.1: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

constexpr double text = 4.5;
constexpr double mark = 3.0;

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormulaIsRight();
    void everyPairCanBeRead_data();
    void everyPairCanBeRead();
    void papersGetLighter();
    void aFeedKeepsItsColour();
};

void ThemeTest::contrastFormulaIsRight()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
}

void ThemeTest::everyPairCanBeRead_data()
{
    QTest::addColumn<int>("name");
    for (const Theme::Name name :
         {Theme::Name::Light, Theme::Name::Sepia, Theme::Name::Dark, Theme::Name::HighContrast})
        QTest::addRow("theme %d", static_cast<int>(name)) << static_cast<int>(name);
}

void ThemeTest::everyPairCanBeRead()
{
    QFETCH(int, name);
    const Theme &theme = Theme::named(static_cast<Theme::Name>(name));

    struct Pair
    {
        const char *what;
        QColor ink;
        QColor paper;
        double least;
    };

    QList<Pair> pairs;
    for (const QColor &paper : {theme.feeds, theme.list, theme.page, theme.raise}) {
        pairs << Pair{"ink", theme.ink, paper, text} << Pair{"ink2", theme.ink2, paper, text}
              << Pair{"ink3", theme.ink3, paper, text} << Pair{"accent", theme.accent, paper, text}
              << Pair{"new", theme.fresh, paper, mark} << Pair{"star", theme.star, paper, mark}
              << Pair{"line", theme.line, paper, mark} << Pair{"warn", theme.warn, paper, mark};
    }
    pairs << Pair{"ink3 hovered", theme.ink3, theme.hover, text}
          << Pair{"ink3 hovered in the tree", theme.ink3, theme.feedHover, text}
          << Pair{"count of today", theme.fresh, theme.feeds, text}
          << Pair{"error", theme.err, theme.feeds, text}
          << Pair{"button", theme.accentInk, theme.accent, text}
          << Pair{"chosen", theme.ink, theme.accentSoft, text}
          << Pair{"hit", theme.ink, theme.hit, text}
          << Pair{"hit on", theme.ink, theme.hitOn, text};
    for (int tag = 0; tag < static_cast<int>(theme.tags.size()); ++tag) {
        pairs << Pair{"chip", theme.ink, theme.chipFill(tag, theme.page), text}
              << Pair{"chip's nuqta", theme.tag(tag), theme.chipFill(tag, theme.page), mark};
    }
    for (const Pair &pair : pairs) {
        const double found = contrast(pair.ink, pair.paper);
        QVERIFY2(found >= pair.least,
                 qPrintable(u"%1: %2 on %3 is %4"_s
                                .arg(QLatin1String(pair.what), pair.ink.name(), pair.paper.name())
                                .arg(found)));
    }
}

void ThemeTest::papersGetLighter()
{
    for (const Theme::Name name : {Theme::Name::Light, Theme::Name::Sepia, Theme::Name::Dark}) {
        const Theme &theme = Theme::named(name);
        QVERIFY(luminance(theme.feeds) < luminance(theme.list));
        QVERIFY(luminance(theme.list) < luminance(theme.page));
    }
}

void ThemeTest::aFeedKeepsItsColour()
{
    QCOMPARE(monogram::colour(FeedId{7}), monogram::colour(FeedId{7}));
    QSet<QRgb> colours;
    for (int i = 0; i < 64; ++i)
        colours.insert(monogram::colour(FeedId{i}).rgb());
    QVERIFY(colours.size() > 4);
    for (const QRgb colour : colours)
        QVERIFY(contrast(Qt::white, QColor(colour)) >= text);
}

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
