// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_field.h"

#include "app/base/when_answered.h"
#include "app/library/search.h"
#include "app/library/search_plan.h"
#include "app/text/fold.h"
#include "app/text/query_completion.h"
#include "app/text/query_fields.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QStandardItemModel>

namespace naba {

using namespace Qt::StringLiterals;
using Kind = text::QueryCompletion::Kind;

namespace {

constexpr qsizetype longestHistory = 20;
constexpr qsizetype mostOffers = 8;
constexpr qsizetype mostRecent = 3; ///< searches that go on as what is typed begins
constexpr int typedRole = Qt::UserRole;
constexpr int cursorRole = Qt::UserRole + 1;
constexpr int forgetRole = Qt::UserRole + 2;

/// Names that begin so, then those that hold it.
QStringList fitting(const QStringList &names, const QString &begin)
{
    const QString wanted = text::fold(begin).simplified();
    QStringList first;
    QStringList second;
    for (const QString &name : names) {
        const QString folded = text::fold(name);
        if (folded.startsWith(wanted))
            first.append(name);
        else if (folded.contains(wanted))
            second.append(name);
    }
    return (first + second).mid(0, mostOffers);
}

QStringList namesFor(Kind kind, const SearchNames &names)
{
    QStringList all;
    if (kind == Kind::Feed) {
        for (const Feed &feed : names.feeds)
            all.append(feed.title);
    } else if (kind == Kind::Folder) {
        for (const Folder &folder : names.folders)
            all.append(folder.title);
    } else if (kind == Kind::Tag) {
        for (const Tag &tag : names.tags)
            all.append(tag.name);
    }
    all.removeDuplicates();
    return all;
}

/// The fields: the interface's language first, then those that are always understood.
QStringList fieldNames(const QString &language)
{
    QStringList names = text::queryFieldNames(language) + text::queryFieldNames(u"en"_s) +
                        text::queryFieldNames(u"ar"_s);
    names.removeDuplicates();
    return names;
}

} // namespace

SearchField::SearchField(Search &searcher, QWidget *parent)
    : QLineEdit(parent)
    , m_searcher(searcher)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
    , m_names(std::make_unique<SearchNames>())
    // QLineEdit's own button has the whole icon theme of the desktop read for its picture.
    , m_clear(addAction(icons::icon(u"close"_s), QLineEdit::TrailingPosition))
{
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &SearchField::choose);
    connect(this, &QLineEdit::textEdited, this, &SearchField::offer);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        setFocus(Qt::OtherFocusReason);
    });
    connect(this, &QLineEdit::textChanged, m_clear,
            [this](const QString &typed) { m_clear->setVisible(!typed.isEmpty()); });
    retranslate();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear the search"));
}

void SearchField::showSearch(const QString &search)
{
    setText(search);
    m_clear->setVisible(!search.isEmpty()); // signals may be blocked
}

SearchField::~SearchField() = default;

void SearchField::setHistory(const QStringList &searches)
{
    m_history = searches.mid(0, longestHistory);
}

void SearchField::remember()
{
    const QString typed = text().simplified();
    if (typed.isEmpty() || (!m_history.isEmpty() && m_history.constFirst() == typed))
        return;
    m_history.removeAll(typed);
    m_history.prepend(typed);
    m_history = m_history.mid(0, longestHistory);
    Q_EMIT historyChanged(m_history);
}

QStringList SearchField::offered() const
{
    QStringList shown;
    if (m_completer->popup()->isVisible()) {
        for (int i = 0; i < m_offers->rowCount(); ++i)
            shown.append(m_offers->item(i)->text());
    }
    return shown;
}

void SearchField::take(int row)
{
    m_completer->popup()->hide();
    choose(m_offers->index(row, 0));
}

void SearchField::add(const QString &shown, const QString &typed, qsizetype cursor)
{
    auto *item = new QStandardItem(shown);
    item->setData(typed, typedRole);
    item->setData(static_cast<int>(cursor), cursorRole);
    m_offers->appendRow(item);
}

void SearchField::offerHistory()
{
    m_offers->clear();
    for (const QString &search : m_history.mid(0, mostOffers))
        add(search, search, search.size());
    if (m_history.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    auto *forget = new QStandardItem(tr("Forget these searches"));
    forget->setData(true, forgetRole);
    forget->setForeground(palette().placeholderText());
    m_offers->appendRow(forget);
    m_completer->complete();
}

void SearchField::offer()
{
    if (text().isEmpty()) {
        offerHistory();
        return;
    }
    m_offers->clear();
    const auto place = text::completionAt(text(), cursorPosition());
    const QString language = locale().bcp47Name();
    QStringList names;
    if (place.kind == Kind::Field) {
        const QStringList fields = fieldNames(language);
        for (const QString &name : fields) {
            if (text::fold(name).startsWith(text::fold(place.begin).simplified()))
                names.append(name);
        }
    } else if (place.kind == Kind::State) {
        names = fitting(text::queryStateNames(language), place.begin);
    } else if (place.kind != Kind::None) {
        names = fitting(namesFor(place.kind, *m_names), place.begin);
    }
    for (const QString &name : std::as_const(names)) {
        qsizetype cursor = 0;
        const QString typed = text::completed(text(), place, name, &cursor);
        add(name, typed, cursor);
    }
    const QString begin = text();
    qsizetype recent = 0;
    for (const QString &search : std::as_const(m_history)) {
        if (recent < mostRecent && search != begin && search.startsWith(begin)) {
            add(search, search, search.size());
            ++recent;
        }
    }
    if (m_offers->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void SearchField::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (index.data(forgetRole).toBool()) {
        m_history.clear();
        Q_EMIT historyChanged(m_history);
        return;
    }
    setText(index.data(typedRole).toString());
    setCursorPosition(index.data(cursorRole).toInt());
    // Behind a field's name its values are offered at once.
    if (text::completionAt(text(), cursorPosition()).kind > Kind::Field)
        QMetaObject::invokeMethod(this, &SearchField::offer, Qt::QueuedConnection);
}

void SearchField::loadNames()
{
    whenAnswered(m_searcher.names(), this, [this](const Result<SearchNames> &names) {
        if (names)
            *m_names = *names;
    });
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    loadNames();
    const bool asked =
        event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (asked && text().isEmpty())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (hasFocus() && text().isEmpty())
                    offerHistory();
            },
            Qt::QueuedConnection);
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool away =
        event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    if (away)
        remember();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && text().isEmpty() && !m_history.isEmpty()) {
        offerHistory();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace naba
