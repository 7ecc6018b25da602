// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/script_rows.h"

#include "ui/settings/family_box.h"
#include "ui/settings/size_stepper.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <array>

namespace naba::settings {
namespace {

constexpr int gap = 8;

constexpr std::array<ReadingScript, 4> scripts{ReadingScript::Arabic, ReadingScript::Urdu,
                                               ReadingScript::Hebrew, ReadingScript::Latin};

} // namespace

ScriptRows::ScriptRows(int margin, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(margin, 0, margin, 0);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (const ReadingScript script : scripts) {
        auto *name = new QLabel(this);
        auto *family = new FamilyBox(script, this);
        auto *size = new SizeStepper(ReadingStyle::leastSize, ReadingStyle::mostSize, this);
        name->setFont(fonts::sans(10));
        name->setBuddy(family);
        const int row = static_cast<int>(m_names.size());
        grid->addWidget(name, row, 0);
        grid->addWidget(family, row, 1);
        grid->addWidget(size, row, 2);
        m_names.append(name);
        m_families.append(family);
        m_sizes.append(size);
        connect(family, &FamilyBox::familyChosen, this,
                [this, script](const QString &chosen) { Q_EMIT familyChosen(script, chosen); });
        connect(size, &SizeStepper::percentChosen, this,
                [this, script](int percent) { Q_EMIT sizeChosen(script, percent); });
    }
}

void ScriptRows::setReadingStyle(const ReadingStyle &style)
{
    for (qsizetype i = 0; i < m_families.size(); ++i) {
        const ReadingScript script = m_families.at(i)->script();
        m_families.at(i)->setFamily(style.family(script));
        m_sizes.at(i)->setPercent(style.size(script));
    }
}

void ScriptRows::retranslate()
{
    const std::array<QString, 4> names{tr("Arabic"), tr("Urdu"), tr("Hebrew"), tr("Latin")};
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const QString &name = names[static_cast<size_t>(i)];
        m_names.at(i)->setText(name);
        m_families.at(i)->setAccessibleName(tr("Face for %1", "a script").arg(name));
        m_sizes.at(i)->setNames(tr("Smaller: %1", "a script").arg(name),
                                tr("Larger: %1", "a script").arg(name));
    }
}

void ScriptRows::applyColours()
{
    for (QLabel *name : std::as_const(m_names))
        setInk(name, theme().ink);
}

} // namespace naba::settings
