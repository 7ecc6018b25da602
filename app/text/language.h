// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace naba::text {

/// Language of a text by its letters: "ar", "fa", "ur", "ps", "ckb", "he", "en",
/// "fr" …, or "" if it cannot be told.
/// `stated` is what the feed says of itself and decides between languages of one script.
QString languageOf(QStringView text, const QString &stated = {});

} // namespace naba::text
