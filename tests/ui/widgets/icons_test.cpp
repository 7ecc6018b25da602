// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

QImage drawn(const QString &name, Qt::LayoutDirection direction, const QColor &colour = Qt::red)
{
    return icons::pixmap(name, colour, 20, 2, direction).toImage();
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return count;
}

} // namespace

class IconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIconDrawsInItsColour();
    void thoseThatPointAreMirrored_data();
    void thoseThatPointAreMirrored();
};

void IconsTest::everyIconDrawsInItsColour()
{
    QDirIterator files(u":/icons"_s, {u"*.svg"_s});
    int seen = 0;
    while (files.hasNext()) {
        files.next();
        const QString name = files.fileInfo().completeBaseName();
        const QImage image = drawn(name, Qt::LeftToRight);
        QCOMPARE(image.size(), QSize(40, 40));
        QVERIFY2(inked(image) > 8, qPrintable(name));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 200)
                    QVERIFY2(pixel.red() > 200 && pixel.green() < 60, qPrintable(name));
            }
        }
        ++seen;
    }
    QVERIFY(seen >= 60);
}

void IconsTest::thoseThatPointAreMirrored_data()
{
    QTest::addColumn<bool>("mirrored");
    for (const char *name : {"back", "chevron-start", "open-external", "tag", "menu"})
        QTest::newRow(name) << true;
    for (const char *name : {"search", "refresh", "clock", "direction", "check"})
        QTest::newRow(name) << false;
}

void IconsTest::thoseThatPointAreMirrored()
{
    QFETCH(bool, mirrored);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const QImage left = drawn(name, Qt::LeftToRight);
    const QImage right = drawn(name, Qt::RightToLeft);
    QCOMPARE(right, mirrored ? left.mirrored(true, false) : left);
}

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
