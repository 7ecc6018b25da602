// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace naba::feeds {

/// `text`, or, if all of it is UTF-8 that was taken for windows-1252 and encoded again, what was
/// meant ("Ø³" → "س"). Text that merely may have been is left alone.
QString repairedText(const QString &text);

} // namespace naba::feeds
