// SPDX-License-Identifier: GPL-3.0-or-later
// Whole articles: the flat sequence of their lines with the direction of each.
#include "app/html/blocks.h"
#include "app/text/direction.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace naba;

namespace {

struct Line
{
    QString text;
    QString direction;
    QString align;
};

/// Articles' expectations count every paragraph, item, cell, caption and line of code.
class Flattener
{
public:
    QList<Line> lines;
    QStringList markers;

    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            add(block);
    }

private:
    void add(const Block &block)
    {
        if (block.kind == Block::Kind::ListItem)
            markers += block.marker;
        if (block.kind == Block::Kind::Code) {
            for (const QString &line : textOf(block).split(u'\n'))
                addLine(line, block);
        } else if (!block.inlines.empty()) {
            addLine(textOf(block), block);
        }
        add(block.children);
    }

    static QString textOf(const Block &block)
    {
        QString text;
        for (const Inline &part : block.inlines)
            text += part.text;
        return text;
    }

    void addLine(const QString &text, const Block &block)
    {
        const QString plain = text::withoutBidiControls(text).trimmed();
        if (plain.isEmpty())
            return;
        const bool rtl = block.direction == Qt::RightToLeft;
        lines += Line{plain.left(60), rtl ? u"rtl"_s : u"ltr"_s,
                      block.centred ? u"center"_s
                      : rtl         ? u"right"_s
                                    : u"left"_s};
    }
};

QString bodyOf(const QString &page)
{
    const qsizetype open = page.indexOf(u'>', page.indexOf("<body"_L1)) + 1;
    return page.mid(open, page.indexOf("</body>"_L1) - open);
}

} // namespace

class ArticlesTest : public QObject
{
    Q_OBJECT

private:
    const QDir m_folder{QStringLiteral(NABA_TEST_DATA "/rtl-articles")};

private Q_SLOTS:

    void lines_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonObject>("expected");
        QFile file(m_folder.filePath(u"expected.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the collection of right-to-left articles is not here");
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto it = all.begin(); it != all.end(); ++it) {
            QTest::newRow(qPrintable(it.key()))
                << m_folder.filePath(it.key() + ".html"_L1) << it.value().toObject();
        }
    }

    void lines()
    {
        QFETCH(QString, file);
        QFETCH(QJsonObject, expected);
        QFile page(file);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const Document document =
            html::blocks(bodyOf(QString::fromUtf8(page.readAll())), html::BlockOptions());
        Flattener flat;
        flat.add(document.blocks);
        const QJsonArray wanted = expected["blocks"_L1].toArray();
        for (qsizetype i = 0; i < std::min(wanted.size(), flat.lines.size()); ++i) {
            const QJsonObject want = wanted[i].toObject();
            QCOMPARE(flat.lines[i].text, want["text"_L1].toString());
            QCOMPARE(flat.lines[i].direction, want["dir"_L1].toString());
            if (want.contains("align"_L1))
                QCOMPARE(flat.lines[i].align, want["align"_L1].toString());
        }
        QCOMPARE(flat.lines.size(), wanted.size());
        const QJsonArray markers = expected["markers_in_order"_L1].toArray();
        for (qsizetype i = 0; i < markers.size(); ++i)
            QCOMPARE(flat.markers.value(i), markers[i].toString());
    }
};

QTEST_APPLESS_MAIN(ArticlesTest)
#include "articles_test.moc"
