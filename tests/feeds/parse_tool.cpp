// SPDX-License-Identifier: GPL-3.0-or-later
// Prints a feed as one JSON document, for suites that judge parsers from outside.
#include "app/feeds/feed_json.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"base-url"_s, u"Address of the feed."_s, u"URL"_s});
    parser.addOption({u"content-type"_s, u"HTTP header."_s, u"TYPE"_s});
    parser.addPositionalArgument(u"file"_s, u"The feed."_s);
    parser.process(app);
    QFile file(parser.positionalArguments().value(0));
    if (!file.open(QIODevice::ReadOnly))
        return 3;
    naba::feeds::ParseOptions options;
    options.base = QUrl(parser.value(u"base-url"_s));
    options.contentType = parser.value(u"content-type"_s).toUtf8();
    options.maxItems = 20'000;
    bool isFeed = false;
    const QByteArray json =
        QJsonDocument(naba::feeds::toJsonFeed(file.readAll(), options, isFeed)).toJson();
    std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout);
    return isFeed ? 0 : 1;
}
