// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/stems.h"
#include "app/text/words.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace naba::text {

/// The chain that makes search terms: one for documents, queries, marks, tags and duplicates.
/// Raised whenever the same text could give other terms: an index made by another is made anew.
inline constexpr int analyserVersion = 4;

/// One word of a text, as it is looked for.
struct Term
{
    QString form;           ///< normalised spelling; what "exact" means
    QString stem;           ///< what inflected forms share; often equal to `form`
    qsizetype position = 0; ///< in the text as it was given
    qsizetype length = 0;   ///< in the text as it was given
};

/// Goes through the terms of a text without keeping them, for all the texts of a library.
class TermScanner
{
public:
    /// Both must outlive the scanner. `language` as of terms().
    explicit TermScanner(QStringView text, QStringView language = {});

    /// Moves to the next term; false at the end.
    bool next();

    /// Stand until next() is called, of this scanner or another one of the thread.
    [[nodiscard]] const QString &form() const { return *m_form; }

    [[nodiscard]] const QString &stem() const { return *m_stem; }

    [[nodiscard]] qsizetype position() const { return m_words.begin(); }

    [[nodiscard]] qsizetype length() const { return m_words.length(); }

private:
    bool nextPart();

    QStringView m_text;
    QStringView m_language;
    WordScanner m_words;
    const QString *m_form = nullptr;
    const QString *m_stem = nullptr;
    QString m_ownForm; ///< of a word that is not kept
    QString m_ownStem;
    QString m_several;          ///< what a ligature that stands for more than one word stands for
    qsizetype m_severalAt = -1; ///< up to where its words were given; -1: there is none
    Rules m_rules = Rules::None;
};

/// The words of a text, in order. `language` is BCP 47 ("ar", "fa", "ur", "he" …); empty: by the
/// letters of each word (UAX #29 says what a word is; clitics stay on it).
QList<Term> terms(QStringView text, QStringView language = {});

} // namespace naba::text
