// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace naba::text {

/// A beginning of a word (folded) as it may stand behind what is written on to a word: "وال", "بال"
/// … before "ريا". Empty for scripts without such prefixes and for beginnings so short that they
/// would find everything.
QStringList behindClitics(QStringView beginning);

} // namespace naba::text
