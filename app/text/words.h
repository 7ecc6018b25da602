// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace naba::text {

/// Finds the words of a text: runs of letters, digits, marks and characters that are not seen
/// (UAX #29), with what a reader of these languages expects beyond it: Arabic and Hebrew letters
/// are parted from digits and Latin letters (و2026 is two words), ideographs stand alone, the
/// Hebrew quote inside an abbreviation (צה״ל, צה"ל) parts nothing.
class WordScanner
{
public:
    explicit WordScanner(QStringView text)
        : m_text(text)
    {
    }

    /// Moves to the next word; false at the end.
    bool next();

    qsizetype begin() const { return m_begin; }

    qsizetype length() const { return m_end - m_begin; }

private:
    bool joins(qsizetype index) const;

    QStringView m_text;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

/// A quote or apostrophe that stands inside Hebrew words.
bool isHebrewQuote(QChar c);

} // namespace naba::text
