// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/sanitise.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString markup = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QUrl base(u"https://a.example/"_s);
    const QString clean = html::sanitise(markup, base);
    for (const QLatin1String bad :
         {"<script"_L1, "<iframe"_L1, "<style"_L1, "=\"javascript:"_L1, "=\"data:text"_L1})
        promise(!clean.contains(bad, Qt::CaseInsensitive), "nothing that acts");
    // What is clean may be put in order once more, but nothing that acts may come of it.
    const QString again = html::sanitise(clean, base);
    for (const QLatin1String bad :
         {"<script"_L1, "<iframe"_L1, "<style"_L1, "=\"javascript:"_L1, "=\"data:text"_L1})
        promise(!again.contains(bad, Qt::CaseInsensitive),
                "nothing that acts comes of clean markup");
    html::plainText(markup);
    return 0;
}
