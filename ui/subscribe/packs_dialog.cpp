// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscribe/packs_dialog.h"

#include "app/base/when_answered.h"
#include "app/wording/wording.h"
#include "ui/subscribe/pack_card.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

namespace naba {
namespace {

using namespace Qt::StringLiterals;

constexpr int columns = 2;

} // namespace

PacksDialog::PacksDialog(Library &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_message(new QLabel)
    , m_add(new QPushButton(tr("Add")))
{
    setObjectName(u"packsDialog"_s);
    setWindowTitle(tr("Packs of feeds"));
    auto *title = new QLabel(tr("Choose packs of feeds"));
    title->setFont(fonts::naskh(13.5, true));
    auto *hint =
        new QLabel(tr("Any site can be added or removed later. Some addresses may be dead; "
                      "the health of the feeds says which."));
    hint->setWordWrap(true);
    setInk(hint, theme().ink2);
    auto *grid = new QGridLayout;
    grid->setSpacing(10);
    const QList<StarterPack> packs = starterPacks();
    for (const StarterPack &pack : packs) {
        auto *card = new PackCard(pack);
        card->setObjectName(pack.name);
        const int place = static_cast<int>(m_cards.size());
        grid->addWidget(card, place / columns, place % columns);
        m_cards.append(card);
        connect(card, &PackCard::toggled, this, &PacksDialog::count);
    }
    m_message->setObjectName(u"message"_s);
    setInk(m_message, theme().ink2);
    m_add->setObjectName(u"add"_s);
    m_add->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_message, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addLayout(buttons);
    resize(620, 0);
    adjustSize();
    count();

    connect(m_add, &QPushButton::clicked, this, &PacksDialog::addChosen);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PacksDialog::count()
{
    QSet<QUrl> feeds;
    for (const PackCard *card : std::as_const(m_cards)) {
        if (!card->isChecked())
            continue;
        for (const PackFeed &feed : card->pack().feeds)
            feeds.insert(feed.url);
    }
    m_message->setText(feeds.isEmpty() ? QString() : wording::feeds(feeds.size()));
    m_add->setEnabled(!feeds.isEmpty());
}

void PacksDialog::addChosen()
{
    QList<QByteArray> packs;
    for (const PackCard *card : std::as_const(m_cards)) {
        if (!card->isChecked())
            continue;
        if (const auto opml = packOpml(card->pack().name))
            packs.append(*opml);
    }
    m_add->setEnabled(false);
    addNext(packs, 0);
}

void PacksDialog::addNext(QList<QByteArray> packs, int feeds)
{
    if (packs.isEmpty()) {
        Q_EMIT added(feeds);
        accept();
        return;
    }
    const QByteArray next = packs.takeFirst();
    whenAnswered(m_library.importOpml(next), this, [this, packs, feeds](const Result<int> &fresh) {
        if (fresh) {
            addNext(packs, feeds + *fresh);
        } else {
            m_message->setText(wording::sentence(fresh.error()));
            m_add->setEnabled(true);
        }
    });
}

} // namespace naba
