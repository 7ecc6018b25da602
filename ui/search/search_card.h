// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/search_query.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QToolButton;

namespace naba {

class FlowLayout;
class StartLabel;

/// Under the search field: what a search was taken to mean, a chip a condition, each of which can
/// be taken away; what was not understood; the switches; and other words to try.
class SearchCard : public QFrame
{
    Q_OBJECT

public:
    explicit SearchCard(QWidget *parent = nullptr);

    /// Shows what `typed` means. `query` is text::readQuery's of it.
    void show(const QString &typed, const text::SearchQuery &query);
    /// Says also this of what is shown.
    void addNotices(const QList<text::QueryNotice> &notices);
    /// Words of the library that are nearly those that found nothing; none hides the line.
    void setSuggestions(const QStringList &words);
    /// A sentence about what was found; empty hides it.
    void setNote(const QString &note);

    [[nodiscard]] bool exactForms() const;
    void setExactForms(bool exact);
    /// The list that the search was begun in, for searching nothing else; empty if it is not one
    /// that holds only some of the articles.
    void setPlace(const QString &title);
    [[nodiscard]] bool onlyHere() const;
    void setOnlyHere(bool here);
    /// Nothing was found in this list, and elsewhere so many; 0 takes the offer away.
    void offerEverywhere(qsizetype found);
    [[nodiscard]] bool bestFirst() const;
    void setBestFirst(bool best);

Q_SIGNALS:
    /// The search is to be this instead.
    void typedChanged(const QString &typed);
    /// Words as they are written, the order, or where to search, was switched.
    void switched();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addChip(qsizetype part);
    void clear(FlowLayout *flow);
    void tellNotices();
    void retranslate();
    void updateInks();

    QString m_typed;
    text::SearchQuery m_query;
    QStringList m_suggested;
    QWidget *m_chips;
    FlowLayout *m_flow;
    StartLabel *m_title;
    QToolButton *m_save;
    QLabel *m_notices;
    QLabel *m_note;
    QLabel *m_suggestions;
    QLabel *m_elsewhere;
    QCheckBox *m_exact;
    QCheckBox *m_best;
    QCheckBox *m_here;
    QString m_place;
};

} // namespace naba
