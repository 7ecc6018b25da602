// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fonts.h"

#include <QStringList>

namespace naba::fonts {
namespace {

QFont made(const QStringList &families, double points, bool bold)
{
#ifdef Q_OS_MACOS
    points *= 4.0 / 3.0; // Qt's logical resolution there is 72 dpi; every size here is for 96
#endif
    QFont font;
    // The first family is what Windows' engine places text by: name an Arabic one.
    font.setFamilies(families);
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace

QFont sans(double points, bool bold)
{
    static const QStringList families{
        QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans"),
        QStringLiteral("Noto Sans Hebrew"), QStringLiteral("Segoe UI"),
        QStringLiteral("Geeza Pro"),        QStringLiteral("DejaVu Sans")};
    return made(families, points, bold);
}

QFont naskh(double points, bool bold)
{
    static const QStringList families{
        QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Serif"),
        QStringLiteral("Noto Serif Hebrew"), QStringLiteral("Sakkal Majalla"),
        QStringLiteral("Geeza Pro"),         QStringLiteral("DejaVu Sans")};
    return made(families, points, bold);
}

QFont serif(double points, bool bold)
{
    static const QStringList families{QStringLiteral("Noto Serif"),
                                      QStringLiteral("Noto Naskh Arabic"),
                                      QStringLiteral("Noto Serif Hebrew"),
                                      QStringLiteral("Georgia"), QStringLiteral("DejaVu Serif")};
    return made(families, points, bold);
}

QFont hebrew(double points, bool bold)
{
    static const QStringList families{
        QStringLiteral("Noto Serif Hebrew"), QStringLiteral("Noto Serif"),
        QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Times New Roman"),
        QStringLiteral("DejaVu Sans")};
    return made(families, points, bold);
}

QFont mono(double points)
{
    static const QStringList families{QStringLiteral("Noto Sans Mono"),
                                      QStringLiteral("DejaVu Sans Mono"),
                                      QStringLiteral("Consolas"), QStringLiteral("Menlo")};
    QFont font = made(families, points, false);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace naba::fonts
