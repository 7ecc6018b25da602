// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/search.h"
#include "ui/reader/document_build.h"
#include "ui/reader/pictures.h"
#include "ui/reader/reader_article.h"
#include "ui/reader/type_scale.h"
#include "ui/widgets/reading_style.h"
#include "ui/widgets/theme.h"

#include <QTextBrowser>
#include <QTimer>

#include <memory>
#include <optional>
#include <utility>

namespace naba {

class FindBar;
class PageHits;

class OverlayScrollBar;

namespace reader {
class StandIn;
}

/// The page an article is read on: a centred column, built from blocks, without a network. It asks
/// nobody for pictures and follows no link by itself; it says what was activated.
class ReaderView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    /// Shows an article from its beginning; the one that is shown already, from where it was.
    void showArticle(const ReaderArticle &article);
    /// Back to the empty page.
    void clear();
    /// Whether the empty page says nothing, because an article is on its way.
    void setExpecting(bool expecting);

    [[nodiscard]] bool hasArticle() const { return m_article.has_value(); }

    [[nodiscard]] const std::optional<ReaderArticle> &article() const { return m_article; }

    /// The article's tags changed.
    void setTags(const QList<Tag> &tags);

    /// Which way the page reads; the interface's if there is no article.
    [[nodiscard]] Qt::LayoutDirection articleDirection() const;

    [[nodiscard]] double zoom() const { return m_style.scale; }

    void setZoom(double zoom); ///< 0.7 to 3
    /// Faces, sizes and distances; its scale is the zoom. The line that is read stays.
    void setReadingStyle(const ReadingStyle &style);

    [[nodiscard]] const ReadingStyle &readingStyle() const { return m_style; }

    /// Widest column at zoom 1, in logical pixels.
    void setColumnWidth(int width);

    /// Opens the find bar; looks for `text`, or for what was looked for last if it is empty.
    void find(const QString &text = {});
    /// Marks the words that a search of the library found this article by (as text::fold() gives
    /// them), with the find bar to step through them. Empty: none.
    void showHits(const QStringList &foldedWords);
    /// Marks what a search found in the article, with the find bar to step through it.
    void showFound(const QList<SearchText> &texts);
    /// No marks of a search any more.
    void hideFound();

    [[nodiscard]] PageHits &hits() const { return *m_hits; }

    /// Whether all of the article stands on the page: a long one is written in slices, from the
    /// event loop, after its first screenfuls were shown.
    [[nodiscard]] bool isComplete() const;
    /// Writes what is still missing at once.
    void complete();

    /// Puts a picture that was asked for into its place; a null image takes it away. Whole lines in
    /// view stay where they are.
    void setPicture(const QUrl &url, const QImage &image);

    /// Those of this article that are there, for paper.
    [[nodiscard]] const reader::Pictures &pictures() const { return m_pictures; }

    /// Those that are not, in the order of the text.
    [[nodiscard]] QList<QUrl> missingPictures();

    /// The lines that a stretch of the document stands on, in the viewport.
    [[nodiscard]] QList<QRectF> lineRects(int from, int to) const;
    /// Gives the link that stands there the keyboard's focus.
    void focusLink(int from, int to);

    /// 0 at the beginning, 1 when the end can be seen.
    [[nodiscard]] qreal progress() const;

    /// Nothing: neither the network nor a file is asked.
    QVariant loadResource(int type, const QUrl &name) override;

public Q_SLOTS:
    void stepZoom(int steps);
    /// Puts the selection, or the whole text if there is none, on the clipboard with title, source,
    /// date and link.
    void copyAsQuotation();
    /// Asks for all pictures of this article: the reader agreed.
    void requestPictures();
    void pageForward();
    void pageBack();

Q_SIGNALS:
    void linkActivated(const QUrl &url); ///< http, https or mailto
    void linkHovered(const QUrl &url);   ///< empty: none
    /// The reader wants to see this picture (http or https): setPicture() answers.
    void pictureRequested(const QUrl &url);
    void tagActivated(naba::TagId tag);
    void addTagRequested();
    void progressChanged(qreal progress);
    void endReached(); ///< paged on at the end
    void zoomChanged(double zoom);

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    /// A line of text and how far its top is from the viewport's.
    struct Anchor
    {
        int position = 0;
        double offset = 0;
    };

    /// Two places of the article, one after the other.
    struct Stretch
    {
        reader::DocumentBuild::Source from;
        reader::DocumentBuild::Source to;
        bool focusedLink = false;
    };

    /// What is selected stays so, unless the text is another.
    void rebuild(bool sameText = true);
    [[nodiscard]] bool isLong() const;
    [[nodiscard]] bool keepsShape() const;
    void setFreshDocument(std::unique_ptr<QTextDocument> made);
    void rememberSelection();
    void restoreSelection();
    void standIn(const reader::DocumentBuild::Source &source, double offset);
    void settle();
    void followText(const QString &paragraph, const Anchor &line);
    [[nodiscard]] reader::TypeScale typeScale() const;
    void buildMore();
    void applyTheme();
    [[nodiscard]] double columnMargin() const;
    [[nodiscard]] double columnInView() const;
    void fitColumn(QTextDocument &page) const;
    void refit();
    void page(int direction);
    void pinch(double factor);
    void activate(const QUrl &url);
    void hover(const QUrl &url);
    [[nodiscard]] bool isOfThisPage(const QUrl &url) const;
    bool scrollToFragment(const QString &name);
    [[nodiscard]] Anchor firstWholeLine() const;
    void paintFocus(QPainter &painter) const;
    [[nodiscard]] Anchor topLine() const;
    void restore(const Anchor &anchor);

    std::optional<ReaderArticle> m_article;
    bool m_isExpecting = false;
    std::optional<Theme::Name> m_themeName;
    ReadingStyle m_style;
    int m_columnWidth = 640;
    Anchor m_top;
    reader::Pictures m_pictures;
    double m_pinched = 1;              ///< since the last step of zoom
    std::pair<int, int> m_focusedLink; ///< its ends, as Tab left them
    std::unique_ptr<reader::DocumentBuild> m_build;
    QTimer m_slices;
    std::unique_ptr<reader::StandIn> m_standIn; ///< till the document holds what is read
    qreal m_lastProgress = 0;                   ///< while something stands in
    std::optional<Stretch> m_selected;          ///< to be selected again when it is written
    OverlayScrollBar *m_bar = nullptr;
    PageHits *m_hits = nullptr;
    FindBar *m_findBar = nullptr;
    bool m_settling = false; ///< the scroll bar moves because the layout did
};

} // namespace naba
