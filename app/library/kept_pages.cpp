// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/kept_pages.h"

#include "app/exchange/markdown.h"
#include "app/html/blocks.h"
#include "app/text/direction.h"

#include <QDir>
#include <QTextBoundaryFinder>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// A book ends where programs begin to be slow with it.
constexpr qsizetype chaptersPerBook = 1'000;
constexpr qint64 bytesPerBook = qint64{500} << 20U;
constexpr qsizetype nameLength = 60;

/// A title as a file's name on every system: none of what is special to one, no controls.
QString nameOf(const QString &title)
{
    QString name;
    for (const QChar c : text::withoutBidiControls(title).simplified()) {
        const bool special = QStringView(u"<>:\"/\\|?*").contains(c) ||
                             (!c.isPrint() && c != u'\u200c' && c != u'\u200d');
        name += special && !c.isSurrogate() ? u' ' : c;
    }
    name = name.simplified();
    if (name.size() > nameLength) {
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, name);
        characters.setPosition(nameLength);
        name.truncate(characters.isAtBoundary() ? nameLength : characters.toPreviousBoundary());
    }
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return name;
}

Document documentOf(const Article &article)
{
    html::BlockOptions options;
    options.base = article.header.url;
    options.forced =
        article.direction != Qt::LayoutDirectionAuto ? article.direction : article.feedDirection;
    options.prior = text::directionOfLanguage(article.header.language);
    if (options.prior == Qt::LayoutDirectionAuto)
        options.prior = text::majority(article.header.title, Qt::LeftToRight);
    return html::blocks(article.wholeHtml.isEmpty() ? article.contentHtml : article.wholeHtml,
                        options);
}

} // namespace

exchange::Page pageOf(const Article &article, const QHash<TagId, QString> &tags)
{
    const ArticleHeader &header = article.header;
    exchange::Page page;
    page.title = header.title;
    page.titleDirection = header.titleDirection;
    page.feed = header.feedTitle;
    page.author = header.author;
    page.url = header.url;
    page.published = header.published;
    page.language = header.language;
    page.starred = header.starred;
    for (const TagId tag : header.tags)
        page.tags.append(tags.value(tag));
    page.tags.removeAll(QString());
    page.text = documentOf(article);
    page.enclosures = article.enclosures;
    return page;
}

KeptPages::KeptPages(QString folder, const ExportWords &words, const QList<Tag> &tags,
                     const QDateTime &now)
    : m_folder(std::move(folder))
    , m_words(words)
    , m_now(now)
{
    for (const Tag &tag : tags)
        m_tags.insert(tag.id, tag.name);
    for (const QString &name : {u"html"_s, u"markdown"_s, u"epub"_s})
        QDir().mkpath(m_folder + u'/' + name);
}

KeptPages::~KeptPages() = default;

Result<void> KeptPages::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::FileUnreadable, file.fileName() + u": "_s + file.errorString());
    return {};
}

Result<void> KeptPages::add(const Article &article)
{
    const exchange::Page page = pageOf(article, m_tags);
    const QString number = u"%1"_s.arg(m_contents.size() + 1, 5, 10, QChar(u'0'));
    const QString file = number + u".html"_s;
    m_contents.append({file, page.title, exchange::titleDirection(page), page.feed, page.published,
                       page.language});
    auto done = write(u"html/"_s + file, exchange::pageOf(page, m_words, {}));
    if (done) {
        done =
            write(u"markdown/"_s + QString(number + u' ' + nameOf(page.title)).trimmed() + u".md"_s,
                  exchange::markdownOf(page, m_words));
    }
    return done ? addToBook(page) : done;
}

Result<void> KeptPages::addToBook(const exchange::Page &page)
{
    if (m_book && (m_book->chapters() >= chaptersPerBook || m_book->size() >= bytesPerBook)) {
        if (auto done = closeBook(); !done)
            return done;
    }
    if (!m_book) {
        ++m_volumes;
        const QString name = m_volumes == 1 ? u"naba.epub"_s : u"naba-%1.epub"_s.arg(m_volumes);
        m_file = std::make_unique<QSaveFile>(m_folder + u"/epub/"_s + name);
        if (!m_file->open(QIODevice::WriteOnly))
            return fail(ErrorKind::FileUnreadable,
                        m_file->fileName() + u": "_s + m_file->errorString());
        m_book = std::make_unique<exchange::EpubWriter>(*m_file, m_words, m_now);
    }
    if (!m_book->add(page))
        return fail(ErrorKind::FileUnreadable,
                    m_file->fileName() + u": "_s + m_file->errorString());
    return {};
}

Result<void> KeptPages::closeBook()
{
    const QString title =
        m_volumes == 1 ? m_words.title : u"%1 (%2)"_s.arg(m_words.title).arg(m_volumes);
    const bool written = m_book->finish(title) && m_file->commit();
    m_book.reset();
    if (!written)
        return fail(ErrorKind::FileUnreadable,
                    m_file->fileName() + u": "_s + m_file->errorString());
    return {};
}

Result<void> KeptPages::finish()
{
    if (m_book) {
        if (auto done = closeBook(); !done)
            return done;
    }
    return write(u"html/index.html"_s, exchange::indexOf(m_contents, m_words));
}

} // namespace naba
