// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace naba::reader {

/// The scripts that get a face of their own.
enum class Script { Arabic, Hebrew, Latin };

/// A stretch of text set in one face.
struct ScriptRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    Script script = Script::Latin;
};

/// Which script a block is set in: Latin when it runs left to right, else Arabic or Hebrew by
/// most of its letters.
Script baseScript(QStringView text, Qt::LayoutDirection direction);

/// Whether a text holds letters of Arabic script.
bool hasArabic(QStringView text);

/// Cuts `text` where its face changes. Punctuation belongs to `base`, except inside a Latin word
/// or number ("2026-11-23", "C++"). White space is set in `strut`, the tallest face of the
/// block, so that every line that has a space is as high as every other.
QList<ScriptRun> scriptRuns(QStringView text, Script base, Script strut);

} // namespace naba::reader
