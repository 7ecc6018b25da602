// SPDX-License-Identifier: GPL-3.0-or-later
// render_dump [--width PX] [--ui rtl|ltr] [--png OUT] [--theme NAME] [--title TEXT] FILE.html
// Shows a page's body in the reader view and prints as JSON what stands where.
#include "app/html/encoding.h"
#include "tests/ui/reader/page_file.h"
#include "ui/reader/reader_view.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

Theme::Name themeOf(const QString &name)
{
    if (name == "dark"_L1)
        return Theme::Name::Dark;
    if (name == "sepia"_L1)
        return Theme::Name::Sepia;
    return name == "contrast"_L1 ? Theme::Name::HighContrast : Theme::Name::Light;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({u"width"_s, u"Width of the text column."_s, u"PX"_s, u"640"_s});
    options.addOption({u"ui"_s, u"Direction of the interface: rtl or ltr."_s, u"DIR"_s, u"rtl"_s});
    options.addOption({u"png"_s, u"Write what the view paints."_s, u"OUT"_s});
    options.addOption({u"theme"_s, u"light, sepia, dark or contrast."_s, u"NAME"_s, u"light"_s});
    options.addOption({u"title"_s, u"Headline above the text."_s, u"TEXT"_s});
    options.addPositionalArgument(u"FILE.html"_s, u"The page."_s);
    options.process(app);
    bool number = false;
    const int width = options.value(u"width"_s).toInt(&number);
    if (options.positionalArguments().size() != 1 || !number || width < 40)
        options.showHelp(2);

    const Qt::LayoutDirection ui =
        options.value(u"ui"_s) == "ltr"_L1 ? Qt::LeftToRight : Qt::RightToLeft;
    QApplication::setLayoutDirection(ui);
    setTheme(themeOf(options.value(u"theme"_s)));

    const auto page = measure::readPage(options.positionalArguments().constFirst());
    if (!page) {
        QTextStream(stderr) << "render_dump: cannot read "
                            << options.positionalArguments().constFirst() << '\n';
        return 1;
    }
    Article article = *page;
    article.header.title = options.value(u"title"_s);
    ReaderView view;
    measure::showAt(view, makeReaderArticle(article, {}, ui), width);
    if (options.isSet(u"png"_s)) {
        measure::growToContents(view);
        if (!view.grab().save(options.value(u"png"_s))) {
            QTextStream(stderr) << "render_dump: cannot write " << options.value(u"png"_s) << '\n';
            return 1;
        }
    }
    const QByteArray json =
        QJsonDocument(measure::toJson(measure::measure(*view.document()))).toJson();
    std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
    return 0;
}
