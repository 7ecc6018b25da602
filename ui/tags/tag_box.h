// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace naba {

class FlowLayout;
class TagListModel;
class TagMatches;

/// The popup in which an article gets its tags: its own as chips, a field, and what matches.
/// Enter adds and stays, Ctrl+Enter adds and closes, Backspace in an empty field takes the last one
/// away. Each step is stored at once.
class TagBox : public QFrame
{
    Q_OBJECT

public:
    TagBox(Library &library, QWidget *parent);

    /// Opens under `anchor`, start edges aligned, for one article with these tags.
    void openFor(ArticleId article, const QList<TagId> &tags, QWidget *anchor);
    /// For several: what is given or taken is for all of them; its chips are the tags of each.
    void openFor(const QList<ArticleId> &articles, QWidget *anchor);

Q_SIGNALS:
    void failed(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void popUp(QWidget *anchor);
    void readGiven(ArticleId article);
    void removeLast();
    void refreshTags();
    void showChips();
    void updateMatches();
    void choose(const QModelIndex &index);
    void add(const QString &name);
    void remove(const QString &name);
    void retranslate();
    void moveCurrent(int step);

    Library &m_library;
    TagListModel *m_all;
    TagMatches *m_matches;
    QWidget *m_chips;
    FlowLayout *m_chipFlow;
    QLineEdit *m_field;
    QListView *m_list;
    ArticleId m_article; ///< the first of
    QList<ArticleId> m_articles;
    QList<TagId> m_given;
    int m_pending = 0;         ///< changes that are not stored and read back yet
    bool m_removeLast = false; ///< Backspace came while one was
};

} // namespace naba
