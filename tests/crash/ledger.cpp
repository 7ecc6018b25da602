// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crash/ledger.h"

#include "app/store/check.h"
#include "tests/library/library_fixture.h"

namespace naba::testing {

using namespace Qt::StringLiterals;

void Ledger::take(const QByteArray &output)
{
    const QByteArray whole = output.first(output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        const QStringList words = QString::fromUtf8(line).split(u' ');
        if (words.size() != 4)
            continue;
        const QString mark = words.at(1) + u' ' + words.at(2);
        const bool value = words.at(3) == "1"_L1;
        if (words.at(0) == "try"_L1)
            tried(mark, value);
        else if (words.at(0) == "ok"_L1)
            acknowledged(mark, value);
    }
}

void Ledger::tried(const QString &mark, bool value)
{
    QSet<bool> &allowed = m_marks[mark];
    if (allowed.isEmpty())
        allowed.insert(false);
    allowed.insert(value);
}

void Ledger::acknowledged(const QString &mark, bool value)
{
    m_marks[mark] = {value};
    ++m_acknowledged;
}

QStringList Ledger::compare(Library &library)
{
    QList<ArticleId> ids;
    const auto keys = await(library.keys({}));
    for (const ArticleKey &key : keys.value_or(QList<ArticleKey>()))
        ids.append(key.id);
    QHash<QString, bool> found;
    const auto headers = await(library.headers(ids));
    for (const ArticleHeader &header : headers.value_or(QList<ArticleHeader>())) {
        const QString id = QString::number(header.id.value);
        found[u"read "_s + id] = header.read;
        found[u"star "_s + id] = header.starred;
        found[u"tag "_s + id] = !header.tags.isEmpty();
    }
    QStringList wrong;
    for (auto mark = m_marks.begin(); mark != m_marks.end(); ++mark) {
        if (!found.contains(mark.key()))
            wrong.append(mark.key() + u" is gone"_s);
        else if (!mark->contains(found.value(mark.key())))
            wrong.append(mark.key() + u" is lost"_s);
        *mark = {found.value(mark.key())};
    }
    return wrong;
}

QStringList faultsOf(const QString &library)
{
    auto database = store::Database::open(library, store::Database::Mode::ReadOnly);
    if (!database)
        return {u"it cannot be opened: "_s + database.error().detail};
    const auto report = store::checkLibrary(**database, CheckDepth::Full);
    if (!report)
        return {u"it cannot be checked: "_s + report.error().detail};
    return report->faults + report->loose + report->counters;
}

} // namespace naba::testing
