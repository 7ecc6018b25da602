// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/link_target.h"

namespace naba::reader {

using namespace Qt::StringLiterals;

bool leadsOut(const QUrl &url)
{
    if (!url.isValid())
        return false;
    const QString scheme = url.scheme(); // QUrl writes it small
    return ((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty()) ||
           scheme == "mailto"_L1;
}

} // namespace naba::reader
