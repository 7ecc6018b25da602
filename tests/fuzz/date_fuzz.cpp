// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/dates.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QDateTime date = feeds::parseDate(QString::fromUtf8(fuzz::bytesOf(data, size)));
    promise(!date.isValid() || date.timeSpec() == Qt::UTC, "dates are UTC");
    return 0;
}
