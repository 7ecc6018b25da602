// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace naba::testing {

/// What a program that was ended said of its changes, and what a library must therefore hold.
/// A line is "try star 17 1" before a change is asked for, "ok star 17 1" after it was
/// acknowledged, "failed star 17 1: …" if it was refused. Marks are read, star and tag.
class Ledger
{
public:
    /// Takes in what was said. The last line counts only if it is whole.
    void take(const QByteArray &output);
    /// Before a change is acknowledged a mark may have its old value or the new one.
    void tried(const QString &mark, bool value);
    void acknowledged(const QString &mark, bool value);

    /// Everything that is not as it must be, one a line; what was found is what counts from now on.
    QStringList compare(Library &library);

    [[nodiscard]] int acknowledgedCount() const { return m_acknowledged; }

private:
    QHash<QString, QSet<bool>> m_marks;
    int m_acknowledged = 0;
};

/// All that a full check finds in a library's file, one a line.
QStringList faultsOf(const QString &library);

} // namespace naba::testing
