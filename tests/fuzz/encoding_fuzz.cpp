// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/encoding.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    html::EncodingHints hints;
    hints.kind = static_cast<html::EncodingHints::Kind>(data[0] % 3);
    const size_t type = std::min<size_t>(data[1] % 40, size - 2);
    hints.contentType = fuzz::bytesOf(data + 2, type);
    const html::Decoded decoded =
        html::decode(fuzz::bytesOf(data + 2 + type, size - 2 - type), hints);
    promise(!decoded.encoding.isEmpty(), "an encoding was used");
    promise(QString::fromUtf8(decoded.utf8).toUtf8() == decoded.utf8 ||
                decoded.utf8.startsWith("\xEF\xBB\xBF"),
            "the outcome is UTF-8");
    return 0;
}
