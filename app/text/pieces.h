// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace naba::text {

/// A stretch of text that is read left to right as one, whatever surrounds it.
struct Piece
{
    enum class Kind {
        Url,
        Email,
        Handle, ///< @name, and #tag in Latin letters
        Phone,
        Date,   ///< ISO 8601: 2026-11-23, with or without a time
        Amount, ///< $, €, £, USD … with its number
        Number, ///< a number with a sign, a temperature in °C or °F
        Name,   ///< C++, C#, .NET, /etc/hosts
    };

    Kind kind = Kind::Url;
    qsizetype start = 0;
    qsizetype length = 0;
    /// Groups of Arabic-Indic digits: they run leftwards in an isolate too (UAX #9, rule N1, takes
    /// them for right-to-left), so that only an override keeps them in order.
    bool overridden = false;

    /// What it is written between: LRI … PDI, or LRI LRO … PDF PDI.
    [[nodiscard]] QStringView opener() const { return overridden ? u"\u2066\u202d" : u"\u2066"; }

    [[nodiscard]] QStringView closer() const { return overridden ? u"\u202c\u2069" : u"\u2069"; }

    /// Addresses are not counted as letters of the language around them.
    [[nodiscard]] bool isAddress() const { return kind <= Kind::Handle; }
};

/// The pieces of `text` in order, none inside another; time is linear in its length.
/// What already stands between isolates (U+2066–2068 … U+2069) is passed over.
std::vector<Piece> pieces(QStringView text);

} // namespace naba::text
