// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reader/page_file.h"

#include "app/html/encoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace naba::measure {
namespace {
using namespace Qt::StringLiterals;
constexpr int tallestPicture = 16000;
constexpr int sides = 2 * 44; // as much as the view keeps free in any width
} // namespace

std::optional<Article> readPage(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    html::EncodingHints hints;
    hints.kind = html::EncodingHints::Kind::Html;
    const QString page = QString::fromUtf8(html::decode(file.readAll(), hints).utf8);
    Article article;
    article.header.id = ArticleId{1};
    article.header.url = QUrl(u"https://example.org/page"_s);
    static const QRegularExpression language(u"<html[^>]*\\blang\\s*=\\s*[\"']?([\\w-]+)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    article.header.language = language.match(page).captured(1);
    article.contentHtml = page;
    return article;
}

void showAt(ReaderView &view, const ReaderArticle &article, int column)
{
    view.setColumnWidth(column);
    view.resize(column + sides, 900);
    view.show();
    QCoreApplication::processEvents();
    view.showArticle(article);
    view.complete();
    QCoreApplication::processEvents();
}

void growToContents(ReaderView &view)
{
    const int height = static_cast<int>(view.document()->size().height()) + 1;
    view.resize(view.width(), std::clamp(height, 100, tallestPicture));
    QCoreApplication::processEvents();
}

} // namespace naba::measure
