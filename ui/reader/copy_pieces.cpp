// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/copy_pieces.h"

#include "app/text/direction.h"

namespace naba::reader {

using namespace Qt::StringLiterals;

QString dirOf(Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
}

bool isAround(Role role)
{
    return role == Role::Extra || role == Role::Kicker || role == Role::Title ||
           role == Role::Byline || role == Role::Tags;
}

QString markerOf(const QTextBlock &block)
{
    QString marker;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (it.fragment().charFormat().boolProperty(Property::Marker))
            marker += it.fragment().text();
    }
    return text::withoutBidiControls(marker).trimmed();
}

QString numberIn(const QString &marker)
{
    QString number;
    for (const QChar c : marker) {
        if (c.isDigit())
            number += QString::number(c.digitValue());
        else if (c.isLetter())
            return {};
    }
    return number;
}

} // namespace naba::reader
