// SPDX-License-Identifier: GPL-3.0-or-later
// headline_dump [--width PX] [--ui rtl|ltr] FILE.json
// Reads {"rows":[{"text"}…]} and prints where the words of each headline stand in a list.
#include "app/text/direction.h"
#include "tests/ui/reader/measure.h"
#include "ui/articles/title_layout.h"
#include "ui/widgets/fonts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

QString sideOf(const QTextLine &line, double width, Qt::LayoutDirection direction)
{
    const QRectF ink = line.naturalTextRect();
    const bool left = ink.left() <= 2;
    const bool right = ink.right() >= width - 2;
    if (left && right)
        return direction == Qt::RightToLeft ? u"right"_s : u"left"_s;
    return right ? u"right"_s : left ? u"left"_s : u"none"_s;
}

QJsonObject dump(const QString &text, double width, Qt::LayoutDirection ui)
{
    TitleRequest request;
    request.text = text;
    // No feed tells its language here: a right-to-left list is one of right-to-left feeds, while
    // in a left-to-right one each headline speaks for itself.
    const Qt::LayoutDirection base =
        ui == Qt::RightToLeft ? Qt::RightToLeft : Qt::LayoutDirectionAuto;
    request.direction = text::headlineDirection(text, base);
    request.listDirection = ui;
    request.font = fonts::naskh(12, true);
    request.width = width;
    const TitleLayout title = layoutTitle(request);
    QStringList order;
    const QString shown = title.layout->text();
    for (int i = 0; i < title.lineCount(); ++i) {
        const QTextLine line = title.layout->lineAt(i);
        order += measure::wordsLeftToRight(shown, line, line.textStart(),
                                           line.textStart() + line.textLength());
    }
    // Where nothing was cut, the side that an ellipsis would take: the text's logical end.
    const bool endsLeft = title.direction == Qt::RightToLeft;
    const Qt::Edge edge = title.ellipsisEdge().value_or(endsLeft ? Qt::LeftEdge : Qt::RightEdge);
    return {
        {u"text"_s, text},
        {u"dir"_s, title.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
        {u"align"_s,
         title.lineCount() > 0 ? sideOf(title.layout->lineAt(0), width, ui) : u"none"_s},
        {u"order_left_to_right"_s, QJsonArray::fromStringList(order)},
        {u"elided"_s, title.elided},
        {u"ellipsis_side"_s, edge == Qt::LeftEdge ? u"left"_s : u"right"_s},
    };
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"width"_s, u"Width of a headline's line."_s, u"PX"_s, u"352"_s});
    options.addOption({u"ui"_s, u"Direction of the interface: rtl or ltr."_s, u"DIR"_s, u"rtl"_s});
    options.addPositionalArgument(u"FILE.json"_s, u"The headlines."_s);
    options.process(app);
    bool number = false;
    const double width = options.value(u"width"_s).toDouble(&number);
    if (options.positionalArguments().size() != 1 || !number || width < 20)
        options.showHelp(2);
    const Qt::LayoutDirection ui =
        options.value(u"ui"_s) == "ltr"_L1 ? Qt::LeftToRight : Qt::RightToLeft;
    QApplication::setLayoutDirection(ui);

    QFile file(options.positionalArguments().constFirst());
    if (!file.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "headline_dump: cannot read " << file.fileName() << '\n';
        return 1;
    }
    QJsonArray out;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object()[u"rows"_s].toArray();
    for (const QJsonValue &row : rows)
        out.append(dump(row.toObject()[u"text"_s].toString(), width, ui));
    const QByteArray json = QJsonDocument(out).toJson();
    std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
    return 0;
}
