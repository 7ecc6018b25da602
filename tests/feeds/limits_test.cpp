// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define NABA_ADDRESS_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NABA_ADDRESS_SANITIZER
#endif
#endif

using namespace Qt::StringLiterals;

namespace {

/// As much as is taken from the network.
constexpr qsizetype networkBytes = 16 * 1024 * 1024;
constexpr qint64 megabyte = 1024 * 1024;
/// What one answer may cost; the time is that of a Debug build on a slow machine, since the clock
/// is not what is tested.
constexpr qint64 memoryLimit = 300 * megabyte;   ///< that is really used
constexpr qint64 reservedLimit = 512 * megabyte; ///< that is asked for, used or not
constexpr qint64 cpuSeconds = 30;

const QByteArray head = "<rss version=\"2.0\"><channel>"_ba;
const QByteArray item = "<item><title>last</title></item>"_ba;
const QByteArray tail = "</channel></rss>"_ba;

/// `piece` as often as it fits into one answer, between what stands around it.
QByteArray filled(const QByteArray &before, const QByteArray &piece, const QByteArray &after)
{
    const qsizetype room = networkBytes - before.size() - after.size();
    return before + piece.repeated(room / piece.size()) + after;
}

QByteArray numbered(const QByteArray &before, const QByteArray &form, const QByteArray &after)
{
    QByteArray text = before;
    for (int i = 0; text.size() < networkBytes - after.size() - 100; ++i)
        text += QByteArray(form).replace('#', QByteArray::number(i));
    return text + after;
}

QByteArray insideItem(const QByteArray &piece)
{
    return filled(head + "<item><title>last</title><description><![CDATA[", piece,
                  "]]></description></item>" + tail);
}

} // namespace

/// The built program under a limit of memory and of processor time, with the largest answers that
/// it would take: each must end with an outcome.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsWithinLimits_data();
    void endsWithinLimits();
    void refusesWhatIsTooLarge();

private:
    int run(const QByteArray &bytes, QByteArray *out = nullptr);

    QTemporaryDir m_folder;
};

void LimitsTest::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("limits of memory for a child process: Linux only");
#endif
#ifdef NABA_ADDRESS_SANITIZER
    QSKIP("the address sanitizer needs more memory than the limit");
#endif
    QVERIFY(m_folder.isValid());
}

int LimitsTest::run(const QByteArray &bytes, QByteArray *out)
{
    QFile file(m_folder.filePath(u"input"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return -1;
    file.close();
    QProcess process;
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] {
        // Private memory that may be written to, which is what an answer costs.
        const rlimit memory{static_cast<rlim_t>(reservedLimit), static_cast<rlim_t>(reservedLimit)};
        setrlimit(RLIMIT_DATA, &memory);
        const rlimit cpu{static_cast<rlim_t>(cpuSeconds), static_cast<rlim_t>(cpuSeconds)};
        setrlimit(RLIMIT_CPU, &cpu);
    });
#endif
    process.setStandardOutputFile(m_folder.filePath(u"output"_s));
    process.start(QStringLiteral(NABA_BINARY_DIR "/naba-cli"), {u"parse"_s, file.fileName()});
    if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (out) {
        QFile output(m_folder.filePath(u"output"_s));
        if (output.open(QIODevice::ReadOnly))
            *out = output.readAll();
    }
    return process.exitCode();
}

void LimitsTest::endsWithinLimits_data()
{
    using Make = std::function<QByteArray()>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<bool>("isFeed");
    const auto row = [](const char *name, bool isFeed, const Make &make) {
        QTest::newRow(name) << make << isFeed;
    };
    const QByteArray end = item + tail;
    row("empty items", true, [=] { return filled(head, "<item/>", tail); });
    row("empty elements", true, [=] { return filled(head, "<a/>", tail); });
    row("nested elements", true, [=] { return filled(head, "<div>", end); });
    row("nested HTML", true, [] { return insideItem("<div>"); });
    row("HTML elements", true, [] { return insideItem("<b>x</b>"); });
    row("open formatting", true, [] { return insideItem("<a><b><i>"); });
    row("open tables", true, [] { return insideItem("<table>"); });
    row("HTML attributes", true, [] { return insideItem("<a x=y "); });
    row("escaped HTML", true, [=] {
        return filled(head + "<item><description>", "&lt;p&gt;", "</description></item>" + tail);
    });
    row("inline XHTML", true, [=] {
        return filled(head + "<item><description>", "<p>x</p>", "</description></item>" + tail);
    });
    row("title", true, [=] {
        return filled(head + "<item><title>", "\xD9\x86\xD8\xA8\xD8\xA3 ",
                      "</title></item>" + tail);
    });
    row("title of markup", true,
        [=] { return filled(head + "<item><title>", "&lt;b&gt;", "</title></item>" + tail); });
    row("attributes", true, [=] { return numbered(head + "<a ", "b#='c' ", "/>" + end); });
    row("undeclared prefixes", true, [=] {
        QByteArray open;
        for (int i = 0; i < 200; ++i)
            open += "<a xmlns:p" + QByteArray::number(i) + "='u'>";
        return filled(head + open, "<q:b/>", QByteArray("</a>").repeated(200) + end);
    });
    row("declared prefixes", true, [=] { return filled(head, "<p:a xmlns:p='u'/>", end); });
    row("bases", true, [=] { return filled(head, "<a xml:base='b/'/>", end); });
    row("entity of an entity", true, [=] {
        QByteArray bomb = "<!DOCTYPE rss [<!ENTITY a0 \"lol\">";
        for (int i = 1; i < 30; ++i)
            bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                    ("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
        return bomb + "]>" + head + "<title>&a29;</title>" + end;
    });
    row("large entity", true, [=] {
        return filled("<!DOCTYPE rss [<!ENTITY a \"" + QByteArray(4000, 'x') + "\">]>" + head +
                          "<description>",
                      "&a;", "</description>" + end);
    });
    row("ampersands", true, [=] { return filled(head, "&", end); });
    row("angles", true, [=] { return filled(head, "<", end); });
    row("end tags", true, [=] { return filled(head, "</x>", end); });
    row("crossed tags", true, [=] { return filled(head, "<a></b>", end); });
    row("open CDATA", true, [=] { return filled(head, "<![CDATA[</a><a>", end); });
    row("open comments", true, [=] { return filled(head, "<!-- -- >", end); });
    row("doctypes", false, [] { return filled({}, "<!DOCTYPE x [>", {}); });
    row("categories", true,
        [=] { return numbered(head + "<item>", "<category>#</category>", "</item>" + tail); });
    row("authors", true,
        [=] { return numbered(head + "<item>", "<author>#</author>", "</item>" + tail); });
    row("enclosures", true, [=] {
        return numbered(head + "<item>", "<enclosure url='http://a.example/#'/>", "</item>" + tail);
    });
    row("NUL", true, [=] { return filled(head, QByteArray(1, '\0'), end); });
    row("surrogates", true,
        [=] { return filled(head + "<item><title>", "\xED\xA0\x80", "</title></item>" + tail); });
    row("bytes that are no text", true,
        [=] { return filled(head + "<item><title>", "\xFF\xFE", "</title></item>" + tail); });
    row("digits for a date", true,
        [=] { return filled(head + "<item><pubDate>", "1", "</pubDate></item>" + tail); });
    const QByteArray json = "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[";
    row("JSON items", true, [=] { return filled(json, "{\"id\":\"1\"},", "{}]}"); });
    row("JSON numbers", true, [=] { return filled(json, "0,", "0]}"); });
    row("nested JSON arrays", false, [] { return filled({}, "[", {}); });
    row("nested JSON objects", false, [] { return filled({}, "{\"a\":", {}); });
    row("JSON text", true,
        [=] { return filled(json + "{\"id\":\"1\",\"title\":\"", "\\u0000", "\"}]}"); });
}

void LimitsTest::endsWithinLimits()
{
    QFETCH(std::function<QByteArray()>, make);
    QFETCH(bool, isFeed);
    QByteArray out;
    QCOMPARE(run(make(), &out), isFeed ? 0 : 1);
    QVERIFY(QJsonDocument::fromJson(out).object().value("items"_L1).isArray());
#ifdef Q_OS_LINUX
    // The most of all children so far, in KiB.
    rusage children{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &children), 0);
    QVERIFY2(children.ru_maxrss * 1024 <= memoryLimit,
             QByteArray::number(static_cast<qint64>(children.ru_maxrss)).constData());
#endif
}

void LimitsTest::refusesWhatIsTooLarge()
{
    QFile file(m_folder.filePath(u"large"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(100 * megabyte));
    file.close();
    QProcess process;
    process.start(QStringLiteral(NABA_BINARY_DIR "/naba-cli"), {u"parse"_s, file.fileName()});
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray out = process.readAllStandardOutput();
    QVERIFY(!QJsonDocument::fromJson(out).object()["_parser"_L1]["errors"_L1].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
