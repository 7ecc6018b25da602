// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace naba::html {

/// What is known of a byte stream before it is read.
struct EncodingHints
{
    enum class Kind { Xml, Html, Json };
    Kind kind = Kind::Xml;
    QByteArray
        contentType; ///< the HTTP header, whole: "text/xml; charset=windows-1256"; may be empty
};

/// A byte stream as UTF-8.
struct Decoded
{
    QByteArray utf8;          ///< no BOM
    QByteArray encoding;      ///< WHATWG name of the one used, lower case: "windows-1256"
    bool lossy = false;       ///< some bytes meant nothing in that encoding (now U+FFFD)
    bool mislabelled = false; ///< what the stream or HTTP said of itself was not true
};

/// Decodes by the order BOM, HTTP charset, XML declaration or <meta>, validity of UTF-8, detection
/// (WHATWG Encoding, XML 1.0 appendix F). Never fails: what cannot be decoded becomes U+FFFD.
Decoded decode(const QByteArray &bytes, const EncodingHints &hints);

} // namespace naba::html
