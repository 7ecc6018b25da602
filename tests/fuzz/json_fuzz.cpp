// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/json_repair.h"
#include "app/feeds/parse.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = '{' + fuzz::bytesOf(data, size);
    const feeds::RepairedJson repaired = feeds::repairJson(bytes);
    promise(repaired.json.size() <= bytes.size() + 1024, "mending does not blow up");
    feeds::parse(bytes, {});
    return 0;
}
