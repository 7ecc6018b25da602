// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/cli/await.h"
#include "app/cli/console.h"
#include "app/library/keeper.h"
#include "app/library/manners.h"
#include "app/library/search.h"
#include "app/wording/calendars.h"
#include "app/wording/keeping_text.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace naba::cli {

std::unique_ptr<Library> openLibrary(const Profile &profile)
{
    auto library = std::make_unique<Library>(profile);
    library->setManners(mannersOf(Settings(profile.settingsFile())));
    library->search().setDates(wording::dateContext());
    QObject::connect(&library->keeper(), &Keeper::slowDisk, library.get(),
                     [](qint64 ms) { say(wording::slowDisk(ms)); });
    const Result<void> opened = await(library->open());
    if (!opened) {
        say(opened.error(), profile.libraryFile());
        return nullptr;
    }
    if (library->isReadOnly())
        say(wording::onlyRead());
    if (const std::optional<MendReport> mended = library->keeper().mended()) {
        const QStringList lines = wording::mendLines(*mended);
        for (const QString &line : lines)
            say(line);
    }
    return library;
}

std::optional<qint64> typedNumber(const QString &text)
{
    QString digits = text;
    for (QChar &c : digits) {
        if (c.digitValue() >= 0)
            c = QChar(static_cast<char16_t>(u'0' + c.digitValue()));
    }
    bool ok = false;
    const qint64 value = digits.toLongLong(&ok);
    return ok && value > 0 ? std::optional(value) : std::nullopt;
}

NamedArticles namedArticles(Library &library, const QStringList &arguments)
{
    QList<ArticleId> asked;
    for (const QString &argument : arguments) {
        const std::optional<qint64> number = typedNumber(argument);
        if (!number) {
            say(QCoreApplication::translate("naba::cli", "%1 is not the number of an article.")
                    .arg(wording::isolated(argument)));
            return {{}, WrongUsage};
        }
        asked.append(ArticleId{*number});
    }

    const Result<QList<ArticleHeader>> headers = await(library.headers(asked));
    if (!headers) {
        say(headers.error());
        return {{}, Failed};
    }
    QSet<ArticleId> present;
    for (const ArticleHeader &header : *headers)
        present.insert(header.id);

    NamedArticles named;
    for (const ArticleId id : std::as_const(asked)) {
        if (present.contains(id)) {
            named.found.append(id);
        } else {
            say(Error{ErrorKind::NotFound, {}, 0}, QString::number(id.value));
            named.exit = Failed;
        }
    }
    return named;
}

void catchUp(Library &library)
{
    constexpr qint64 most = 5'000;
    const Result<qint64> waiting = await(library.search().waiting());
    if (waiting && *waiting > 0 && *waiting <= most)
        await(library.search().caughtUp());
}

QHash<TagId, QString> tagNames(Library &library)
{
    QHash<TagId, QString> names;
    const Result<QList<Tag>> tags = await(library.tags());
    if (!tags) {
        say(tags.error());
        return names;
    }
    for (const Tag &tag : *tags)
        names.insert(tag.id, tag.name);
    return names;
}

} // namespace naba::cli
