// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_style.h"

#include <QComboBox>

namespace naba::settings {

/// The families for one script, each name set in its own face. The list is put together when the
/// box is first used.
class FamilyBox : public QComboBox
{
    Q_OBJECT

public:
    explicit FamilyBox(ReadingScript script, QWidget *parent = nullptr);

    [[nodiscard]] ReadingScript script() const { return m_script; }

    /// Empty: the page's own.
    [[nodiscard]] QString family() const;
    void setFamily(const QString &family);

    /// Looks for the families now.
    void fill();
    void showPopup() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the reader, not by setFamily().
    void familyChosen(const QString &family);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void addFamily(const QString &family);

    ReadingScript m_script;
    bool m_filled = false;
};

} // namespace naba::settings
