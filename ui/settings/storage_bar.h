// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

namespace naba::settings {

/// One bar, filled from the start edge by kind, and what each kind takes under it.
class StorageBar : public QWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString name;
        qint64 bytes = 0;
    };

    explicit StorageBar(QWidget *parent = nullptr);

    /// `total` is the bar's whole length.
    void set(const QList<Part> &parts, qint64 total);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QColor colour(qsizetype part);

    QList<Part> m_parts;
    qint64 m_total = 0;
};

} // namespace naba::settings
