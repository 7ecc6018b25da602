// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/parse.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QXmlStreamReader>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <pugixml.hpp>
#include <vector>

#ifdef NABA_HAVE_LIBXML2
#include <libxml/parser.h>
#endif

// Megabytes a second from bytes to a ParsedFeed, beside what bare XML parsers need for the same
// bytes in the same run: parse_bench [megabytes] [rounds] [only]. Made with a Release build, it
// tells something; no test depends on it.

using namespace Qt::StringLiterals;

namespace {

/// An Arabic feed as WordPress writes them: title, link, date, author, categories, a teaser and
/// the whole text as escaped HTML.
QByteArray arabicItem(int number)
{
    static const QStringList words =
        u"أعلنت الحكومة في العاصمة عن خطة جديدة تهدف إلى تطوير البنية التحتية خلال السنوات المقبلة "
        u"وقال "
        "المتحدث باسم الوزارة إن المشروع سيشمل المدن الكبرى بدعم من القطاع الخاص"_s.split(u' ');
    const auto text = [number](int count, int from) {
        QString line;
        for (int i = 0; i < count; ++i)
            line += words.at((number * 7 + from + i * 3) % words.size()) + u' ';
        return line.trimmed();
    };
    const QString id = QString::number(number);
    QString item =
        u"<item><title>"_s + text(9, 0) + u"</title>\n<link>https://news.example/"_s + id +
        u"/?utm_source=rss</link>\n<guid isPermaLink=\"false\">https://news.example/?p="_s + id +
        u"</guid>\n<pubDate>Wed, 01 Jul 2026 09:00:00 +0200</pubDate>\n"
        "<dc:creator><![CDATA["_s +
        text(2, 3) + u"]]></dc:creator>\n<category><![CDATA["_s + text(1, 5) +
        u"]]></category>\n<description><![CDATA[<p>"_s + text(40, 2) +
        u" [&#8230;]</p>]]></description>\n<content:encoded><![CDATA["_s;
    for (int paragraph = 0; paragraph < 6; ++paragraph)
        item += u"<p>"_s + text(60, paragraph) + u" <a href=\"https://news.example/t\">"_s +
                text(2, 1) + u"</a></p>\n"_s;
    item += u"<img src=\"/i/"_s + id + u".jpg\" alt=\"\"/>]]></content:encoded></item>\n"_s;
    return item.toUtf8();
}

QByteArray feed(qsizetype bytes)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
                     "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
                     "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>"_ba +
                     u"أخبار"_s.toUtf8() + "</title><link>https://news.example/</link>\n"_ba;
    for (int i = 0; xml.size() < bytes; ++i)
        xml += arabicItem(i);
    return xml + "</channel></rss>\n";
}

struct Contender
{
    const char *name;
    std::function<size_t(const QByteArray &)> run; ///< something that depends on all of it
    std::vector<double> seconds = {};
};

size_t ours(const QByteArray &xml)
{
    naba::feeds::ParseOptions options;
    options.maxItems = 1'000'000;
    const auto parsed = naba::feeds::parse(xml, options);
    return parsed ? static_cast<size_t>(parsed->items.size()) : 0;
}

size_t streamReader(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    size_t count = 0;
    while (!reader.atEnd())
        count += reader.readNext() == QXmlStreamReader::StartElement ? 1 : 0;
    return count;
}

size_t pugixmlDom(const QByteArray &xml)
{
    pugi::xml_document document;
    document.load_buffer(xml.constData(), static_cast<size_t>(xml.size()));
    return document.document_element().empty() ? 0 : 1;
}

#ifdef NABA_HAVE_LIBXML2
void countElement(void *count, const xmlChar *, const xmlChar *, const xmlChar *, int,
                  const xmlChar **, int, int, const xmlChar **)
{
    ++*static_cast<size_t *>(count);
}

size_t libxmlSax(const QByteArray &xml)
{
    size_t count = 0;
    xmlSAXHandler handler{};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = countElement;
    xmlSAXUserParseMemory(&handler, &count, xml.constData(), static_cast<int>(xml.size()));
    return count;
}
#endif

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

int number(const char *text, int otherwise)
{
    const int value = text ? std::atoi(text) : 0;
    return value > 0 ? value : otherwise;
}

} // namespace

int main(int argc, char *argv[])
{
    const int megabytes = number(argc > 1 ? argv[1] : nullptr, 60);
    const int rounds = number(argc > 2 ? argv[2] : nullptr, 5);
    const QByteArray xml = feed(qsizetype{megabytes} * 1'000'000);
    std::vector<Contender> contenders{{"naba: bytes to ParsedFeed", ours},
                                      {"QXmlStreamReader, bare", streamReader},
#ifdef NABA_HAVE_LIBXML2
                                      {"libxml2 SAX2, bare", libxmlSax},
#endif
                                      {"pugixml DOM, bare", pugixmlDom}};
    if (argc > 3) // for a profiler
        contenders.resize(1);
    // Round by round, so that a machine that gets slower does so for all of them.
    for (int round = 0; round < rounds; ++round) {
        for (Contender &contender : contenders) {
            QElapsedTimer timer;
            timer.start();
            const size_t result = contender.run(xml);
            contender.seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
            if (result == 0)
                std::printf("%s read nothing\n", contender.name);
        }
    }
    std::printf("%.1f MB, median of %d rounds\n", static_cast<double>(xml.size()) / 1e6, rounds);
    for (const Contender &contender : contenders)
        std::printf("%-28s %7.0f MB/s\n", contender.name,
                    static_cast<double>(xml.size()) / 1e6 / median(contender.seconds));
    return 0;
}
