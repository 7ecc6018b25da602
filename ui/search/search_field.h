// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

#include <memory>

class QCompleter;
class QStandardItemModel;

namespace naba {

class Search;
struct SearchNames;

/// The field into which searches are typed. In an empty one the last searches are offered, behind
/// from:, in:, tag: and is: what the library has, and at the beginning of a word the fields.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(Search &searcher, QWidget *parent = nullptr);
    ~SearchField() override;

    void retranslate();
    /// Shows a search that was not typed.
    void showSearch(const QString &search);

    /// The newest first.
    [[nodiscard]] const QStringList &history() const { return m_history; }

    void setHistory(const QStringList &searches);
    /// Puts what is typed at the history's beginning.
    void remember();

    /// What is offered at the moment; empty if nothing is.
    [[nodiscard]] QStringList offered() const;
    /// Takes one of offered().
    void take(int row);

Q_SIGNALS:
    void historyChanged(const QStringList &searches);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer();
    void offerHistory();
    void add(const QString &shown, const QString &typed, qsizetype cursor);
    void choose(const QModelIndex &index);
    void loadNames();

    Search &m_searcher;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    std::unique_ptr<SearchNames> m_names;
    QStringList m_history;
    QAction *m_clear;
};

} // namespace naba
