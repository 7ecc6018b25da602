// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/backup_writer.h"

#include "app/base/durable.h"
#include "app/feeds/opml.h"
#include "app/library/backup_shelf.h"
#include "app/library/marks_json.h"
#include "app/library/outlines.h"
#include "app/store/backup.h"
#include "app/store/tag_store.h"
#include "app/store/transfer_store.h"
#include "app/store/upkeep.h"

#include <QDir>
#include <QFileInfo>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

/// What a disk is left with after a whole copy.
constexpr qint64 spareBytes = qint64{64} * 1024 * 1024;

store::BackupScope scopeFor(const QString &library, const QString &shelf,
                            const BackupRequest &request, qint64 textLimit)
{
    using store::BackupScope;
    if (request.withTexts)
        return *request.withTexts ? BackupScope::Whole : BackupScope::WithoutTexts;
    const qint64 bytes = QFileInfo(library).size();
    const qint64 free = durable::freeBytes(shelf);
    const bool fits = free < 0 || free >= bytes + spareBytes;
    return fits && bytes <= textLimit ? BackupScope::Whole : BackupScope::WithoutTexts;
}

/// A name that is free: two may be made within a second.
QString freeName(const QString &folder, BackupKind kind, const QDateTime &now)
{
    const QString name = shelf::nameFor(kind, now);
    QString free = name;
    for (int i = 2; QFileInfo::exists(folder + u'/' + free + u".db"_s); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

/// The OPML and the JSON are read off the copy: they say what it holds.
Result<void> writeBeside(const QString &base, const QDateTime &now)
{
    auto opened = store::Database::open(base + u".db"_s, store::Database::Mode::Immutable);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    store::Database &copy = **opened;
    const auto feeds = store::selectPortableFeeds(copy);
    const auto folders = store::selectFolderPaths(copy);
    const auto tags = store::selectTags(copy);
    const auto marked = store::selectMarked(copy);
    if (!feeds || !folders)
        return tl::unexpected<Error>(feeds ? folders.error() : feeds.error());
    if (!tags || !marked)
        return tl::unexpected<Error>(tags ? marked.error() : tags.error());
    PortableOutline outline;
    for (const store::PortableFeedRow &row : *feeds)
        outline.feeds.append(row.feed);
    outline.folders = *folders;
    if (auto done = durable::write(base + u".opml"_s, feeds::writeOpml(documentOf(outline))); !done)
        return done;
    return durable::write(base + u".json"_s, marksJson(*marked, *tags, now));
}

} // namespace

Result<BackupInfo> writeBackup(const QString &library, const QString &shelf,
                               const BackupRequest &request, qint64 textLimit, const QDateTime &now)
{
    const QString folder = request.folder.isEmpty() ? shelf : QDir(request.folder).absolutePath();
    const QString name = freeName(folder, request.kind, now);
    const QString base = folder + u'/' + name;
    if (auto done = store::copyLibrary(library, base + u".db"_s,
                                       scopeFor(library, folder, request, textLimit));
        !done)
        return tl::unexpected<Error>(done.error());
    if (auto done = writeBeside(base, now); !done)
        return tl::unexpected<Error>(done.error());
    if (request.folder.isEmpty()) {
        shelf::removeLeftovers(folder, now);
        for (const QString &old : shelf::outdated(shelf::list(folder), name, now))
            shelf::remove(folder, old);
    }
    return shelf::find(folder, base + u".db"_s);
}

} // namespace naba
