// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/links.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// As the WHATWG URL parser reads an address: no controls or blanks around it, no line breaks or
/// tabs inside; blanks and quotes left inside are escaped.
QString tidied(const QString &raw)
{
    const auto isEdge = [](QChar c) {
        return c.unicode() <= 0x20;
    };
    const auto *begin = std::find_if_not(raw.cbegin(), raw.cend(), isEdge);
    const auto *end = raw.cend();
    while (end != begin && isEdge(*(end - 1)))
        --end;
    QString result;
    result.reserve(end - begin);
    for (const auto *at = begin; at != end; ++at) {
        switch (at->unicode()) {
        case u'\t':
        case u'\n':
        case u'\r':
            break;
        case u' ':
            result += "%20"_L1;
            break;
        case u'"':
            result += "%22"_L1;
            break;
        case u'<':
            result += "%3C"_L1;
            break;
        case u'>':
            result += "%3E"_L1;
            break;
        case u'`':
            result += "%60"_L1;
            break;
        default:
            if (at->unicode() >= 0x20 && at->unicode() != 0x7f)
                result += *at;
        }
    }
    return result;
}

/// Length of the scheme with its colon, or 0.
qsizetype schemeLength(const QString &address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const char16_t c = address[i].unicode();
        const bool letter = (c | 0x20) >= u'a' && (c | 0x20) <= u'z' && c < 0x80;
        if (c == u':')
            return i > 0 ? i + 1 : 0;
        if (!letter &&
            (i == 0 || !((c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.')))
            return 0;
    }
    return 0;
}

bool isWeb(const QString &scheme)
{
    return scheme == "http"_L1 || scheme == "https"_L1;
}

QString absolute(const QString &address, qsizetype scheme, LinkKind kind)
{
    const QString name = address.left(scheme - 1).toLower();
    if (name == "mailto"_L1)
        return kind == LinkKind::Link && address.size() > scheme ? address : QString();
    if (!isWeb(name))
        return {};
    QStringView rest = QStringView(address).mid(scheme);
    while (!rest.isEmpty() && (rest.front() == u'/' || rest.front() == u'\\'))
        rest = rest.mid(1);
    if (rest.isEmpty() || rest.front() == u'?' || rest.front() == u'#' || rest.front() == u':')
        return {};
    return name + "://"_L1 + rest.toString();
}

} // namespace

QString safeAddress(const QString &raw, const QUrl &base, LinkKind kind)
{
    const QString address = tidied(raw);
    if (address.isEmpty())
        return {};
    if (const qsizetype scheme = schemeLength(address))
        return absolute(address, scheme, kind);
    if (address.startsWith(u'#'))
        return kind == LinkKind::Link && address.size() > 1 ? address : QString();
    // A colon in the first segment is no scheme we know, and some programs would take it for one.
    const auto *const colon = std::find(address.cbegin(), address.cend(), u':');
    const auto *const segment = std::find_if(address.cbegin(), address.cend(), [](QChar c) {
        return c == u'/' || c == u'?' || c == u'#';
    });
    if (colon < segment)
        return {};
    if (!isWeb(base.scheme()))
        return address.startsWith("//"_L1) ? absolute("https:"_L1 + address, 6, kind) : address;
    const QUrl url = base.resolved(QUrl(address, QUrl::TolerantMode));
    if (!url.isValid() || !isWeb(url.scheme()) || url.host().isEmpty())
        return {};
    // Letters of other scripts stay readable.
    return url.toString(QUrl::FormattingOptions(QUrl::PrettyDecoded) | QUrl::EncodeSpaces);
}

} // namespace naba::html
