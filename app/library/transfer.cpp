// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/transfer.h"

#include "app/feeds/opml.h"
#include "app/library/outlines.h"
#include "app/library/transfer_work.h"

namespace naba {

using namespace Qt::StringLiterals;

Transfer::Transfer(store::Connections &connections, Clock clock, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_clock(std::move(clock))
    , m_worker(u"transfer"_s, 1)
{
    qRegisterMetaType<TransferProgress>();
}

Transfer::~Transfer()
{
    cancel();
    m_worker.wait();
}

void Transfer::cancel()
{
    m_cancelled = m_started;
}

// From the worker, to be sent on this object's thread; dropped if it is gone by then.
void Transfer::tell(const Change &change)
{
    QMetaObject::invokeMethod(
        this, [this, change] { Q_EMIT changed(change); }, Qt::QueuedConnection);
}

void Transfer::tellProgress(const TransferProgress &step)
{
    QMetaObject::invokeMethod(
        this, [this, step] { Q_EMIT progress(step); }, Qt::QueuedConnection);
}

void Transfer::tellLogin(FeedId feed, const Login &login)
{
    QMetaObject::invokeMethod(
        this, [this, feed, login] { Q_EMIT loginFound(feed, login); }, Qt::QueuedConnection);
}

template<typename Work>
auto Transfer::start(Work work)
{
    const QDateTime now = m_clock();
    const int number = ++m_started;
    return m_worker.run(Priority::User, [this, now, number, work = std::move(work)] {
        const TransferContext context{m_connections,
                                      now,
                                      [this, number] { return m_cancelled >= number; },
                                      [this](const Change &change) { tell(change); },
                                      [this](const TransferProgress &step) { tellProgress(step); },
                                      [this](FeedId feed, const Login &login) {
                                          tellLogin(feed, login);
                                      }};
        return work(context);
    });
}

QFuture<Result<ExportReport>> Transfer::exportAll(const QString &folder, const ExportWords &words)
{
    return start([folder, words](const TransferContext &context) {
        return exportLibrary(context, folder, words);
    });
}

QFuture<Result<QByteArray>> Transfer::exportOpml()
{
    return start([](const TransferContext &context) -> Result<QByteArray> {
        const auto outline = readOutline(context);
        if (!outline)
            return tl::unexpected<Error>(outline.error());
        return feeds::writeOpml(documentOf(*outline));
    });
}

QFuture<Result<ImportPreview>> Transfer::preview(const QString &path, ImportOptions options)
{
    return start([path, options](const TransferContext &context) -> Result<ImportPreview> {
        auto source = openSource(path);
        if (!source)
            return tl::unexpected<Error>(source.error());
        return previewImport(context, **source, options);
    });
}

QFuture<Result<ImportReport>> Transfer::importFrom(const QString &path, ImportOptions options)
{
    return start([path, options](const TransferContext &context) -> Result<ImportReport> {
        auto source = openSource(path);
        if (!source)
            return tl::unexpected<Error>(source.error());
        return importAll(context, **source, options);
    });
}

QFuture<Result<ImportReport>> Transfer::importOpml(const QByteArray &opml)
{
    return start([opml](const TransferContext &context) -> Result<ImportReport> {
        auto source = opmlSource(opml);
        if (!source)
            return tl::unexpected<Error>(source.error());
        return importAll(context, **source, {});
    });
}

} // namespace naba
