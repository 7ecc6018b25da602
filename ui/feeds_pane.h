// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

class QLabel;

namespace naba {

class Actions;
class FeedTreeModel;
class FeedTreeView;

/// The first pane: the name, the tools for feeds, and the tree.
class FeedsPane : public Pane
{
    Q_OBJECT

public:
    FeedsPane(Actions &actions, FeedTreeModel *model, QWidget *parent = nullptr);

    [[nodiscard]] FeedTreeView &tree() const { return *m_tree; }

private:
    FeedTreeView *m_tree;
};

} // namespace naba
