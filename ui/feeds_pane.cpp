// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds_pane.h"

#include "app/models/feed_tree_model.h"
#include "ui/actions.h"
#include "ui/feeds/feed_tree_view.h"
#include "ui/widgets/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace naba {

FeedsPane::FeedsPane(Actions &actions, FeedTreeModel *model, QWidget *parent)
    : Pane(&Theme::feeds, parent)
    , m_tree(new FeedTreeView)
{
    setObjectName(QStringLiteral("feedsPane"));
    auto *wordmark = new QLabel(QStringLiteral("نبأ")); // the name, in every language
    wordmark->setFont(fonts::naskh(19, true));
    wordmark->setContentsMargins(6, 2, 6, 0);
    header()->addWidget(wordmark);
    header()->addStretch();
    addTool(actions[Command::Refresh]);
    addTool(actions[Command::AddFeed]);
    addTool(actions[Command::Menu])->setObjectName(QStringLiteral("menuButton"));
    m_tree->setModel(model);
    body()->addWidget(m_tree);
    setFocusProxy(m_tree);
}

} // namespace naba
