// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/search_text.h"

#include "app/html/clean_text.h"
#include "app/text/direction.h"
#include "app/text/terms.h"

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// No article is longer but by mistake; the rest of it would only fill the index.
constexpr qsizetype mostCharacters = 500'000;

/// The index parts words at spaces: no word may have one.
bool canBeIndexed(const QString &word)
{
    return !word.isEmpty() &&
           std::none_of(word.begin(), word.end(), [](QChar c) { return c.unicode() <= 0x20; });
}

QString stemOf(const text::Term &term)
{
    return canBeIndexed(term.stem) ? term.stem : term.form;
}

/// Words as they are put together for the index: a text of which all are written at once.
class WordList
{
public:
    explicit WordList(qsizetype characters) { m_text.reserve(characters); }

    void add(const QString &word)
    {
        m_text += word;
        m_text += u' ';
    }

    [[nodiscard]] QByteArray utf8() const { return m_text.toUtf8(); }

private:
    QString m_text;
};

/// Forms and stems side by side: the word at one place of one list is the word at the same place
/// of the other, so that a phrase of stems is found where it stands.
void write(const QString &text, const QString &language, QByteArray *forms, QByteArray *stems)
{
    const qsizetype room = text.size() + text.size() / 8 + 16;
    WordList formList(room);
    WordList stemList(room);
    text::TermScanner scanner(text, language);
    while (scanner.next()) {
        Q_ASSERT(canBeIndexed(scanner.form()) && canBeIndexed(scanner.stem()));
        formList.add(scanner.form());
        stemList.add(scanner.stem());
    }
    *forms = formList.utf8();
    *stems = stemList.utf8();
}

} // namespace

QString searchedBody(const QString &contentHtml, const QString &summary)
{
    QString body = html::textOfClean(contentHtml);
    if (body.size() > mostCharacters)
        body.truncate(mostCharacters);
    QStringView beginning = summary;
    if (beginning.endsWith(u'…'))
        beginning.chop(1);
    const QString start =
        text::withoutBidiControls(body.left(2 * beginning.size() + 100)).simplified();
    if (!beginning.isEmpty() && !start.startsWith(beginning.trimmed()))
        body.prepend(summary + u'\n');
    return body;
}

store::IndexedText indexedText(const store::TextToIndex &text)
{
    store::IndexedText indexed;
    indexed.article = text.article;
    indexed.stamp = text.stamp;
    indexed.hasOldText = text.hasOldText;
    write(text.title, text.language, &indexed.title, &indexed.titleStems);
    write(searchedBody(text.contentHtml, text.summary), text.language, &indexed.body,
          &indexed.bodyStems);
    return indexed;
}

SearchText searchText(const QString &typed, const QString &language)
{
    SearchText text;
    const QList<text::Term> terms = text::terms(typed, language);
    for (const text::Term &term : terms) {
        if (canBeIndexed(term.form))
            text.words.append({term.form, stemOf(term)});
    }
    return text;
}

} // namespace naba
