// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/html/pictures.h"

#include "app/html/links.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace naba::html {

namespace {

/// Wide enough for any column, without fetching a poster for it.
constexpr double wantedWidth = 1600;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The candidate of a srcset nearest to what a column needs (HTML, "parse a srcset attribute").
QString fromSourceSet(const QString &set)
{
    QString best;
    double bestSize = -1;
    qsizetype i = 0;
    while (i < set.size()) {
        while (i < set.size() && (isBlank(set[i]) || set[i] == u','))
            ++i;
        const qsizetype start = i;
        while (i < set.size() && !isBlank(set[i]))
            ++i;
        QStringView address = QStringView(set).mid(start, i - start);
        double size = 1;
        if (address.endsWith(u',')) {
            while (address.endsWith(u','))
                address.chop(1);
        } else {
            const qsizetype descriptor = i;
            while (i < set.size() && set[i] != u',')
                ++i;
            const QStringView words = QStringView(set).mid(descriptor, i - descriptor).trimmed();
            size = words.isEmpty() ? 1 : words.chopped(1).toDouble();
        }
        if (address.isEmpty())
            continue;
        const bool better = bestSize < 0 || (size > bestSize && bestSize < wantedWidth) ||
                            (size >= wantedWidth && size < bestSize);
        if (better) {
            best = address.toString();
            bestSize = size;
        }
    }
    return best;
}

/// A picture that only keeps the place of one that is loaded later.
bool isPlaceholder(const QString &source)
{
    if (source.startsWith("data:"_L1, Qt::CaseInsensitive))
        return true;
    const QStringView file = QStringView(source).mid(source.lastIndexOf(u'/') + 1);
    constexpr std::array<QStringView, 8> names{u"blank.",   u"spacer.",         u"placeholder",
                                               u"1x1.",     u"pixel.gif",       u"transparent.",
                                               u"loading.", u"grey-placeholder"};
    return std::ranges::any_of(
        names, [file](QStringView name) { return file.startsWith(name, Qt::CaseInsensitive); });
}

QString fromNode(const Node &node, const QUrl &base, std::initializer_list<Attr> addresses,
                 std::initializer_list<Attr> sets)
{
    for (const Attr attr : addresses) {
        const QString *value = node.find(attr);
        if (!value || isPlaceholder(*value))
            continue;
        const QString address = safeAddress(*value, base, LinkKind::Picture);
        if (!address.isEmpty())
            return address;
    }
    for (const Attr attr : sets) {
        const QString *value = node.find(attr);
        if (!value)
            continue;
        const QString source = fromSourceSet(*value);
        if (isPlaceholder(source))
            continue;
        const QString address = safeAddress(source, base, LinkKind::Picture);
        if (!address.isEmpty())
            return address;
    }
    return {};
}

} // namespace

QString pictureAddress(const Tree &tree, int image, const QUrl &base)
{
    const Node &node = tree[image];
    QString address =
        fromNode(node, base, {Attr::DataSrc, Attr::DataLazySrc, Attr::DataOriginal, Attr::Src},
                 {Attr::DataSrcset, Attr::DataLazySrcset, Attr::Srcset});
    if (!address.isEmpty())
        return address;
    int picture = node.parent;
    while (picture >= 0 && tree[picture].tag != Tag::Picture && tree[picture].tag != Tag::Div)
        picture = tree[picture].parent;
    if (picture < 0 || tree[picture].tag != Tag::Picture)
        return {};
    for (int at = picture; at >= 0 && address.isEmpty(); at = tree.nextInside(at, picture)) {
        if (tree[at].tag == Tag::Source)
            address = fromNode(tree[at], base, {}, {Attr::DataSrcset, Attr::Srcset});
    }
    return address;
}

int pixels(const Node &node, Attr attr)
{
    const QString *value = node.find(attr);
    if (!value)
        return 0;
    QStringView number = QStringView(*value).trimmed();
    if (number.endsWith("px"_L1, Qt::CaseInsensitive))
        number.chop(2);
    bool ok = false;
    const double size = number.toDouble(&ok);
    return ok && size >= 1 && size < 100000 ? static_cast<int>(size) : 0;
}

} // namespace naba::html
