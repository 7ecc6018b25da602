// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

namespace naba {

class Application;

/// For machines without a display: refreshes, prints what arrived, writes a picture of the window
/// to `file` and ends the program; with an error code if the refresh or the picture failed.
void takeSnapshot(Application &application, const QString &file, const QSize &size);

} // namespace naba
