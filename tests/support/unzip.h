// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace naba::testing {

struct ZippedFile
{
    QString name;
    bool stored = false;
    QByteArray bytes;
};

/// The files of a ZIP archive in the order of its list of contents, read by other code than what
/// writes them. Empty if anything is wrong with it: places, sizes, checksums.
QList<ZippedFile> unzip(const QByteArray &archive);

} // namespace naba::testing
