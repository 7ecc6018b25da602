// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connections.h"

#include "app/store/migrations.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace naba::store {

using namespace Qt::StringLiterals;

Connections::Connections(QString file)
    : m_file(std::move(file))
    , m_home(QThread::currentThread())
    , m_writer(u"db-writer"_s, 1)
{
    for (size_t i = 0; i < m_readers.size(); ++i)
        m_readers[i] = std::make_unique<Reader>(u"db-reader-%1"_s.arg(i + 1));
}

Connections::~Connections()
{
    // Connections are closed by the threads they live on, the writer's last: it then tidies the log
    // away.
    for (const auto &reader : m_readers) {
        reader->executor
            .run(Priority::Maintenance,
                 [this, &reader] {
                     Q_ASSERT(QThread::currentThread() != m_home);
                     reader->database.reset();
                 })
            .waitForFinished();
    }
    m_writer.run(Priority::Maintenance, [this] { m_connection.reset(); }).waitForFinished();
}

QFuture<Result<void>> Connections::open()
{
    return m_writer.run(Priority::User, [this] { return openFile(); });
}

Result<void> Connections::openFile()
{
    Q_ASSERT(QThread::currentThread() != m_home);
    Q_ASSERT(!m_connection);
    if (auto fit = inspectFile(m_file, newestVersion()); !fit)
        return fit;
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()))
        return fail(ErrorKind::DatabaseReadOnly, QFileInfo(m_file).absolutePath());
    auto opened = Database::open(m_file, Database::Mode::ReadWrite);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    if (auto done = migrate(**opened, migrations()); !done)
        return done;
    m_connection = std::move(*opened);
    m_isOpen = true;
    return {};
}

tl::unexpected<Error> Connections::notOpen()
{
    return fail(ErrorKind::DatabaseOther, u"the library is not open"_s);
}

} // namespace naba::store
