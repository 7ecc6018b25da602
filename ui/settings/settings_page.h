// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QVBoxLayout;

namespace naba::settings {

/// One page of the settings: a heading, and rows of a name and a control under it. What is chosen
/// holds at once.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }

protected:
    /// A name and what belongs to it, the name at the start edge.
    void addRow(const QString &name, QWidget *control);
    /// A sentence that explains the rows before it.
    QLabel *addNote(const QString &text);
    void addWidget(QWidget *widget, int stretch = 0);
    /// Keeps the rows at the top.
    void finish();

    /// A box of choices, each a word and what is stored for it; `current` is chosen.
    static QComboBox *choice(const QString &objectName,
                             const QList<std::pair<QString, QVariant>> &choices,
                             const QVariant &current);
    /// A number with a word for 0.
    static QSpinBox *amount(const QString &objectName, int value, int most, const QString &zero,
                            const QString &suffix = {});

    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QString m_title;
    QVBoxLayout *m_layout;
    QList<QLabel *> m_notes;
};

} // namespace naba::settings
