// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace naba::reader {

/// Whether an address may be handed to the system: http, https and mailto, nothing else.
bool leadsOut(const QUrl &url);

} // namespace naba::reader
