// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/search_query.h"
#include "app/text/terms.h"
#include "tests/fuzz/fuzz.h"

// What somebody types into the search field, and the words that are made of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace naba;
    const QString typed = QString::fromUtf8(fuzz::bytesOf(data, size));
    text::DateContext dates;
    dates.today = QDate(2026, 11, 23);
    const text::SearchQuery query = text::readQuery(typed, dates);
    fuzz::promise(query.parts.size() <= text::mostQueryParts, "few parts");
    for (qsizetype i = 0; i < query.parts.size(); ++i) {
        const text::QueryPart &part = query.parts.at(i);
        fuzz::promise(part.position >= 0 && part.length > 0 &&
                          part.position + part.length <= typed.size(),
                      "a part lies in the input");
        fuzz::promise(i > 0 || !part.orPrevious, "a choice has two sides");
        fuzz::promise(text::withoutPart(typed, query, i).size() <= typed.size(),
                      "taking away does not add");
        for (const text::Term &term : text::terms(part.value)) {
            fuzz::promise(term.position >= 0 && term.length > 0 &&
                              term.position + term.length <= part.value.size(),
                          "a term lies in the text");
        }
    }
    return 0;
}
