// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/health.h"

#include <QTreeWidget>

namespace naba {

/// The feeds, one a row: its tile and name, how it stands, what is the matter, when it last
/// answered.
class HealthTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit HealthTable(QWidget *parent = nullptr);

    /// In this order; the feed that was chosen stays so, else the first is. `nowUtc`: times are
    /// told from it.
    void show(const QList<FeedHealth> &feeds, const QDateTime &nowUtc);

    [[nodiscard]] int currentRow() const;
};

} // namespace naba
