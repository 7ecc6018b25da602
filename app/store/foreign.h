// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/transfer.h"
#include "app/store/foreign_file.h"

#include <memory>

namespace naba::store {

/// Another reader's library, as its own database has it. Articles are raw; what was thrown away
/// says so. Belongs to the thread that opened it.
class ForeignLibrary
{
public:
    enum class Program { QuiteRss, RssGuard };

    /// Errors: those of ForeignFile, and NotAFeed if it is none of these programs'.
    static Result<std::unique_ptr<ForeignLibrary>> open(const QString &path);
    virtual ~ForeignLibrary() = default;

    ForeignLibrary(const ForeignLibrary &) = delete;
    ForeignLibrary &operator=(const ForeignLibrary &) = delete;

    [[nodiscard]] virtual Program program() const = 0;

    [[nodiscard]] const PortableOutline &outline() const { return m_outline; }

    /// Feeds without an address of their own (of online services): they cannot be asked for.
    [[nodiscard]] int skipped() const { return m_skipped; }

    /// The next articles of the feed at this place of the outline; none: that were all.
    virtual Result<QList<PortableArticle>> next(qsizetype feed) = 0;

protected:
    explicit ForeignLibrary(std::unique_ptr<ForeignFile> file);

    virtual Result<void> readOutline() = 0;

    /// A folder, as rows name it: by number, inside another.
    struct FolderRow
    {
        qint64 id;
        qint64 parent; ///< no row: top level
        QString title;
    };

    /// Takes over all of them, those around others first.
    void setFolders(const QList<FolderRow> &rows);
    [[nodiscard]] QStringList pathOf(qint64 folder) const;

    std::unique_ptr<ForeignFile> m_file;
    PortableOutline m_outline;
    QHash<qint64, QString> m_labels; ///< by row
    int m_skipped = 0;

private:
    QHash<qint64, QStringList> m_paths;
};

/// One for each program; see ForeignLibrary::open.
std::unique_ptr<ForeignLibrary> quiteRssLibrary(std::unique_ptr<ForeignFile> file);
std::unique_ptr<ForeignLibrary> rssGuardLibrary(std::unique_ptr<ForeignFile> file);

/// How many rows a page has.
inline constexpr int foreignPageRows = 100;

} // namespace naba::store
