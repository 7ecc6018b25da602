// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_page.h"

#include <QComboBox>

namespace naba::settings {

using namespace Qt::StringLiterals;

LanguagePage::LanguagePage(const Settings &settings, QWidget *parent)
    : SettingsPage(tr("Language"), parent)
{
    // A language's name is written in itself, so that one who took a wrong turn finds the way back.
    auto *language =
        choice(u"language"_s,
               {{tr("As the system"), QString()}, {u"العربية"_s, u"ar"_s}, {u"English"_s, u"en"_s}},
               settings.value(Setting::Language).toString());
    addRow(tr("Language of the window"), language);
    addNote(tr("The language also turns the window: Arabic is read from the right. Articles keep "
               "the direction of their own text."));
    finish();
    connect(language, &QComboBox::activated, this,
            [this, language] { Q_EMIT languageChosen(language->currentData().toString()); });
}

} // namespace naba::settings
