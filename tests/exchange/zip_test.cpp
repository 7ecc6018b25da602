// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zip_writer.h"
#include "tests/support/unzip.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using naba::exchange::ZipWriter;
using naba::testing::unzip;

class ZipTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void othersReadIt()
    {
        QRandomGenerator random(7);
        QByteArray noise(70'000, Qt::Uninitialized);
        for (char &byte : noise)
            byte = static_cast<char>(random.generate());
        const QList<std::pair<QString, QByteArray>> files{
            {u"mimetype"_s, "application/x"_ba},
            {u"فارغ.txt"_s, {}},
            {u"text/نص.xhtml"_s, QString(u"كلمة طويلة "_s.repeated(20'000)).toUtf8()},
            {u"noise"_s, noise}};
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        ZipWriter zip(buffer, QDateTime(QDate(2026, 11, 23), QTime(18, 30), Qt::UTC));
        for (const auto &[name, bytes] : files) {
            QVERIFY(zip.add(name, bytes,
                            name == "mimetype"_L1 ? ZipWriter::Method::Stored
                                                  : ZipWriter::Method::Deflated));
        }
        QVERIFY(zip.finish());
        QCOMPARE(zip.size(), buffer.size());
        QVERIFY(buffer.size() < 80'000);

        const auto read = unzip(buffer.data());
        QCOMPARE(read.size(), files.size());
        for (qsizetype i = 0; i < files.size(); ++i) {
            QCOMPARE(read.at(i).name, files.at(i).first);
            QCOMPARE(read.at(i).bytes, files.at(i).second);
        }
        QVERIFY(read.at(0).stored);
        QVERIFY(!read.at(2).stored);
        // What does not get smaller is not packed.
        QVERIFY(read.at(3).stored);
        // A reader finds the type of an EPUB at this place.
        QCOMPARE(buffer.data().mid(30, 21), "mimetypeapplication/x"_ba);
    }

    void saysWhenItCannotWrite()
    {
        QBuffer closed;
        ZipWriter zip(closed, QDateTime::currentDateTimeUtc());
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): device not open");
        QVERIFY(!zip.add(u"a"_s, "b"_ba));
    }
};

QTEST_GUILESS_MAIN(ZipTest)
#include "zip_test.moc"
