// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace naba::fonts {

/// Whether `family` itself draws all of `sample`: no other family steps in for a letter, and none
/// comes out as the box of a missing glyph. Works by laying the text out, so it also sees what font
/// engines decide behind a family's name.
bool reallyDraws(const QString &family, const QString &sample);

/// Whether the name is that of a Nastaliq, the slanting hand of Urdu.
bool isNastaliq(const QString &family);

/// Whether a Nastaliq comes out legible here. Debian 12's Noto Nastaliq Urdu of 2020 piles its
/// letters up in Qt, and no font says so of itself: words are drawn and looked at.
bool nastaliqDrawsRight(const QString &family);

/// The Nastaliq families that are installed and draw right, best first. Worked out once.
const QStringList &nastaliqFamilies();

} // namespace naba::fonts
