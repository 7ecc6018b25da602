// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/terms.h"

#include "app/text/fold.h"

namespace naba::text {

QList<Term> terms(QStringView text, QStringView /*language*/)
{
    const Folded folded = foldMapped(text);
    QList<Term> found;
    const auto add = [&](qsizetype begin, qsizetype end) {
        const QString form = folded.text.sliced(begin, end - begin);
        const qsizetype from = folded.origin.at(begin);
        const qsizetype last = folded.origin.at(end - 1);
        found.append({form, form, from, last - from + 1});
    };
    qsizetype begin = -1;
    for (qsizetype i = 0; i < folded.text.size(); ++i) {
        const bool letter = folded.text.at(i).isLetterOrNumber() || folded.text.at(i).isSurrogate();
        if (letter && begin < 0)
            begin = i;
        if (!letter && begin >= 0) {
            add(begin, i);
            begin = -1;
        }
    }
    if (begin >= 0)
        add(begin, folded.text.size());
    return found;
}

} // namespace naba::text
