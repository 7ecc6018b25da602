// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace naba::architecture {

/// One file of the tree.
struct SourceFile
{
    QString path; ///< from the top, with "/": "app/text/fold.h"
    QString text;

    /// Its folder as the import table names it: "app/text", "ui/reader", "ui".
    [[nodiscard]] QString folder() const;
    /// Its lines with comments blanked out, so that line numbers stay.
    [[nodiscard]] QStringList code() const;
};

/// The files below `top`/`folder` whose names match, sorted by path.
QList<SourceFile> sourceFiles(const QString &top, const QString &folder,
                              const QStringList &patterns);

/// "app/text/fold.h:12: why\n    the line"
QString finding(const SourceFile &file, qsizetype line, const QString &text, const QString &why);

} // namespace naba::architecture
