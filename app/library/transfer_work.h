// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/transfer.h"
#include "app/library/transfer_source.h"
#include "app/store/transfer_store.h"

#include <QDir>
#include <QHash>

namespace naba {

/// What a transfer's worker needs of the rest. All of it is used on the worker's thread.
struct TransferContext
{
    store::Connections &connections;
    QDateTime now;
    std::function<bool()> cancelled;
    std::function<void(const Change &)> changed;
    std::function<void(const TransferProgress &)> progress;
    std::function<void(FeedId, const Login &)> loginFound;
};

/// Blocking: runs on the transfer's worker.
Result<ExportReport> exportLibrary(const TransferContext &context, const QString &folder,
                                   const ExportWords &words);
Result<PortableOutline> readOutline(const TransferContext &context);
Result<ImportPreview> previewImport(const TransferContext &context, TransferSource &source,
                                    const ImportOptions &options);
Result<ImportReport> importAll(const TransferContext &context, TransferSource &source,
                               const ImportOptions &options);

} // namespace naba
