// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/foreign.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

bool hasAll(const QHash<QString, QString> &columns, std::initializer_list<QLatin1String> names)
{
    return std::all_of(names.begin(), names.end(),
                       [&columns](QLatin1String name) { return columns.contains(name); });
}

} // namespace

ForeignLibrary::ForeignLibrary(std::unique_ptr<ForeignFile> file)
    : m_file(std::move(file))
{
}

Result<std::unique_ptr<ForeignLibrary>> ForeignLibrary::open(const QString &path)
{
    auto file = ForeignFile::open(path);
    if (!file)
        return tl::unexpected<Error>(file.error());
    std::unique_ptr<ForeignLibrary> library;
    // SQLite's names know no case: "feeds" is a table of both.
    if (hasAll((*file)->columns(u"news"_s), {"feedid"_L1, "guid"_L1, "starred"_L1}) &&
        hasAll((*file)->columns(u"feeds"_s), {"xmlurl"_L1, "parentid"_L1})) {
        library = quiteRssLibrary(std::move(*file));
    } else if (hasAll((*file)->columns(u"Messages"_s), {"feed"_L1, "is_important"_L1}) &&
               hasAll((*file)->columns(u"Feeds"_s), {"source"_L1, "category"_L1})) {
        library = rssGuardLibrary(std::move(*file));
    } else {
        return fail(ErrorKind::NotAFeed, path);
    }
    if (auto done = library->readOutline(); !done)
        return tl::unexpected<Error>(done.error());
    return library;
}

void ForeignLibrary::setFolders(const QList<FolderRow> &rows)
{
    QHash<qint64, FolderRow> byId;
    for (const FolderRow &row : rows)
        byId.insert(row.id, row);
    QSet<QStringList> known;
    for (const FolderRow &row : rows) {
        QStringList path;
        // No more steps than folders: a circle in a damaged file must not hang.
        qint64 id = row.id;
        for (qsizetype step = 0; byId.contains(id) && step < rows.size(); ++step) {
            if (!byId[id].title.trimmed().isEmpty())
                path.prepend(byId[id].title.trimmed());
            id = byId[id].parent;
        }
        m_paths.insert(row.id, path);
        for (qsizetype depth = 1; depth <= path.size(); ++depth) {
            const QStringList around = path.first(depth);
            if (!known.contains(around)) {
                known.insert(around);
                m_outline.folders.append(around);
            }
        }
    }
}

QStringList ForeignLibrary::pathOf(qint64 folder) const
{
    return m_paths.value(folder);
}

} // namespace naba::store
