// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_card.h"

#include "app/wording/search_words.h"
#include "app/wording/wording.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/start_label.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace naba {
namespace {
constexpr int margin = 12;
constexpr int chipHeight = 26;
constexpr int placeWidth = 220;
constexpr auto partProperty = "naba_part";

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fonts::sans(9));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}
} // namespace

SearchCard::SearchCard(QWidget *parent)
    : QFrame(parent)
    , m_chips(new QWidget(this))
    , m_flow(new FlowLayout(6, m_chips))
    , m_title(new StartLabel)
    , m_save(new QToolButton)
    , m_notices(makeLabel(this))
    , m_note(makeLabel(this))
    , m_suggestions(makeLabel(this))
    , m_elsewhere(makeLabel(this))
    , m_exact(new QCheckBox)
    , m_best(new QCheckBox)
    , m_here(new QCheckBox)
{
    setObjectName(QStringLiteral("searchCard"));
    m_chips->setObjectName(QStringLiteral("searchChips"));
    m_exact->setObjectName(QStringLiteral("exactForms"));
    m_best->setObjectName(QStringLiteral("bestFirst"));
    m_here->setObjectName(QStringLiteral("onlyHere"));
    m_save->setObjectName(QStringLiteral("saveSearch"));
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_title->setFont(fonts::sans(9));
    m_save->setFont(fonts::sans(9));
    m_exact->setFont(fonts::sans(9));
    m_best->setFont(fonts::sans(9));
    m_here->setFont(fonts::sans(9));
    m_here->hide();
    m_suggestions->setTextFormat(Qt::RichText);
    m_elsewhere->setTextFormat(Qt::RichText);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_save);
    auto *switches = new QHBoxLayout;
    switches->setSpacing(margin);
    switches->addWidget(m_exact);
    switches->addWidget(m_best);
    switches->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, 8, margin, 10);
    layout->setSpacing(6);
    layout->addLayout(head);
    layout->addWidget(m_chips);
    for (QLabel *label : {m_notices, m_note, m_elsewhere, m_suggestions})
        layout->addWidget(label);
    layout->addLayout(switches);
    layout->addWidget(m_here);

    connect(m_exact, &QCheckBox::toggled, this, &SearchCard::switched);
    connect(m_best, &QCheckBox::toggled, this, &SearchCard::switched);
    connect(m_here, &QCheckBox::toggled, this, &SearchCard::switched);
    connect(m_elsewhere, &QLabel::linkActivated, m_here, [this] { m_here->setChecked(false); });
    connect(m_save, &QToolButton::clicked, this, &SearchCard::saveRequested);
    // The link names a place in the list: what is in it is not for a link to carry.
    connect(m_suggestions, &QLabel::linkActivated, this, [this](const QString &link) {
        const int at = link.toInt();
        if (at >= 0 && at < m_suggested.size())
            Q_EMIT typedChanged(m_suggested.at(at));
    });
    retranslate();
    updateInks();
}

void SearchCard::show(const QString &typed, const text::SearchQuery &query)
{
    m_typed = typed;
    m_query = query;
    clear(m_flow);
    for (qsizetype i = 0; i < m_query.parts.size(); ++i)
        addChip(i);
    m_chips->setVisible(!m_query.parts.isEmpty());
    tellNotices();
    setVisible(!typed.trimmed().isEmpty());
}

void SearchCard::tellNotices()
{
    QStringList sentences;
    for (const text::QueryNotice &notice : std::as_const(m_query.notices))
        sentences.append(wording::sentence(notice));
    m_notices->setText(sentences.join(QLatin1Char('\n')));
    m_notices->setVisible(!sentences.isEmpty());
}

void SearchCard::addNotices(const QList<text::QueryNotice> &notices)
{
    for (const text::QueryNotice &notice : notices) {
        if (!m_query.notices.contains(notice))
            m_query.notices.append(notice);
    }
    tellNotices();
}

void SearchCard::clear(FlowLayout *flow)
{
    while (QLayoutItem *item = flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void SearchCard::addChip(qsizetype part)
{
    const text::QueryPart &one = m_query.parts.at(part);
    const QString words = wording::condition(one);
    if (one.orPrevious) {
        auto *label = new QLabel(tr("or"), m_chips);
        label->setFont(fonts::sans(9));
        setInk(label, theme().ink2);
        label->setMinimumHeight(chipHeight);
        m_flow->addWidget(label);
        label->show();
    }
    auto *chip = new QToolButton(m_chips);
    chip->setObjectName(QStringLiteral("searchChip"));
    chip->setProperty(partProperty, int(part));
    chip->setFont(fonts::sans(9));
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setMinimumHeight(chipHeight);
    // Too long a condition loses its end, not the card its width.
    chip->setText(QFontMetrics(chip->font()).elidedText(words, Qt::ElideRight, 260) +
                  QStringLiteral("  ✕"));
    chip->setAccessibleName(tr("Remove condition: %1").arg(words));
    chip->setToolTip(chip->accessibleName());
    // A pill; the window's own rule for tool buttons has no frame.
    chip->setStyleSheet(QStringLiteral("QToolButton { color: %1; border: 1px solid %1;"
                                       " border-radius: %2px; padding: 1px 9px; }"
                                       "QToolButton:hover, QToolButton:focus"
                                       " { background: %3; }")
                            .arg((one.negated ? theme().fresh : theme().accent).name())
                            .arg(chipHeight / 2)
                            .arg(theme().accentSoft.name()));
    chip->installEventFilter(this);
    connect(chip, &QToolButton::clicked, this,
            [this, part] { Q_EMIT typedChanged(text::withoutPart(m_typed, m_query, part)); });
    m_flow->addWidget(chip);
    chip->show();
}

void SearchCard::setSuggestions(const QStringList &words)
{
    m_suggested = words;
    QStringList links;
    for (qsizetype i = 0; i < words.size(); ++i) {
        links.append(QStringLiteral("<a href=\"%1\">%2</a>")
                         .arg(i)
                         .arg(wording::isolated(words.at(i)).toHtmlEscaped()));
    }
    m_suggestions->setText(tr("Did you mean: %1").arg(links.join(tr(", "))));
    m_suggestions->setVisible(!words.isEmpty());
}

void SearchCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

bool SearchCard::exactForms() const
{
    return m_exact->isChecked();
}

void SearchCard::setExactForms(bool exact)
{
    const QSignalBlocker quiet(m_exact);
    m_exact->setChecked(exact);
}

bool SearchCard::bestFirst() const
{
    return m_best->isChecked();
}

void SearchCard::setBestFirst(bool best)
{
    const QSignalBlocker quiet(m_best);
    m_best->setChecked(best);
}

void SearchCard::setPlace(const QString &title)
{
    m_place = title;
    const QString name = QFontMetrics(m_here->font()).elidedText(title, Qt::ElideRight, placeWidth);
    //: %1 is the list that was open when the search was begun
    m_here->setText(tr("Only in %1").arg(wording::isolated(name)));
    m_here->setToolTip(tr("Search nothing but this list; otherwise all articles are searched"));
    m_here->setVisible(!title.isEmpty());
}

bool SearchCard::onlyHere() const
{
    return !m_place.isEmpty() && m_here->isChecked();
}

void SearchCard::setOnlyHere(bool here)
{
    const QSignalBlocker quiet(m_here);
    m_here->setChecked(here);
}

void SearchCard::offerEverywhere(qsizetype found)
{
    m_elsewhere->setVisible(found > 0);
    m_elsewhere->setText(QStringLiteral("<a href=\"all\">%1</a>")
                             //: %1 is how many were found
                             .arg(tr("Search all articles (%1)").arg(wording::number(found))));
}

bool SearchCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            const int part = watched->property(partProperty).toInt();
            Q_EMIT typedChanged(text::withoutPart(m_typed, m_query, part));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SearchCard::retranslate()
{
    m_title->setText(tr("Understood as"));
    setAccessibleName(tr("How the search was understood"));
    m_save->setText(tr("Save this search"));
    m_exact->setText(tr("Exact forms only"));
    m_exact->setToolTip(tr("Find words only as they are written, without their other forms"));
    m_best->setText(tr("Best first"));
    m_best->setToolTip(tr("List what fits best first, not what is newest"));
    setPlace(m_place);
}

void SearchCard::updateInks()
{
    setInk(m_title, theme().ink2);
    setInk(m_save, theme().accent);
    setInk(m_notices, theme().warn);
    setInk(m_note, theme().ink2);
    setInk(m_suggestions, theme().ink);
    setInk(m_exact, theme().ink2);
    setInk(m_best, theme().ink2);
    setInk(m_here, theme().ink2);
    setInk(m_elsewhere, theme().ink);
}

void SearchCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show(m_typed, m_query);
    }
    if (event->type() == QEvent::PaletteChange) {
        updateInks();
        if (isVisible())
            show(m_typed, m_query); // the chips' colours
    }
    QFrame::changeEvent(event);
}

void SearchCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().soft, 1));
    painter.setBrush(theme().raise);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace naba
