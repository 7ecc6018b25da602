// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <string_view>

namespace naba {

/// UTF-8 that is known to be valid, or nearly, as a string of exactly its size; what is not valid
/// becomes U+FFFD. Twice as fast as QString::fromUtf8 for text beyond ASCII, which is most of what
/// a feed holds.
QString fromUtf8(std::string_view utf8);

/// What QString::toUtf8 makes of it, several letters at a time: '?' for half a surrogate pair.
QByteArray toUtf8(QStringView text);

} // namespace naba
