// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/packs.h"

#include <QAbstractButton>

namespace naba {

/// A starter pack that can be ticked: its title, how many feeds it has, the first of their names.
class PackCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PackCard(const StarterPack &pack, QWidget *parent = nullptr);

    [[nodiscard]] const StarterPack &pack() const { return m_pack; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StarterPack m_pack;
    QString m_names;
};

} // namespace naba
