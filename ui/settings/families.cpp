// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/families.h"

#include "ui/widgets/font_check.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace naba::settings {
namespace {

struct Made
{
    QFontDatabase::WritingSystem system;
    QString sample; ///< letters and signs that a face made for the script has
};

Made madeFor(ReadingScript script)
{
    switch (script) {
    case ReadingScript::Arabic:
        return {QFontDatabase::Arabic, u"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي پچژگکی ًٌٍَُِّْ ٠٩ ، ؛ ؟"_s};
    case ReadingScript::Urdu:
        return {QFontDatabase::Arabic, u"ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئۓ ، ؟"_s};
    case ReadingScript::Hebrew:
        return {QFontDatabase::Hebrew, u"אבגדהוזחטיךכלםמןנסעףפץצקרשת"_s};
    case ReadingScript::Latin:
        break;
    }
    return {QFontDatabase::Latin, u"ABCXYZabcxyz ÀÉÎÖÜßçéñ 0123456789 .,;:!?“”–"_s};
}

/// Many faces of other scripts have Latin letters too; one that is made for Latin has its sister
/// scripts as well, or nothing else.
bool isLatinFace(const QString &family)
{
    const QList<QFontDatabase::WritingSystem> systems = QFontDatabase::writingSystems(family);
    return systems.size() == 1 || systems.contains(QFontDatabase::Greek) ||
           systems.contains(QFontDatabase::Cyrillic);
}

/// Fonts do not always own up to it.
bool isMonospaced(const QString &family)
{
    if (QFontDatabase::isFixedPitch(family))
        return true;
    QFont font;
    font.setFamilies({family});
    font.setPixelSize(40);
    const QFontMetricsF metrics(font);
    return qFuzzyCompare(metrics.horizontalAdvance(u'i'), metrics.horizontalAdvance(u'W'));
}

/// Qt names the maker of a family that two have made: "Nimbus Sans [urw]".
QString withoutMaker(const QString &family)
{
    const qsizetype bracket = family.indexOf(u" ["_s);
    return bracket > 0 && family.endsWith(u']') ? family.left(bracket) : family;
}

bool isOffered(const QString &family, ReadingScript script, const QString &sample)
{
    if (QFontDatabase::isPrivateFamily(family) || !QFontDatabase::isSmoothlyScalable(family))
        return false;
    // Made for labels: their lines stand so close that marks of neighbours would touch.
    if (family.endsWith(u" UI"_s))
        return false;
    if (isMonospaced(family) || (script == ReadingScript::Latin && !isLatinFace(family)))
        return false;
    if (fonts::isNastaliq(family) &&
        (script != ReadingScript::Urdu || !fonts::nastaliqDrawsRight(family)))
        return false;
    return fonts::reallyDraws(family, sample);
}

QStringList worked(ReadingScript script)
{
    const Made made = madeFor(script);
    QStringList found;
    for (const QString &name : QFontDatabase::families(made.system)) {
        const QString family = withoutMaker(name);
        if (!found.contains(family) && isOffered(family, script, made.sample))
            found.append(family);
    }
    if (script == ReadingScript::Urdu)
        std::stable_partition(found.begin(), found.end(), fonts::isNastaliq);
    return found;
}

} // namespace

const QStringList &familiesFor(ReadingScript script)
{
    static std::array<std::optional<QStringList>, 4> known;
    std::optional<QStringList> &families = known[static_cast<size_t>(script)];
    if (!families)
        families = worked(script);
    return *families;
}

QString defaultFamily(ReadingScript script)
{
    // The first of the page's own that is there.
    for (const QString &family : ReadingStyle().font(script, ReadingStyle::bodyPoints).families()) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return {};
}

QString familySample(ReadingScript script)
{
    switch (script) {
    case ReadingScript::Arabic:
        return u"أبجد هوّز"_s;
    case ReadingScript::Urdu:
        return u"اردو تحریر"_s;
    case ReadingScript::Hebrew:
        return u"אבגד"_s;
    case ReadingScript::Latin:
        break;
    }
    return {};
}

QString familyTitle(const QString &family)
{
    static const std::array<std::pair<QLatin1String, const char *>, 7> known{{
        {"Noto Naskh Arabic"_L1, QT_TRANSLATE_NOOP("naba::settings", "Noto Naskh")},
        {"Noto Sans Arabic"_L1, QT_TRANSLATE_NOOP("naba::settings", "Noto Sans Arabic")},
        {"Noto Kufi Arabic"_L1, QT_TRANSLATE_NOOP("naba::settings", "Noto Kufi")},
        {"Noto Nastaliq Urdu"_L1, QT_TRANSLATE_NOOP("naba::settings", "Noto Nastaliq")},
        {"Amiri"_L1, QT_TRANSLATE_NOOP("naba::settings", "Amiri")},
        {"Vazirmatn"_L1, QT_TRANSLATE_NOOP("naba::settings", "Vazirmatn")},
        {"Geeza Pro"_L1, QT_TRANSLATE_NOOP("naba::settings", "Geeza")},
    }};
    for (const auto &[name, title] : known) {
        if (family == name)
            return QCoreApplication::translate("naba::settings", title);
    }
    return family;
}

} // namespace naba::settings
