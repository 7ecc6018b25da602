// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naba::feeds {

/// JSON that can be parsed in bounded memory, complete as far as it goes.
struct RepairedJson
{
    QByteArray json;
    QString error; ///< what was mended or cut; empty: nothing
};

/// Counts the objects and arrays of UTF-8 `json`. Behind too many, or where the text ends before
/// it is complete, it is cut after the last complete value and closed; raw line breaks and other
/// controls inside strings are escaped, and commas before a closing bracket dropped. What is wrong
/// in other ways is left to the parser (RFC 8259).
RepairedJson repairJson(const QByteArray &json);

} // namespace naba::feeds
