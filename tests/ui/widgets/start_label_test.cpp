// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/start_label.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

/// First and last column with ink.
QPair<int, int> inkOf(StartLabel &label)
{
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image);
    QPair<int, int> columns(-1, -1);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 160) {
                columns.first = columns.first < 0 ? x : columns.first;
                columns.second = x;
            }
        }
    }
    return columns;
}

} // namespace

/// QLabel goes to the side of its first letter; this one to the start of the window.
class StartLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAtTheStart_data();
    void standsAtTheStart();
};

void StartLabelTest::standsAtTheStart_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"WHO"_s, u"iPhone 18 يصل"_s, u"اليوم"_s, u"2026"_s, u"נבא"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void StartLabelTest::standsAtTheStart()
{
    QFETCH(QString, text);
    constexpr int width = 400;
    constexpr int near = 4;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        StartLabel label(text);
        QPalette palette(Qt::white);
        palette.setColor(QPalette::WindowText, Qt::black);
        label.setPalette(palette);
        label.setLayoutDirection(direction);
        label.resize(width, 30);
        const auto [first, last] = inkOf(label);
        QVERIFY(first >= 0);
        if (direction == Qt::RightToLeft)
            QVERIFY2(last > width - 1 - near, qPrintable(QString::number(last)));
        else
            QVERIFY2(first < near, qPrintable(QString::number(first)));
    }
}

QTEST_MAIN(StartLabelTest)
#include "start_label_test.moc"
