// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/encoding.h"

#include "app/html/encoding_detect.h"
#include "app/html/encoding_tables.h"

#include <QList>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// How far into a page its <meta> is looked for (the standard says 1024; real pages go further).
constexpr qsizetype metaWindow = 8192;

struct Signature
{
    QByteArray encoding;
    qsizetype length = 0; ///< of the BOM; 0: told by the zeros around the first "<"
};

Signature signatureOf(const QByteArray &bytes)
{
    const auto starts = [&bytes](const char *start, qsizetype size) {
        return bytes.startsWith(QByteArrayView(start, size));
    };
    if (starts("\xef\xbb\xbf", 3))
        return {"utf-8"_ba, 3};
    if (starts("\0\0\xfe\xff", 4))
        return {"utf-32be"_ba, 4};
    if (starts("\xff\xfe\0\0", 4))
        return {"utf-32le"_ba, 4};
    if (starts("\xfe\xff", 2))
        return {"utf-16be"_ba, 2};
    if (starts("\xff\xfe", 2))
        return {"utf-16le"_ba, 2};
    // XML 1.0 appendix F.1: no BOM, but every format read here starts with an ASCII character.
    if (bytes.size() >= 4) {
        const bool zero[4] = {bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0};
        if (zero[0] && zero[1] && zero[2] && !zero[3])
            return {"utf-32be"_ba, 0};
        if (!zero[0] && zero[1] && zero[2] && zero[3])
            return {"utf-32le"_ba, 0};
        if (zero[0] && !zero[1] && zero[2] && !zero[3])
            return {"utf-16be"_ba, 0};
        if (!zero[0] && zero[1] && !zero[2] && zero[3])
            return {"utf-16le"_ba, 0};
    }
    return {};
}

/// The value after `name`, an equals sign and perhaps a quote, from `from` on; `end` bounds it.
QByteArray valueAfter(const QByteArray &lower, const QByteArray &name, qsizetype from,
                      qsizetype end)
{
    for (qsizetype at = lower.indexOf(name, from); at >= 0 && at < end;
         at = lower.indexOf(name, at + 1)) {
        qsizetype i = at + name.size();
        while (i < end &&
               (lower[i] == ' ' || lower[i] == '\t' || lower[i] == '\n' || lower[i] == '\r'))
            ++i;
        if (i >= end || lower[i] != '=')
            continue;
        ++i;
        while (i < end && (lower[i] == ' ' || lower[i] == '"' || lower[i] == '\''))
            ++i;
        qsizetype stop = i;
        while (stop < end && !QByteArrayView(" \t\r\n\"';>?/").contains(lower[stop]))
            ++stop;
        if (stop > i)
            return lower.mid(i, stop - i);
    }
    return {};
}

QByteArray httpLabel(const QByteArray &contentType)
{
    const QByteArray lower = contentType.toLower();
    const qsizetype parameters = lower.indexOf(';');
    if (parameters < 0)
        return {};
    return valueAfter(lower, "charset"_ba, parameters, lower.size());
}

/// The label a stream gives itself: XML declaration, or <meta> of a page.
QByteArray ownLabel(const QByteArray &bytes, EncodingHints::Kind kind)
{
    if (kind == EncodingHints::Kind::Json)
        return {};
    const QByteArray head = bytes.left(metaWindow).toLower();
    qsizetype start = 0;
    while (start < head.size() && QByteArrayView(" \t\r\n").contains(head[start]))
        ++start;
    if (head.mid(start, 5) == "<?xml") {
        const qsizetype close = head.indexOf('>', start);
        const qsizetype end = close < 0 ? head.size() : close;
        const QByteArray label = valueAfter(head, "encoding"_ba, start, end);
        if (!label.isEmpty())
            return label;
    }
    if (kind != EncodingHints::Kind::Html)
        return {};
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype close = head.indexOf('>', at);
        const QByteArray label =
            valueAfter(head, "charset"_ba, at, close < 0 ? head.size() : close);
        if (!label.isEmpty())
            return label;
    }
    return {};
}

/// Names which Qt knows under another name than the standard's.
QByteArray qtName(const QByteArray &encoding)
{
    if (encoding == "gbk")
        return "gb18030"_ba;
    if (encoding == "euc-kr")
        return "windows-949"_ba;
    if (encoding == "shift_jis")
        return "windows-31j"_ba;
    return encoding;
}

void appendUtf8(QByteArray *out, char16_t c)
{
    if (c < 0x80) {
        *out += static_cast<char>(c);
    } else if (c < 0x800) {
        *out += static_cast<char>(0xc0 | (c >> 6));
        *out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        *out += static_cast<char>(0xe0 | (c >> 12));
        *out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        *out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

QByteArray decodeSingleByte(const QByteArray &bytes, const HighHalf &table, bool *lossy)
{
    QByteArray out;
    out.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80) {
            out += byte;
            continue;
        }
        const char16_t c = table[value - 0x80U];
        *lossy = *lossy || c == 0;
        appendUtf8(&out, c ? c : u'\ufffd');
    }
    return out;
}

Decoded decodeAs(const QByteArray &bytes, const QByteArray &encoding, const Utf8Measure &utf8)
{
    Decoded result;
    result.encoding = encoding;
    if (encoding == "utf-8") {
        if (utf8.invalid == 0) {
            result.utf8 = bytes;
        } else {
            result.utf8 = QString::fromUtf8(bytes).toUtf8();
            result.lossy = true;
        }
        return result;
    }
    const std::string_view name(encoding.constData(), static_cast<size_t>(encoding.size()));
    if (const HighHalf *table = highHalf(name)) {
        result.utf8 = decodeSingleByte(bytes, *table, &result.lossy);
        return result;
    }
    QStringDecoder decoder(qtName(encoding).constData());
    if (!decoder.isValid())
        decoder = QStringDecoder(encoding.constData());
    if (!decoder.isValid())
        return decodeAs(bytes, "windows-1252"_ba, utf8);
    const QString text = decoder(bytes);
    result.lossy = decoder.hasError() || text.contains(QChar::ReplacementCharacter);
    result.utf8 = text.toUtf8();
    if (result.utf8.startsWith("\xef\xbb\xbf"))
        result.utf8.remove(0, 3);
    return result;
}

/// Whether an encoding writes ASCII as ASCII, so that a label in ASCII can be right at all.
bool isWide(const QByteArray &encoding)
{
    return encoding.startsWith("utf-16") || encoding.startsWith("utf-32");
}

/// The encoding to use for a stream without signature that calls itself `labels` (best first).
QByteArray judge(const QByteArray &bytes, const QList<QByteArray> &labels, const Utf8Measure &utf8)
{
    for (const QByteArray &label : labels) {
        QByteArray encoding = encodingOfLabel(label);
        if (encoding.isEmpty())
            continue;
        if (isWide(encoding))
            encoding = "utf-8"_ba; // it was read as ASCII (WHATWG HTML, "prescan")
        if (encoding == "utf-8") {
            if (utf8.invalid == 0 || utf8.multibyte >= utf8.invalid)
                return encoding;
            continue; // perhaps the next label is right
        }
        if (encoding == "iso-2022-jp")
            return encoding;
        // By chance a legacy text is valid UTF-8 once, hardly twice.
        if (utf8.invalid == 0 && utf8.multibyte >= 2)
            return "utf-8"_ba;
        return encoding;
    }
    if (utf8.invalid == 0 || utf8.multibyte >= utf8.invalid * 4)
        return "utf-8"_ba;
    return detectLegacy(bytes);
}

} // namespace

Decoded decode(const QByteArray &bytes, const EncodingHints &hints)
{
    const QByteArray http = httpLabel(hints.contentType);
    const Signature signature = signatureOf(bytes);
    if (!signature.encoding.isEmpty()) {
        const QByteArray text = bytes.mid(signature.length);
        Decoded result = decodeAs(text, signature.encoding, measureUtf8(text));
        const QByteArray stated = encodingOfLabel(http);
        result.mislabelled = !stated.isEmpty() && stated.left(6) != signature.encoding.left(6);
        return result;
    }
    QList<QByteArray> labels;
    for (const QByteArray &label : {http, ownLabel(bytes, hints.kind)}) {
        if (!label.isEmpty())
            labels += label;
    }
    // RFC 8259 §8.1: JSON is UTF-8; a charset is heeded only when it is not.
    if (hints.kind == EncodingHints::Kind::Json)
        labels.prepend("utf-8"_ba);
    const Utf8Measure utf8 = measureUtf8(bytes);
    Decoded result = decodeAs(bytes, judge(bytes, labels, utf8), utf8);
    const QByteArray first = labels.isEmpty() ? QByteArray() : encodingOfLabel(labels.first());
    result.mislabelled =
        !labels.isEmpty() && first != result.encoding && (first.isEmpty() || !isWide(first));
    // XML without a declaration says that it is UTF-8 (XML 1.0 §4.3.3).
    if (labels.isEmpty() && hints.kind == EncodingHints::Kind::Xml && result.encoding != "utf-8")
        result.mislabelled = true;
    return result;
}

} // namespace naba::html
