// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fold.h"
#include "app/text/language.h"
#include "app/text/terms.h"
#include "tests/fuzz/fuzz.h"

using namespace Qt::StringLiterals;
using namespace naba;
using fuzz::promise;

namespace {

/// The first byte picks the language, the rest is the text.
QString languageFor(uint8_t byte)
{
    static const QStringList languages{u""_s,   u"ar"_s,  u"fa"_s,    u"ur"_s, u"he"_s,
                                       u"ps"_s, u"ckb"_s, u"ar-EG"_s, u"-"_s,  u"en"_s};
    return languages.at(byte % languages.size());
}

void check(const QString &text, const QString &language)
{
    const QList<text::Term> terms = text::terms(text, language);
    qsizetype last = 0;
    for (const text::Term &term : terms) {
        promise(!term.form.isEmpty() && !term.stem.isEmpty(), "a term has a form and a stem");
        promise(term.position >= last && term.length > 0, "terms stand in order");
        promise(term.position + term.length <= text.size(), "terms stand inside the text");
        promise(!term.form.contains(u' ') && !term.stem.contains(u' '), "a term is one word");
        last = term.position;
    }
    const QList<text::Term> again = text::terms(text, language);
    promise(again.size() == terms.size(), "the same text has the same terms");
    for (qsizetype i = 0; i < terms.size(); ++i) {
        promise(again[i].form == terms[i].form && again[i].stem == terms[i].stem,
                "a word gives the same from the cache");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QString language = languageFor(*data);
    const QByteArray bytes = fuzz::bytesOf(data + 1, size - 1);
    const QString text = QString::fromUtf8(bytes);
    check(text, language);
    // Halves of pairs and every other unit that UTF-8 cannot bring.
    const QString units(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2);
    check(units, language);
    const text::Folded folded = text::foldMapped(text);
    promise(folded.text.size() == folded.origin.size(), "each folded letter knows its origin");
    promise(text::fold(text) == folded.text, "with and without the map it is the same text");
    text::languageOf(text, language);
    return 0;
}
