// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/pictures.h"
#include "ui/reader/reader_article.h"

class QPagedPaintDevice;

namespace naba::reader {

/// Puts an article on paper: a printer, or a PDF through QPdfWriter. Light whatever the theme, in a
/// face that can be read back from a PDF, with source, title, date and address on top and page
/// numbers below. `pictures` are printed, scaled to the page; those not loaded are left out.
/// False if the device cannot be painted on or its pages are too small. Main thread.
bool print(const ReaderArticle &article, QPagedPaintDevice *device, const Pictures &pictures = {});

} // namespace naba::reader
