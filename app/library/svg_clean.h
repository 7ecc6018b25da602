// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace naba {

/// An SVG reduced to a still drawing that asks for nothing: shapes, paint and text. Scripts,
/// handlers, animation, foreign markup, pictures inside and every reference out of it are left
/// away, and what could make a small file an endless drawing. Nothing if it is no SVG, defines
/// entities, or is larger than a drawing has to be.
std::optional<QByteArray> cleanSvg(const QByteArray &bytes);

} // namespace naba
