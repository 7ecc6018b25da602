// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "app/wording/wording.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace naba::settings {
namespace {
constexpr int nameWidth = 210;
constexpr int controlWidth = 220;
} // namespace

SettingsPage::SettingsPage(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(28, 22, 28, 22);
    m_layout->setSpacing(12);
    auto *heading = new QLabel(title);
    heading->setFont(fonts::naskh(16, true));
    m_layout->addWidget(heading);
}

void SettingsPage::addRow(const QString &name, QWidget *control)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *label = new QLabel(name);
    label->setMinimumWidth(nameWidth);
    label->setWordWrap(true);
    label->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(name);
    control->setMinimumWidth(controlWidth);
    row->addWidget(label);
    row->addWidget(control);
    row->addStretch();
    m_layout->addLayout(row);
}

QLabel *SettingsPage::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setFont(fonts::sans(9));
    m_layout->addWidget(note);
    m_notes.append(note);
    applyColours();
    return note;
}

void SettingsPage::addWidget(QWidget *widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

void SettingsPage::finish()
{
    m_layout->addStretch();
}

QComboBox *SettingsPage::choice(const QString &objectName,
                                const QList<std::pair<QString, QVariant>> &choices,
                                const QVariant &current)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

QSpinBox *SettingsPage::amount(const QString &objectName, int value, int most, const QString &zero,
                               const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(0, most);
    box->setGroupSeparatorShown(true);
    box->setLocale(wording::locale());
    box->setSpecialValueText(zero);
    box->setSuffix(suffix);
    box->setValue(value);
    box->setKeyboardTracking(false);
    return box;
}

void SettingsPage::applyColours()
{
    for (QLabel *note : std::as_const(m_notes))
        setInk(note, theme().ink2);
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColours();
    QWidget::changeEvent(event);
}

} // namespace naba::settings
