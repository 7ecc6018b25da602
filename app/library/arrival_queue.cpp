// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/arrival_queue.h"

#include "app/base/when_answered.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace naba {

namespace {

constexpr qsizetype articlesAtOnce = 400;
constexpr qsizetype feedsAtOnce = 200;

} // namespace

ArrivalQueue::ArrivalQueue(store::Store &store)
    : m_store(store)
{
}

void ArrivalQueue::close()
{
    m_closed = true;
    m_waiting.clear();
}

void ArrivalQueue::add(store::Arrival arrival, Stored stored)
{
    m_waiting.push_back({std::move(arrival), std::move(stored), {}, false});
    if (!m_sending)
        send();
}

store::Arrival ArrivalQueue::nextPart(Entry &entry)
{
    entry.isPart = entry.arrival.articles.size() > articlesAtOnce;
    if (!entry.isPart)
        return std::exchange(entry.arrival, {});
    store::Arrival part;
    part.feed = entry.arrival.feed;
    part.articles = entry.arrival.articles.last(articlesAtOnce);
    entry.arrival.articles.resize(entry.arrival.articles.size() - articlesAtOnce);
    return part;
}

void ArrivalQueue::send()
{
    auto sent = std::make_shared<std::deque<Entry>>();
    QList<store::Arrival> arrivals;
    qsizetype articles = 0;
    while (!m_waiting.empty() && arrivals.size() < feedsAtOnce) {
        const qsizetype more = m_waiting.front().arrival.articles.size();
        if (!sent->empty() && articles + more > articlesAtOnce)
            break;
        articles += more;
        sent->push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        arrivals.append(nextPart(sent->back()));
    }
    m_sending = !sent->empty();
    if (!m_sending)
        return;
    whenAnswered(m_store.storeArrivals(arrivals), this,
                 [this, sent](const Result<QList<store::StoredArrival>> &answer) {
                     if (!m_closed)
                         finished(*sent, answer);
                 });
}

void ArrivalQueue::finished(std::deque<Entry> &sent,
                            const Result<QList<store::StoredArrival>> &answer)
{
    std::deque<std::pair<Stored, Result<store::StoredArrival>>> told;
    for (size_t i = 0; i < sent.size(); ++i) {
        Entry &entry = sent[i];
        if (!answer) {
            told.emplace_back(std::move(entry.stored), tl::unexpected<Error>(answer.error()));
            continue;
        }
        store::StoredArrival stored = answer->at(static_cast<qsizetype>(i));
        stored.articles.added = entry.soFar.added + stored.articles.added;
        stored.articles.updated = entry.soFar.updated + stored.articles.updated;
        if (!entry.isPart || stored.gone) {
            told.emplace_back(std::move(entry.stored), std::move(stored));
            continue;
        }
        entry.soFar = std::move(stored.articles);
        m_waiting.push_front(std::move(entry));
    }
    // The next ones are on their way while these are told about.
    send();
    for (auto &[stored, result] : told) {
        if (m_closed)
            return;
        stored(result);
    }
}

} // namespace naba
