// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/epub_writer.h"
#include "tests/exchange/sample_page.h"
#include "tests/support/unzip.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::exchange::EpubWriter;
using naba::exchange::PictureFile;
using naba::testing::unzip;
using naba::testing::words;

namespace {

// One pixel.
const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlE"
                                              "QVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

QByteArray book()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EpubWriter epub(buffer, words(), QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC),
                    [](const QUrl &) {
                        return PictureFile{png, u"image/png"_s};
                    });
    exchange::Page english = testing::pageOf(u"<p>Only a few words of English text.</p>"_s);
    english.language = u"not a tag"_s;
    english.title.clear();
    const bool good = epub.add(testing::pageOf(testing::everything())) && epub.add(english) &&
                      epub.add(testing::pageOf(QString())) && epub.finish(u"كتاب & غيره"_s);
    return good ? buffer.data() : QByteArray();
}

} // namespace

class EpubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void holdsWhatThePackageLists()
    {
        const QByteArray bytes = book();
        const auto files = unzip(bytes);
        QVERIFY(!files.isEmpty());
        QCOMPARE(files.first().name, u"mimetype"_s);
        QVERIFY(files.first().stored);
        QCOMPARE(files.first().bytes, "application/epub+zip"_ba);
        QSet<QString> names;
        QByteArray package;
        for (const auto &file : files) {
            QVERIFY2(!names.contains(file.name), qPrintable(file.name));
            names.insert(file.name);
            if (file.name.endsWith(".opf"_L1))
                package = file.bytes;
            if (!file.name.endsWith("ml"_L1) && !file.name.endsWith(".opf"_L1))
                continue;
            QXmlStreamReader xml(file.bytes);
            while (!xml.atEnd())
                xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(file.name + xml.errorString()));
        }
        int listed = 0;
        QXmlStreamReader xml(package);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "item"_L1)
                continue;
            ++listed;
            QVERIFY(names.contains(u"EPUB/"_s + xml.attributes().value("href"_L1).toString()));
        }
        // All but mimetype, container and the package itself.
        QCOMPARE(listed, files.size() - 3);
    }

    void turnsPagesFromRightToLeft()
    {
        const auto files = unzip(book());
        QByteArray package;
        for (const auto &file : files) {
            if (file.name.endsWith(".opf"_L1))
                package = file.bytes;
        }
        QVERIFY(package.contains("<spine page-progression-direction=\"rtl\">"));
        QVERIFY(package.contains("<dc:language>ar</dc:language>"));
        QVERIFY(package.contains("dir=\"rtl\""));
        QVERIFY(package.contains("dcterms:modified\">2026-11-23T12:00:00Z<"));

        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        EpubWriter english(buffer, words(), QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC));
        QVERIFY(english.add(testing::pageOf(u"<p>Only a few words of English text.</p>"_s)));
        QVERIFY(english.finish(u"x"_s));
        const auto other = unzip(buffer.data());
        QVERIFY(other.constLast().bytes.contains("page-progression-direction=\"ltr\""));
    }

    void checkerAccepts()
    {
        const QString checker = QStandardPaths::findExecutable(u"epubcheck"_s);
        const QString java = QStandardPaths::findExecutable(u"java"_s);
        if (checker.isEmpty() || java.isEmpty())
            QSKIP("epubcheck is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"book.epub"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(book()) > 0);
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        // Debian's program is a JAR file that not every kernel starts by itself.
        process.start(java, {u"-jar"_s, checker, path});
        QVERIFY(process.waitForFinished(90'000));
        const QByteArray said = process.readAll();
        if (said.contains("Unable to access jarfile") || said.contains("Invalid or corrupt"))
            QSKIP("epubcheck is no JAR file here");
        QVERIFY2(process.exitCode() == 0 && said.contains("0 errors / 0 warnings"), said);
    }
};

QTEST_GUILESS_MAIN(EpubTest)
#include "epub_test.moc"
