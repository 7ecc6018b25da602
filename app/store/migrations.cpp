// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>

namespace naba::store {

using namespace Qt::StringLiterals;

namespace {

QStringList statements(const QString &script)
{
    QStringList found;
    QString current;
    const auto end = [&] {
        if (!current.trimmed().isEmpty())
            found.append(current);
        current.clear();
    };
    QString text = script;
    text.remove(u'\r');
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            end();
        else if (!line.startsWith("--"_L1))
            current += line + u'\n';
    }
    end();
    return found;
}

QList<Migration> load()
{
    QList<Migration> steps;
    const QDir folder(u":/schema"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        const int version = name.section(u'_', 0, 0).toInt();
        Q_ASSERT(opened && version == steps.size() + 1);
        if (opened)
            steps.append({version, QString::fromUtf8(file.readAll())});
    }
    Q_ASSERT_X(!steps.isEmpty(), "migrations", "the schema is not linked into this program");
    return steps;
}

Result<void> apply(Database &database, const Migration &step)
{
    auto transaction = Transaction::begin(database, Transaction::Durability::Power);
    if (!transaction)
        return tl::unexpected<Error>(transaction.error());
    // Asked inside the transaction: another process may have been faster.
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version >= step.version)
        return {};
    for (const QString &statement : statements(step.script)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    if (auto done = database.execute(u"PRAGMA user_version = %1"_s.arg(step.version)); !done)
        return done;
    return transaction->commit();
}

} // namespace

const QList<Migration> &migrations()
{
    static const QList<Migration> steps = load();
    return steps;
}

int newestVersion()
{
    return migrations().isEmpty() ? 0 : migrations().constLast().version;
}

Result<void> migrate(Database &database, const QList<Migration> &steps)
{
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (!steps.isEmpty() && *version > steps.constLast().version)
        return fail(ErrorKind::NewerDatabase, {}, static_cast<int>(*version));
    for (const Migration &step : steps) {
        if (step.version <= *version)
            continue;
        if (auto done = apply(database, step); !done)
            return done;
    }
    return {};
}

} // namespace naba::store
