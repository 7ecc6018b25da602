// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading_style.h"

#include "app/base/settings.h"
#include "ui/widgets/font_check.h"
#include "ui/widgets/fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>
#include <cmath>

namespace naba {
namespace {

struct ScriptRow
{
    ReadingScript script;
    Setting family;
    Setting size;
};

constexpr std::array<ScriptRow, 4> scriptRows{{
    {ReadingScript::Arabic, Setting::ArabicFamily, Setting::ArabicSize},
    {ReadingScript::Urdu, Setting::UrduFamily, Setting::UrduSize},
    {ReadingScript::Hebrew, Setting::HebrewFamily, Setting::HebrewSize},
    {ReadingScript::Latin, Setting::LatinFamily, Setting::LatinSize},
}};

/// A number from a file a hand may have written.
double number(const Settings &settings, Setting setting, double least, double most)
{
    const double value = settings.value(setting).toDouble();
    return std::isfinite(value) && value > 0 ? std::clamp(value, least, most) : 1;
}

} // namespace

QString ReadingStyle::family(ReadingScript script) const
{
    switch (script) {
    case ReadingScript::Arabic:
        return arabicFamily;
    case ReadingScript::Urdu:
        return urduFamily;
    case ReadingScript::Hebrew:
        return hebrewFamily;
    case ReadingScript::Latin:
        break;
    }
    return latinFamily;
}

void ReadingStyle::setFamily(ReadingScript script, const QString &family)
{
    switch (script) {
    case ReadingScript::Arabic:
        arabicFamily = family;
        return;
    case ReadingScript::Urdu:
        urduFamily = family;
        return;
    case ReadingScript::Hebrew:
        hebrewFamily = family;
        return;
    case ReadingScript::Latin:
        latinFamily = family;
        return;
    }
}

QFont ReadingStyle::font(ReadingScript script, double points, bool bold) const
{
    QFont font = script == ReadingScript::Hebrew  ? fonts::hebrew(points, bold)
                 : script == ReadingScript::Latin ? fonts::serif(points, bold)
                                                  : fonts::naskh(points, bold);
    QString first = family(script);
    if (script == ReadingScript::Urdu && first.isEmpty()) {
        const QStringList &nastaliq = fonts::nastaliqFamilies();
        first = nastaliq.isEmpty() ? arabicFamily : nastaliq.constFirst();
    }
    if (!first.isEmpty()) {
        QStringList families = font.families();
        families.removeAll(first);
        families.prepend(first);
        font.setFamilies(families);
    }
    return font;
}

bool ReadingStyle::urduInNastaliq() const
{
    return urduFamily.isEmpty() ? !fonts::nastaliqFamilies().isEmpty()
                                : fonts::isNastaliq(urduFamily);
}

ReadingStyle ReadingStyle::fromSettings(const Settings &settings)
{
    ReadingStyle style;
    for (const ScriptRow &row : scriptRows) {
        const QString family = settings.value(row.family).toString();
        if (!family.isEmpty() && QFontDatabase::hasFamily(family))
            style.setFamily(row.script, family);
        bool isPercent = false;
        const int percent = settings.value(row.size).toInt(&isPercent);
        if (isPercent)
            style.setSize(row.script, std::clamp(percent, leastSize, mostSize));
    }
    style.scale = number(settings, Setting::TextScale, leastScale, mostScale);
    style.lineSpacing = number(settings, Setting::LineSpacing, leastSpacing, mostSpacing);
    bool isNumber = false;
    const int characters = settings.value(Setting::ColumnCharacters).toInt(&isNumber);
    if (isNumber)
        style.columnCharacters = std::clamp(characters, leastCharacters, mostCharacters);
    return style;
}

void ReadingStyle::store(Settings &settings) const
{
    for (const ScriptRow &row : scriptRows) {
        settings.set(row.family, family(row.script));
        settings.set(row.size, size(row.script));
    }
    settings.set(Setting::TextScale, scale);
    settings.set(Setting::LineSpacing, lineSpacing);
    settings.set(Setting::ColumnCharacters, columnCharacters);
}

} // namespace naba
