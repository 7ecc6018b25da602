// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/executor.h"
#include "app/domain/article.h"
#include "app/library/library.h"
#include "ui/widgets/pane.h"

#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace naba {

class Actions;
class ReaderView;

/// The third pane: tools, a line that shows how far one has read, and the article.
class ArticlePane : public Pane
{
    Q_OBJECT

public:
    ArticlePane(Library &library, Actions &actions, QWidget *parent = nullptr);
    ~ArticlePane() override;

    /// Reads the article and shows it; asking for another meanwhile drops this one.
    void open(ArticleId id);
    void clear();

    [[nodiscard]] ArticleId current() const { return m_wanted; }

    /// What is shown; nothing while it is on its way.
    [[nodiscard]] const std::optional<Article> &article() const { return m_article; }

    [[nodiscard]] ReaderView &reader() const { return *m_reader; }

    /// In a one-pane window the header begins with a way back to the list.
    void setBackVisible(bool visible);

    /// Runs a pure function off the main thread.
    template<typename Function>
    auto run(Function function)
    {
        return m_worker.run(Priority::Ingest, std::move(function));
    }

    /// Makes the actions show what is stored.
    void updateActions();
    /// Shows the whole article instead of what its feed carries, getting it first if it is not
    /// there, or the feed's text again.
    void toggleWhole();
    /// Turns the direction of the article that is shown, or back to what its letters say.
    /// Remembered.
    void toggleDirection();

Q_SIGNALS:
    void opened(naba::ArticleId id);
    void failed(const QString &sentence);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void handle(const Change &change);
    void load();
    void show(const Article &article, const QList<Tag> &tags);
    void retranslate();

    Library &m_library;
    Actions &m_actions;
    ReaderView *m_reader;
    QToolButton *m_back;
    QWidget *m_progress;
    Executor m_worker;
    ArticleId m_wanted;
    ArticleId m_loading;      ///< invalid: nothing is on its way
    ArticleId m_getting;      ///< its whole text is on its way
    bool m_feedText = false;  ///< the reader wants to see the feed's text
    bool m_loadAgain = false; ///< what is on its way is outdated
    std::optional<Article> m_article;
};

} // namespace naba
