// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/picture.h"

#include <QImage>

#include <optional>

namespace naba {

/// A kept picture unpacked, no wider than a page needs; the first one of those that move. Null if
/// it cannot be. Its kind is taken from the facts and not guessed, so that no other decoder is
/// reached. Pure; takes milliseconds.
QImage decodePicture(const Picture &picture);

/// A picture made no larger than a page needs: Pictures::Fit. Small ones stay as they came.
std::optional<Picture> fitPicture(const Picture &picture);

} // namespace naba
