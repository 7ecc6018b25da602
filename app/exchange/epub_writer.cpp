// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/epub_writer.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>

namespace naba::exchange {

using namespace Qt::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    return writable(text).toHtmlEscaped();
}

QString extensionOf(const QString &mimeType)
{
    // EPUB 3.3 §3.2: the raster images that every reading system shows. SVG may hold scripts.
    if (mimeType == "image/jpeg"_L1)
        return u"jpg"_s;
    if (mimeType == "image/png"_L1)
        return u"png"_s;
    if (mimeType == "image/gif"_L1)
        return u"gif"_s;
    return mimeType == "image/webp"_L1 ? u"webp"_s : QString();
}

} // namespace

EpubWriter::EpubWriter(QIODevice &device, ExportWords words, const QDateTime &stamp,
                       PictureFiles pictures)
    : m_zip(device, stamp)
    , m_words(std::move(words))
    , m_stamp(stamp.toUTC())
    , m_pictures(std::move(pictures))
{
    // EPUB OCF 3.3 §4.2: the first file, so that its type stands at a known place.
    m_good = m_zip.add(u"mimetype"_s, "application/epub+zip"_ba, ZipWriter::Method::Stored) &&
             m_zip.add(u"META-INF/container.xml"_s,
                       R"(<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
)"_ba) && m_zip.add(u"EPUB/style.css"_s, pageStyle());
}

QString EpubWriter::pictureAddress(const QUrl &url)
{
    if (!m_pictures)
        return {};
    const auto known = m_files.constFind(url);
    if (known != m_files.constEnd())
        return *known;
    QString &address = m_files[url];
    const std::optional<PictureFile> picture = m_pictures(url);
    const QString extension = picture ? extensionOf(picture->mimeType) : QString();
    // EPUB 3.2's reading systems do not know WebP.
    if (extension.isEmpty() || extension == "webp"_L1 || picture->bytes.isEmpty())
        return address;
    const QString file = u"picture%1.%2"_s.arg(m_images.size() + 1).arg(extension);
    if (!m_zip.add(u"EPUB/"_s + file, picture->bytes, ZipWriter::Method::Stored)) {
        m_good = false;
        return address;
    }
    m_images.append({file, picture->mimeType});
    address = file;
    return address;
}

bool EpubWriter::add(const Page &page)
{
    const QString file = u"article%1.xhtml"_s.arg(m_chapters.size() + 1);
    const QByteArray bytes = pageOf(
        page, m_words, [this](const QUrl &url) { return pictureAddress(url); }, u"style.css"_s);
    m_good = m_good && m_zip.add(u"EPUB/"_s + file,
                                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"_ba + bytes);
    if (m_good) {
        m_chapters.append({file, page.title.isEmpty() ? page.feed : page.title,
                           languageTagOf(page.language), page.text.base});
    }
    return m_good;
}

Qt::LayoutDirection EpubWriter::direction() const
{
    const auto rightToLeft =
        std::count_if(m_chapters.begin(), m_chapters.end(),
                      [](const Chapter &chapter) { return chapter.direction == Qt::RightToLeft; });
    if (2 * rightToLeft == m_chapters.size())
        return m_words.direction;
    return 2 * rightToLeft > m_chapters.size() ? Qt::RightToLeft : Qt::LeftToRight;
}

/// The language of most chapters.
QString EpubWriter::language() const
{
    QHash<QString, int> count;
    QString most = languageTagOf(m_words.language);
    for (const Chapter &chapter : m_chapters) {
        if (!chapter.language.isEmpty() && ++count[chapter.language] > count.value(most))
            most = chapter.language;
    }
    return most.isEmpty() ? u"und"_s : most;
}

QByteArray EpubWriter::package(const QString &title) const
{
    QCryptographicHash contents(QCryptographicHash::Sha1);
    for (const Chapter &chapter : m_chapters)
        contents.addData(chapter.title.toUtf8());
    contents.addData(m_stamp.toString(Qt::ISODateWithMs).toLatin1());
    const QString id =
        QUuid::createUuidV5(QUuid(), contents.result().toHex()).toString(QUuid::WithoutBraces);
    const QString dir = directionName(direction());
    QString out =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\""
        " xml:lang=\"%1\" dir=\"%2\">\n"
        "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
        "<dc:identifier id=\"id\">urn:uuid:%3</dc:identifier>\n"_s.arg(language(), dir, id);
    out += u"<dc:title>"_s + escaped(title) + u"</dc:title>\n<dc:language>"_s + language() +
           u"</dc:language>\n<meta property=\"dcterms:modified\">"_s +
           m_stamp.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s) +
           u"</meta>\n</metadata>\n<manifest>\n"_s;
    out += u"<item id=\"nav\" href=\"nav.xhtml\" media-type=\"application/xhtml+xml\""
           " properties=\"nav\"/>\n<item id=\"style\" href=\"style.css\""
           " media-type=\"text/css\"/>\n"_s;
    for (qsizetype i = 0; i < m_chapters.size(); ++i) {
        out += u"<item id=\"a%1\" href=\"%2\" media-type=\"application/xhtml+xml\"/>\n"_s.arg(i + 1)
                   .arg(m_chapters.at(i).file);
    }
    for (qsizetype i = 0; i < m_images.size(); ++i) {
        out += u"<item id=\"i%1\" href=\"%2\" media-type=\"%3\"/>\n"_s.arg(i + 1).arg(
            m_images.at(i).first, m_images.at(i).second);
    }
    out +=
        u"</manifest>\n<spine page-progression-direction=\"%1\">\n<itemref idref=\"nav\"/>\n"_s.arg(
            dir);
    for (qsizetype i = 0; i < m_chapters.size(); ++i)
        out += u"<itemref idref=\"a%1\"/>\n"_s.arg(i + 1);
    return (out + u"</spine>\n</package>\n"_s).toUtf8();
}

QByteArray EpubWriter::navigation(const QString &title) const
{
    QString out = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
                  "<html xmlns=\"http://www.w3.org/1999/xhtml\""
                  " xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"%1\" xml:lang=\"%1\""
                  " dir=\"%2\">\n<head><title>%3</title>"
                  "<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/></head>\n"
                  "<body>\n<nav epub:type=\"toc\" id=\"toc\">\n<h1>%3</h1>\n<ol>\n"_s.arg(
                      language(), directionName(direction()), escaped(title));
    for (const Chapter &chapter : m_chapters) {
        const QString name = escaped(chapter.title.simplified());
        out += u"<li dir=\""_s + directionName(chapter.direction) + u"\"><a href=\""_s +
               chapter.file + u"\">"_s + (name.isEmpty() ? u"…"_s : name) + u"</a></li>\n"_s;
    }
    return (out + u"</ol>\n</nav>\n</body>\n</html>\n"_s).toUtf8();
}

bool EpubWriter::finish(const QString &title)
{
    m_good = m_good && m_zip.add(u"EPUB/nav.xhtml"_s, navigation(title)) &&
             m_zip.add(u"EPUB/package.opf"_s, package(title)) && m_zip.finish();
    return m_good;
}

} // namespace naba::exchange
