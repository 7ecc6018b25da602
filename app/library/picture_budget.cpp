// SPDX-License-Identifier: GPL-3.0-or-later
// How much of the pictures stays: policies, the budget, what goes first.
#include "app/base/when_answered.h"
#include "app/library/pictures.h"
#include "app/store/picture_store.h"

namespace naba {

namespace {

constexpr int step = 64; ///< rows of one transaction
constexpr int folders = 256;
/// Trimming leaves this share of the budget free, so that the next picture does not trim again.
constexpr double slack = 0.02;

/// Deletes pictures that `choose(Database &)` finds, with their files, until it finds none or says
/// enough. On the shelf's thread.
template<typename Choose>
Result<Weight> clear(store::Connections &connections, const PictureFiles &files, Choose choose)
{
    Weight gone;
    for (;;) {
        const auto removed =
            connections
                .write(Priority::Maintenance, store::Transaction::Durability::Process,
                       [choose, gone](store::Database &database) -> Result<QList<PictureFacts>> {
                           auto chosen = choose(database, gone);
                           if (!chosen || chosen->isEmpty())
                               return chosen;
                           if (auto done = store::deletePictures(database, *chosen); !done)
                               return tl::unexpected<Error>(done.error());
                           return chosen;
                       })
                .result();
        if (!removed)
            return tl::unexpected<Error>(removed.error());
        if (removed->isEmpty())
            return gone;
        for (const PictureFacts &picture : *removed) {
            files.remove(picture.hash);
            ++gone.count;
            gone.bytes += picture.bytes;
        }
    }
}

} // namespace

QFuture<Result<QHash<FeedId, PicturePolicy>>> Pictures::policies()
{
    return m_connections.read(
        [](store::Database &database) { return store::selectPicturePolicies(database); });
}

QFuture<Result<PicturePolicy>> Pictures::policy(FeedId feed)
{
    return m_connections.read(
        [feed](store::Database &database) { return store::selectPicturePolicy(database, feed); });
}

QFuture<Result<void>> Pictures::setPolicy(FeedId feed, PicturePolicy policy)
{
    return m_connections.writeForUser([feed, policy](store::Database &database) {
        return store::updatePicturePolicy(database, feed, policy);
    });
}

QFuture<Result<PictureUsage>> Pictures::usage()
{
    return m_connections.read([budget = m_budget()](store::Database &database) {
        auto usage = store::selectPictureUsage(database);
        if (usage)
            usage->budget = budget;
        return usage;
    });
}

QFuture<Result<Weight>> Pictures::next(qint64 bytes)
{
    return m_connections.read([bytes](store::Database &database) -> Result<Weight> {
        constexpr int many = 1'000'000;
        const auto found = store::selectEvictable(database, bytes, many);
        if (!found)
            return tl::unexpected<Error>(found.error());
        Weight weight;
        for (const PictureFacts &picture : *found) {
            ++weight.count;
            weight.bytes += picture.bytes;
        }
        return weight;
    });
}

QFuture<Result<Weight>> Pictures::trim()
{
    const qint64 budget = m_budget();
    auto done = m_shelf.run(Priority::Maintenance, [this, budget]() -> Result<Weight> {
        auto loose = clear(m_connections, m_files, [](store::Database &database, const Weight &) {
            return store::selectLoosePictures(database, step);
        });
        if (!loose)
            return loose;
        const auto usage =
            m_connections
                .read([](store::Database &database) { return store::selectPictureUsage(database); })
                .result();
        if (!usage || usage->all.bytes <= budget)
            return loose;
        const auto wanted =
            usage->all.bytes - static_cast<qint64>(static_cast<double>(budget) * (1 - slack));
        const auto gone =
            clear(m_connections, m_files, [wanted](store::Database &database, const Weight &so) {
                return so.bytes >= wanted
                           ? QList<PictureFacts>()
                           : store::selectEvictable(database, wanted - so.bytes, step);
            });
        if (!gone)
            return gone;
        return Weight{loose->count + gone->count, loose->bytes + gone->bytes};
    });
    return mapped(done, this, [this](const Result<Weight> &gone) {
        if (gone && gone->count > 0)
            Q_EMIT usageChanged();
        return gone;
    });
}

QFuture<Result<Weight>> Pictures::evict(qint64 bytes)
{
    auto done = m_shelf.run(Priority::User, [this, bytes] {
        return clear(m_connections, m_files, [bytes](store::Database &database, const Weight &so) {
            return so.bytes >= bytes ? QList<PictureFacts>()
                                     : store::selectEvictable(database, bytes - so.bytes, step);
        });
    });
    return mapped(done, this, [this](const Result<Weight> &gone) {
        if (gone && gone->count > 0)
            Q_EMIT usageChanged();
        return gone;
    });
}

/// On the shelf's thread. False if there is none.
Result<bool> Pictures::fitNext() const
{
    const auto found =
        m_connections
            .read([](store::Database &database) { return store::selectUnfitted(database, 1); })
            .result();
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty())
        return false;
    const PictureFacts &old = found->constFirst();
    PictureFacts made = old;
    const auto bytes = m_files.read(old.hash);
    auto fitted = bytes ? m_fit({old, *bytes}) : std::nullopt;
    if (fitted) {
        made = fitted->facts;
        made.bytes = fitted->bytes.size();
        made.hash = PictureFiles::hashOf(fitted->bytes);
        if (auto written = m_files.write(made.hash, fitted->bytes); !written)
            return tl::unexpected<Error>(written.error());
    }
    made.fitted = true;
    const auto replaced =
        m_connections
            .write(Priority::Maintenance, store::Transaction::Durability::Process,
                   [hash = old.hash, made, gone = !fitted](store::Database &database) {
                       // What cannot be unpacked is of no use.
                       return gone ? store::forgetPicture(database, hash).map([] { return true; })
                                   : store::replacePicture(database, hash, made);
                   })
            .result();
    if (!replaced)
        return replaced;
    if (made.hash != old.hash || !fitted)
        m_files.remove(old.hash);
    return true;
}

void Pictures::fitKept()
{
    if (m_closed || !m_fit)
        return;
    const auto question = m_shelf.run(Priority::Maintenance, [this] { return fitNext(); });
    whenAnswered(question, this, [this](const Result<bool> &more) {
        if (more && *more)
            fitKept();
        else if (!m_closed)
            Q_EMIT usageChanged();
    });
}

void Pictures::sweep()
{
    if (m_closed || m_swept >= folders)
        return;
    const auto question =
        m_shelf.run(Priority::Maintenance, [this, folder = m_swept++]() -> Result<void> {
            const QList<QByteArray> there = m_files.list(folder);
            if (there.isEmpty())
                return {};
            const auto unknown = m_connections
                                     .read([there](store::Database &database) {
                                         return store::selectUnknownHashes(database, there);
                                     })
                                     .result();
            if (!unknown)
                return tl::unexpected<Error>(unknown.error());
            for (const QByteArray &hash : *unknown)
                m_files.remove(hash);
            return {};
        });
    whenAnswered(question, this, [this](const Result<void> &swept) {
        if (swept)
            sweep();
    });
}

} // namespace naba
