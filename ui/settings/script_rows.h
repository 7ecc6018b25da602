// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/reading_style.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace naba::settings {

class FamilyBox;
class SizeStepper;

/// Face and size for each script, a row apiece.
class ScriptRows : public QWidget
{
    Q_OBJECT

public:
    /// `margin` is left free at both sides.
    explicit ScriptRows(int margin, QWidget *parent = nullptr);

    void setReadingStyle(const ReadingStyle &style);
    void retranslate();
    void applyColours();

Q_SIGNALS:
    /// By the reader, not by setReadingStyle().
    void familyChosen(ReadingScript script, const QString &family);
    void sizeChosen(ReadingScript script, int percent);

private:
    QList<QLabel *> m_names; ///< these three in the same order
    QList<FamilyBox *> m_families;
    QList<SizeStepper *> m_sizes;
};

} // namespace naba::settings
