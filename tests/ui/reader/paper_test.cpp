// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed can be read: by eyes, and back from a PDF.
#include "app/text/direction.h"
#include "tests/ui/reader/measure.h"
#include "tests/ui/reader/page_file.h"
#include "ui/reader/document_builder.h"
#include "ui/reader/paper.h"
#include "ui/reader/reader_article.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <utility>

using namespace naba;
using namespace Qt::StringLiterals;

namespace {

enum class Letters { None, RightToLeft, LeftToRight, Digits };

Letters lettersOf(QChar c)
{
    if (c.isDigit())
        return Letters::Digits;
    if (!c.isLetter())
        return Letters::None;
    const bool rtl = c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    return rtl ? Letters::RightToLeft : Letters::LeftToRight;
}

/// Runs of letters of one direction and of digits, in NFKC without marks: PDFs have presentation
/// forms of letters in the order in which they are seen; pdftotext puts commas and spaces between
/// embedding marks of its own, and marks before their letters.
QStringList wordsOf(const QString &text)
{
    constexpr qsizetype piece = 6;
    QStringList words;
    QString word;
    Letters kind = Letters::None;
    QStringList foreign;
    // A few numbers and Latin words inside a line that runs from right to left are left as they
    // are seen ("10-20" stands as 20-10, UAX #9): which come there is asked, not in which order.
    const auto endForeign = [&] {
        if (foreign.size() <= piece)
            foreign.sort();
        words += std::exchange(foreign, {});
    };
    for (const QChar c : text.normalized(QString::NormalizationForm_KC) + u'\n') {
        if (c.category() == QChar::Other_Format || c.isMark())
            continue;
        const Letters next = lettersOf(c);
        if (next != kind && !word.isEmpty()) {
            if (kind == Letters::RightToLeft)
                endForeign();
            (kind == Letters::RightToLeft ? words : foreign) += std::exchange(word, {});
        }
        if (next != Letters::None)
            word += c;
        kind = next;
    }
    endForeign();
    return words;
}

/// Length of the longest run of words of `expected` that `found` has in the same order.
int commonInOrder(const QStringList &expected, const QStringList &found)
{
    std::vector<int> row(static_cast<size_t>(found.size()) + 1, 0);
    for (const QString &word : expected) {
        int diagonal = 0;
        for (size_t i = 1; i < row.size(); ++i) {
            const int above = row[i];
            row[i] = word == found[static_cast<qsizetype>(i) - 1] ? diagonal + 1
                                                                  : std::max(above, row[i - 1]);
            diagonal = above;
        }
    }
    return row.back();
}

/// What reader::print() promises to put there.
QString wordsOnPaper(const ReaderArticle &article)
{
    const auto document =
        reader::buildDocument(article, reader::TypeScale(1, reader::Medium::Paper), nullptr);
    document->setPageSize({2000, 100000});
    QStringList lines;
    for (const measure::MeasuredBlock &block : measure::measure(*document).blocks)
        lines += block.marker + u' ' + block.text;
    return lines.join(u'\n');
}

} // namespace

class PaperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        setTheme(Theme::Name::Dark); // paper does not care
        QVERIFY(m_folder.isValid());
    }

    void wordsComeBack_data();
    void wordsComeBack();
    void nearlyAllWordsStandInOrder();
    void headerStandsOnTop();
    void smallPaperIsRefused();
    void quoteBarOnTheStartSide();

private:
    QString written(const ReaderArticle &article, const QString &name);
    QString readBack(const QString &path);
    qsizetype m_words = 0;   ///< of the pages so far
    qsizetype m_inOrder = 0; ///< of those
    QTemporaryDir m_folder{QDir::tempPath() + u"/paper-XXXXXX"_s};
};

QString PaperTest::written(const ReaderArticle &article, const QString &name)
{
    const QString path = m_folder.filePath(name + u".pdf"_s);
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    return reader::print(article, &writer) ? path : QString();
}

QString PaperTest::readBack(const QString &path)
{
    QProcess tool;
    tool.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!tool.waitForFinished() || tool.exitCode() != 0)
        return {};
    return QString::fromUtf8(tool.readAllStandardOutput());
}

void PaperTest::wordsComeBack_data()
{
    QTest::addColumn<Article>("article");
    const QDir pages(QStringLiteral(NABA_TEST_DATA "/rtl-articles"));
    for (const QString &name : pages.entryList({u"*.html"_s})) {
        if (const auto page = measure::readPage(pages.filePath(name)))
            QTest::newRow(qPrintable(name)) << *page;
    }
    Article long_;
    long_.header.id = ArticleId{1};
    long_.header.language = u"ar"_s;
    for (int i = 0; i < 120; ++i) {
        long_.contentHtml +=
            u"<p>الفقرة %1: شهدت العاصمة الليبية طرابلس، اليوم الاثنين، جولة جديدة "
            "من المباحثات الأمنية بين مسؤولين من ليبيا و<b>الولايات "
            "المتحدة</b> (OpenTech 2026-11-23).</p>"_s.arg(i);
    }
    QTest::newRow("long") << long_;
}

void PaperTest::wordsComeBack()
{
    QFETCH(Article, article);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    const ReaderArticle ready = makeReaderArticle(article, {}, Qt::RightToLeft);
    const QString path = written(ready, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!path.isEmpty());
    const QStringList expected = wordsOf(wordsOnPaper(ready));
    const QStringList found = wordsOf(readBack(path));
    QVERIFY(expected.size() > 10);
    const int common = commonInOrder(expected, found);
    QStringList missing;
    for (const QString &word : expected) {
        if (!found.contains(word))
            missing += word;
    }
    if (QTest::currentDataTag() != "long"_ba) { // it would hide the others
        m_words += expected.size();
        m_inOrder += common;
    }
    // pdftotext gives a page one direction, so that a line of code with an Arabic comment is read
    // from its other side: two words of a short page may stand elsewhere.
    const auto allowed = std::max<qsizetype>(2, expected.size() / 100);
    QVERIFY2(common >= expected.size() - allowed && missing.isEmpty(),
             qPrintable(u"%1 of %2; not at all: %3"_s.arg(common)
                            .arg(expected.size())
                            .arg(missing.join(u" | "_s))));
}

void PaperTest::nearlyAllWordsStandInOrder()
{
    if (m_words == 0)
        QSKIP("no page was read back");
    QVERIFY2(m_inOrder * 100 >= m_words * 99,
             qPrintable(u"%1 of %2"_s.arg(m_inOrder).arg(m_words)));
}

void PaperTest::headerStandsOnTop()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    Article article;
    article.header.id = ArticleId{1};
    article.header.title = u"مباحثات ليبية أمريكية في طرابلس"_s;
    article.header.titleDirection = Qt::RightToLeft;
    article.header.feedTitle = u"بوابة الوسط"_s;
    article.header.url = QUrl(u"https://example.org/news/1"_s);
    article.header.published = QDateTime({2026, 11, 23}, {11, 52}, Qt::UTC);
    article.header.tags = {TagId{1}};
    article.contentHtml = u"<p>نص المقالة هنا.</p><img src='https://example.org/a.png'>"_s;
    const ReaderArticle ready =
        makeReaderArticle(article, {{TagId{1}, u"وسم"_s, 0, 1}}, Qt::RightToLeft);
    const QStringList words = wordsOf(readBack(written(ready, u"header"_s)));
    const QStringList expected =
        wordsOf(u"بوابة الوسط مباحثات ليبية أمريكية في طرابلس نص المقالة هنا"_s);
    QCOMPARE(commonInOrder(expected, words), expected.size());
    for (const QString &word : wordsOf(u"https://example.org/news/1"_s))
        QVERIFY(words.contains(word));
    QVERIFY(words.contains(u"2026"_s) && words.contains(u"November"_s));
    QVERIFY(!words.contains(u"Tag"_s)); // nothing to press on paper
    QVERIFY(!words.contains(u"loaded"_s));
}

void PaperTest::smallPaperIsRefused()
{
    QPdfWriter writer(m_folder.filePath(u"small.pdf"_s));
    writer.setPageSize(QPageSize(QSizeF(40, 40), QPageSize::Millimeter));
    Article article;
    article.contentHtml = u"<p>نص</p>"_s;
    QVERIFY(!reader::print(makeReaderArticle(article, {}, Qt::RightToLeft), &writer));
}

void PaperTest::quoteBarOnTheStartSide()
{
    if (QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty())
        QSKIP("pdftoppm is not installed");
    Article article;
    article.header.id = ArticleId{1};
    article.header.language = u"ar"_s;
    article.contentHtml = u"<blockquote><p>قول أول</p><p>قول ثان</p></blockquote>"_s;
    const QString path = written(makeReaderArticle(article, {}, Qt::RightToLeft), u"quote"_s);
    const QString image = m_folder.filePath(u"quote"_s);
    QCOMPARE(QProcess::execute(u"pdftoppm"_s,
                               {u"-r"_s, u"72"_s, u"-png"_s, u"-singlefile"_s, path, image}),
             0);
    const QImage page(image + u".png"_s);
    QVERIFY(!page.isNull());
    QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
    const QColor bar = Theme::named(Theme::Name::Light).accent;
    int longest = 0;
    int where = 0;
    for (int x = 0; x < page.width(); ++x) {
        int height = 0;
        for (int y = 0; y < page.height(); ++y) {
            const QColor c = page.pixelColor(x, y);
            const int off = std::abs(c.red() - bar.red()) + std::abs(c.green() - bar.green()) +
                            std::abs(c.blue() - bar.blue());
            height += off < 30 ? 1 : 0;
        }
        if (height > longest) {
            longest = height;
            where = x;
        }
    }
    QVERIFY(longest >= 30); // over both paragraphs
    QVERIFY(where > page.width() * 0.85);
    // The page's number: small, in the middle below.
    QRect number;
    for (int y = page.height() * 9 / 10; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x) {
            if (page.pixelColor(x, y).lightness() < 200)
                number = number.united(QRect(x, y, 1, 1));
        }
    }
    QVERIFY(!number.isEmpty());
    QVERIFY(number.height() < 12 && number.width() < 30);
    QVERIFY(std::abs(number.center().x() - page.width() / 2) < 6);
}

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
