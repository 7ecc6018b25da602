// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tag_box.h"

#include "app/base/when_answered.h"
#include "app/models/tag_list_model.h"
#include "app/text/fold.h"
#include "app/wording/wording.h"
#include "ui/tags/tag_matches.h"
#include "ui/tags/tag_row_delegate.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace naba {
namespace {
constexpr int boxWidth = 420;
constexpr int mostRows = 7;
constexpr qsizetype mostLookedAt = 200;
} // namespace

TagBox::TagBox(Library &library, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_library(library)
    , m_all(new TagListModel(&library, this))
    , m_matches(new TagMatches(this))
    , m_chips(new QWidget)
    , m_chipFlow(new FlowLayout(6, m_chips))
    , m_field(new QLineEdit)
    , m_list(new QListView)
{
    setObjectName(QStringLiteral("tagBox"));
    m_field->setObjectName(QStringLiteral("tagField"));
    m_field->setFixedHeight(34);
    m_chipFlow->setContentsMargins(0, 0, 0, 0);
    m_list->setModel(m_matches);
    m_list->setItemDelegate(new TagRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_chips);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    setFixedWidth(boxWidth);
    setFocusProxy(m_field);

    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &TagBox::updateMatches);
    connect(m_list, &QListView::clicked, this, &TagBox::choose);
    connect(m_all, &TagListModel::loaded, this, &TagBox::refreshTags);
    retranslate();
}

void TagBox::openFor(ArticleId article, const QList<TagId> &tags, QWidget *anchor)
{
    m_article = article;
    m_articles = {article};
    m_given = tags;
    popUp(anchor);
}

void TagBox::openFor(const QList<ArticleId> &articles, QWidget *anchor)
{
    m_article = articles.value(0);
    m_articles = articles;
    m_given.clear();
    popUp(anchor);
    ++m_pending;
    readGiven(m_article);
}

void TagBox::popUp(QWidget *anchor)
{
    m_removeLast = false;
    m_field->clear();
    refreshTags();
    adjustSize();

    // Qt places a plain popup by its left edge in both directions.
    const QRect tool(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const QRect screen = anchor->screen()->availableGeometry();
    int x = anchor->layoutDirection() == Qt::RightToLeft ? tool.right() + 1 - width() : tool.left();
    x = qBound(screen.left() + 8, x, screen.right() - width() - 8);
    move(x, tool.bottom() + 6);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void TagBox::refreshTags()
{
    showChips();
    updateMatches();
}

void TagBox::showChips()
{
    while (QLayoutItem *item = m_chipFlow->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Tag &tag : m_all->tags()) {
        if (!m_given.contains(tag.id))
            continue;
        auto *chip = new QToolButton;
        chip->setText(wording::isolated(tag.name) + QStringLiteral("  ✕"));
        chip->setAccessibleName(tr("Remove the tag %1").arg(wording::isolated(tag.name)));
        chip->setFocusPolicy(Qt::TabFocus);
        chip->setStyleSheet(
            QStringLiteral("QToolButton { background: %1; color: %2; border-radius: "
                           "4px; padding: 3px 8px; }")
                .arg(theme().chipFill(tag.colour, theme().raise).name(), theme().ink.name()));
        connect(chip, &QToolButton::clicked, this, [this, name = tag.name] { remove(name); });
        m_chipFlow->addWidget(chip);
    }
    m_chips->setVisible(m_chipFlow->count() > 0);
    m_chips->setFixedHeight(m_chipFlow->count() > 0 ? m_chipFlow->heightForWidth(boxWidth - 24)
                                                    : 0);
    adjustSize();
}

void TagBox::updateMatches()
{
    QList<Tag> given;
    for (const Tag &tag : m_all->tags()) {
        if (m_given.contains(tag.id))
            given.append(tag);
    }
    m_matches->update(m_all->tags(), given, m_field->text());
    // Enter takes the first row only if it is what was typed, not something the article has.
    const QString typed = text::fold(m_field->text()).trimmed();
    const bool has = std::any_of(given.begin(), given.end(), [&](const Tag &tag) {
        return text::fold(tag.name).trimmed() == typed;
    });
    m_list->setCurrentIndex(typed.isEmpty() || has ? QModelIndex() : m_matches->index(0, 0));
    const int rowsShown = qMin(m_matches->rowCount(), mostRows);
    m_list->setFixedHeight(rowsShown * TagRowDelegate::rowHeight);
    m_list->setVisible(rowsShown > 0);
    adjustSize();
}

void TagBox::choose(const QModelIndex &index)
{
    if (index.isValid())
        add(index.data(TagMatches::NameRole).toString());
}

void TagBox::add(const QString &name)
{
    m_field->clear();
    ++m_pending;
    whenAnswered(m_library.addTag(m_articles, name), this,
                 [this, name, article = m_article](const Result<int> &changed) {
                     if (!changed) {
                         Q_EMIT failed(wording::sentence(changed.error()));
                         if (m_field->text().isEmpty() && article == m_article)
                             m_field->setText(name);
                     }
                     readGiven(article);
                 });
}

/// What the articles have now; a tag that is new gets its number from the library.
void TagBox::readGiven(ArticleId article)
{
    // Of very many the first ones stand for all.
    whenAnswered(m_library.headers(m_articles.mid(0, mostLookedAt)), this,
                 [this, article](const Result<QList<ArticleHeader>> &headers) {
                     --m_pending;
                     if (article == m_article && headers && !headers->isEmpty()) {
                         m_given = headers->constFirst().tags;
                         for (const ArticleHeader &header : *headers)
                             m_given.removeIf(
                                 [&header](TagId tag) { return !header.tags.contains(tag); });
                     }
                     refreshTags();
                     if (m_pending == 0 && std::exchange(m_removeLast, false))
                         removeLast();
                 });
}

void TagBox::remove(const QString &name)
{
    ++m_pending;
    whenAnswered(m_library.removeTag(m_articles, name), this,
                 [this, article = m_article](const Result<int> &changed) {
                     if (!changed)
                         Q_EMIT failed(wording::sentence(changed.error()));
                     readGiven(article);
                 });
}

/// Backspace in an empty field; it waits for the tag that is on its way.
void TagBox::removeLast()
{
    if (m_pending > 0) {
        m_removeLast = true;
        return;
    }
    for (const Tag &tag : m_all->tags()) {
        if (!m_given.isEmpty() && tag.id == m_given.constLast()) {
            remove(tag.name);
            return;
        }
    }
}

void TagBox::moveCurrent(int step)
{
    const int rows = m_matches->rowCount();
    if (rows == 0)
        return;
    const int row = (m_list->currentIndex().row() + step + rows) % rows;
    m_list->setCurrentIndex(m_matches->index(row, 0));
}

bool TagBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        if (key->modifiers() & Qt::ControlModifier)
            close();
        return true;
    case Qt::Key_Backspace:
        if (m_field->text().isEmpty()) {
            removeLast();
            return true;
        }
        return false;
    default:
        return false;
    }
}

void TagBox::retranslate()
{
    setAccessibleName(tr("Article tags"));
    m_field->setAccessibleName(tr("Tag"));
    m_field->setPlaceholderText(tr("Add a tag"));
}

void TagBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TagBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme().soft);
    painter.setBrush(theme().raise);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace naba
