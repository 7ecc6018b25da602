// SPDX-License-Identifier: GPL-3.0-or-later
// A person starts Naba, adds two feeds by keyboard, reads, stars and tags an article; the network
// goes, Naba is started again, and all of it is there. The real program on a real display.

#include "tests/journeys/x_session.h"
#include "tests/support/loopback_server.h"
#include "tests/support/sample_feed.h"
#include "tests/support/temporary_profile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace naba::testing;

namespace {

constexpr int patienceMs = 30'000;

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// naba-cli on the same profile as the window: a second process on the same library.
QJsonArray ask(const QString &profile, const QStringList &arguments)
{
    QProcess cli;
    cli.start(QStringLiteral(NABA_BINARY_DIR "/naba-cli"),
              QStringList{u"--profile"_s, profile} + arguments);
    cli.waitForFinished(patienceMs);
    return QJsonDocument::fromJson(cli.readAllStandardOutput()).array();
}

QJsonObject articleOf(const QString &profile, const QString &feedPart)
{
    const QJsonArray articles = ask(profile, {u"list"_s, u"--json"_s});
    for (const QJsonValue &article : articles) {
        if (article[u"url"_s].toString().contains(feedPart) ||
            article[u"guid"_s].toString().contains(feedPart))
            return article.toObject();
    }
    return {};
}

class Window
{
public:
    Window(const XSession &session, const QString &profile, const QString &language)
    {
        m_process.setProcessEnvironment(session.environment());
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(QStringLiteral(NABA_BINARY_DIR "/naba"),
                        {u"--profile"_s, profile, u"--lang"_s, language, u"--theme"_s, u"light"_s});
        m_process.waitForStarted(patienceMs);
    }

    ~Window() { end(); }

    void end()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    /// As the reader ends it; false if it does not go.
    bool quit(XSession &session)
    {
        return session.press(u"ctrl+q"_s) && m_process.waitForFinished(patienceMs) &&
               m_process.exitStatus() == QProcess::NormalExit;
    }

    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace

class FirstEditionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void subscribesReadsStarsTagsAndKeeps_data();
    void subscribesReadsStarsTagsAndKeeps();

private:
    void subscribe(const QUrl &url);
    void read(const QString &profile, const QString &guid);

    std::unique_ptr<XSession> m_session;
};

void FirstEditionTest::initTestCase()
{
    if (!QFile::exists(QStringLiteral(NABA_TEST_DATA "/sample-article.txt")))
        QSKIP("The outside test data is not here");
    m_session = std::make_unique<XSession>();
    if (!m_session->missing().isEmpty())
        QSKIP(qPrintable(u"This machine lacks "_s + m_session->missing()));
}

void FirstEditionTest::subscribe(const QUrl &url)
{
    QVERIFY(m_session->press(u"ctrl+n"_s));
    QTest::qWait(400); // the dialog has no sign that another process could wait for
    QVERIFY(m_session->type(url.toString()));
    QVERIFY(m_session->press(u"Return"_s));
}

void FirstEditionTest::subscribesReadsStarsTagsAndKeeps_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("arabic") << u"ar"_s;
    QTest::newRow("english") << u"en"_s;
}

void FirstEditionTest::subscribesReadsStarsTagsAndKeeps()
{
    QFETCH(QString, language);
    TemporaryProfile profile;
    const QString folder = profile.directory();
    const QString pictures = QDir(u"journey-pictures"_s).absolutePath();
    QDir().mkpath(pictures);

    auto server = std::make_unique<LoopbackServer>();
    CannedResponse sample;
    sample.body = rssFromText(fileContents(QStringLiteral(NABA_TEST_DATA "/sample-article.txt")));
    CannedResponse urdu;
    urdu.body = fileContents(QStringLiteral(NABA_TEST_DATA "/suites/rtl/bbc-urdu.xml"));
    server->route("/sample.xml", sample);
    server->route("/urdu.xml", urdu);

    auto window = std::make_unique<Window>(*m_session, folder, language);
    QVERIFY(m_session->focusWindowOf(window->id()));
    // First start: articles are there without anybody doing anything.
    QTRY_VERIFY_WITH_TIMEOUT(ask(folder, {u"list"_s, u"--json"_s}).size() >= 6, patienceMs);
    QTest::qWait(1000);
    m_session->screenshot(pictures + u"/%1-1-first-start.png"_s.arg(language));

    // In the window only http and https are taken: urdu first, so that the sample is open at last.
    subscribe(server->url(u"/urdu.xml"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ask(folder, {u"feeds"_s, u"--json"_s}).size() == 2, patienceMs);
    QTest::qWait(1000);
    m_session->screenshot(pictures + u"/%1-2-urdu.png"_s.arg(language));
    subscribe(server->url(u"/sample.xml"_s));
    QTRY_VERIFY_WITH_TIMEOUT(ask(folder, {u"feeds"_s, u"--json"_s}).size() == 3, patienceMs);

    // The new feed is chosen and its one article lies open: it is read before long.
    const QJsonObject added =
        ask(folder, {u"list"_s, u"--json"_s, u"--limit"_s, u"1"_s, u"--feed"_s,
                     ask(folder, {u"feeds"_s, u"--json"_s}).last()[u"id"_s].toVariant().toString()})
            .first()
            .toObject();
    const QString guid = added[u"guid"_s].toString();
    QVERIFY(!guid.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(articleOf(folder, guid)[u"read"_s].toBool(), patienceMs);
    QVERIFY(m_session->press(u"s"_s));
    QTRY_VERIFY_WITH_TIMEOUT(articleOf(folder, guid)[u"starred"_s].toBool(), patienceMs);
    QVERIFY(m_session->press(u"t"_s));
    QTest::qWait(400);
    QVERIFY(m_session->type(u"Libya"_s));
    QVERIFY(m_session->press(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(articleOf(folder, guid)[u"tags"_s].toArray().contains(u"Libya"_s),
                             patienceMs);
    QVERIFY(m_session->press(u"Escape"_s));
    QTest::qWait(500);
    m_session->screenshot(pictures + u"/%1-3-read-starred-tagged.png"_s.arg(language));

    // The network goes; a new start has it all.
    const QJsonObject before = articleOf(folder, guid);
    QVERIFY(window->quit(*m_session));
    server->stop();
    window = std::make_unique<Window>(*m_session, folder, language);
    QVERIFY(m_session->focusWindowOf(window->id()));
    QTest::qWait(1500);
    m_session->screenshot(pictures + u"/%1-4-restarted-offline.png"_s.arg(language));
    QCOMPARE(articleOf(folder, guid), before);
    QVERIFY(before[u"read"_s].toBool() && before[u"starred"_s].toBool());
    QCOMPARE(ask(folder, {u"feeds"_s, u"--json"_s}).size(), 3);
    QVERIFY(window->quit(*m_session));
}

QTEST_GUILESS_MAIN(FirstEditionTest)
#include "first_edition_test.moc"
