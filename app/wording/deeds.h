// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/deed.h"

#include <QString>

namespace naba::wording {

/// What the reader did: "3 articles marked as read".
QString done(const Deed &deed);
/// That it was taken back: "Undone: 3 articles deleted".
QString undone(const Deed &deed);

} // namespace naba::wording
