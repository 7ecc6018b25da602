// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/search_words.h"

#include "app/store/search_parts.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype askedParts = 3;
constexpr qsizetype shortestWord = 3;
constexpr qsizetype longestWord = 40;
/// From this length on two letters may be wrong.
constexpr qsizetype longWord = 6;

struct Near
{
    int distance = 0;
    qint64 documents = 0;
};

/// Optimal string alignment distance; more than `most` is as good as any.
int distanceOf(QStringView a, QStringView b, int most)
{
    const auto width = static_cast<size_t>(b.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> above(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const int other = a[i - 1] == b[at - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + other});
            if (i > 1 && at > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most)
            return least;
        before.swap(above);
        above.swap(row);
    }
    return above[width - 1];
}

/// Looks at the words that begin as this one does for `same` letters.
Result<void> look(Database &database, const SearchPart &part, const QString &word, qsizetype same,
                  QHash<QString, Near> *found)
{
    const int most = word.size() >= longWord ? 2 : 1;
    const QString from = word.left(same);
    QString to = from;
    to.back() = QChar(static_cast<char16_t>(to.back().unicode() + 1));
    Statement select = database.statement(
        u"SELECT term, doc FROM search_words_%1 WHERE term >= ? AND term < ?"_s.arg(part.id));
    if (auto done = select.bind(from).bind(to).run(); !done)
        return done;
    while (select.next()) {
        const QString term = select.string(0);
        if (term == word || std::abs(term.size() - word.size()) > most)
            continue;
        const int distance = distanceOf(word, term, most);
        if (distance > most)
            continue;
        Near &near = (*found)[term];
        near.distance = distance;
        near.documents += select.integer(1);
    }
    return select.done();
}

} // namespace

Result<QStringList> selectNearWords(Database &database, const QString &word, qsizetype limit)
{
    if (word.size() < shortestWord || word.size() > longestWord)
        return QStringList();
    const auto parts = selectParts(database);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    QHash<QString, Near> found;
    // Most mistakes are not at the beginning; only if there is nothing, the second letter too may
    // be wrong.
    for (const qsizetype same : {qsizetype{2}, qsizetype{1}}) {
        for (qsizetype i = 0; i < std::min(parts->size(), askedParts); ++i) {
            if (auto done = look(database, parts->at(i), word, same, &found); !done)
                return tl::unexpected<Error>(done.error());
        }
        if (!found.isEmpty())
            break;
    }
    QStringList words = found.keys();
    std::sort(words.begin(), words.end(), [&found](const QString &a, const QString &b) {
        const Near one = found.value(a);
        const Near other = found.value(b);
        if (one.distance != other.distance)
            return one.distance < other.distance;
        return one.documents != other.documents ? one.documents > other.documents : a < b;
    });
    return words.mid(0, limit);
}

} // namespace naba::store
