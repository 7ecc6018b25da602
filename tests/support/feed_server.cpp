// SPDX-License-Identifier: GPL-3.0-or-later
// Serves feeds on 127.0.0.1 for scripts that drive the reader from outside.
#include "tests/support/loopback_server.h"
#include "tests/support/sample_feed.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace naba::testing;

namespace {

QByteArray contentTypeOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return "text/html";
    if (suffix == "json"_L1)
        return "application/feed+json";
    if (suffix == "png"_L1)
        return "image/png";
    if (suffix == "txt"_L1)
        return "text/plain; charset=utf-8";
    return "application/xml";
}

CannedResponse found(const QByteArray &body, const QByteArray &contentType)
{
    CannedResponse response;
    response.body = body;
    response.contentType = contentType;
    response.etag =
        '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex().left(16) + '"';
    return response;
}

CannedResponse missing()
{
    CannedResponse response;
    response.status = 404;
    response.contentType = "text/plain";
    return response;
}

CannedResponse serve(const SeenRequest &request, const QString &folder, const QString &sample)
{
    const QString path = QUrl(QString::fromUtf8(request.path)).path();
    QString name = path == "/sample.xml"_L1 ? sample : QString();
    if (name.isEmpty() && !folder.isEmpty()) {
        const QString root = QDir(folder).canonicalPath();
        const QString file = QFileInfo(root + path).canonicalFilePath();
        if (file.startsWith(root + u'/'))
            name = file;
    }
    QFile file(name);
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return missing();
    if (name == sample)
        return found(rssFromText(file.readAll()), "application/rss+xml");
    return found(file.readAll(), contentTypeOf(name));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Serves the files of FOLDER on 127.0.0.1 with ETags."_s);
    parser.addHelpOption();
    parser.addOption({u"port"_s, u"Port; 0 chooses one."_s, u"PORT"_s, u"0"_s});
    parser.addOption({u"sample"_s, u"Serves this text as RSS at /sample.xml."_s, u"FILE"_s});
    parser.addPositionalArgument(u"folder"_s, u"What to serve."_s, u"[FOLDER]"_s);
    parser.process(app);

    LoopbackServer server(LoopbackServer::Run::SameThread,
                          static_cast<quint16>(parser.value(u"port"_s).toUInt()));
    const QString folder = parser.positionalArguments().value(0);
    const QString sample = parser.value(u"sample"_s);
    server.routeOthers(
        [folder, sample](const SeenRequest &request) { return serve(request, folder, sample); });
    if (server.port() == 0) {
        QTextStream(stderr) << "cannot listen\n";
        return 1;
    }
    QTextStream(stdout) << server.port() << Qt::endl;
    return QCoreApplication::exec();
}
