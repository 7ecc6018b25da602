// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/tag_names.h"

#include "app/text/direction.h"
#include "app/text/fold.h"

namespace naba {

store::TagName tagName(const QString &typed)
{
    const QString name = text::withoutBidiControls(typed).simplified();
    QString folded = text::fold(name).trimmed();
    // A name of nothing that folding keeps is still a name.
    if (folded.isEmpty())
        folded = name.toCaseFolded();
    return {name, folded};
}

} // namespace naba
