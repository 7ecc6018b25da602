// SPDX-License-Identifier: GPL-3.0-or-later
// What is killed, or meets a bad disk: refreshes and, at the same time, makes changes one by one,
// telling of each before it is asked for and after it was acknowledged.
//
//   crash_victim PROFILE SEED CHANGES    0 changes: until it is killed

#include "app/base/when_answered.h"
#include "app/library/library.h"
#include "app/wording/wording.h"
#include "tests/library/library_fixture.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace naba;
using naba::testing::await;

namespace {

/// One line for the parent, at once.
void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

class Victim : public QObject
{
    Q_OBJECT

public:
    Victim(const QString &profile, quint32 seed, int changes)
        : m_library(Profile(profile))
        , m_random(seed)
        , m_left(changes)
        , m_isEndless(changes == 0)
    {
    }

    bool start()
    {
        const auto opened = await(m_library.open());
        if (!opened) {
            say(u"unopened: "_s + wording::sentence(opened.error()));
            return false;
        }
        const auto keys = await(m_library.keys({}));
        if (!keys || keys->isEmpty()) {
            say(u"unread: "_s + (keys ? u"nothing"_s : wording::sentence(keys.error())));
            return false;
        }
        for (const ArticleKey &key : *keys)
            m_ids.append(key.id);
        refresh();
        change();
        return true;
    }

private:
    void refresh()
    {
        m_isRefreshing = true;
        whenAnswered(m_library.refresh(), this, [this](const Result<RefreshReport> &report) {
            m_isRefreshing = false;
            if (!report)
                say(u"unrefreshed: "_s + wording::sentence(report.error()));
            else
                for (const auto &failure : report->failures)
                    say(u"unrefreshed: "_s + wording::sentence(failure.error));
            if (m_isEndless)
                refresh();
            else
                endIfDone();
        });
    }

    void change()
    {
        static const QStringList kinds{u"read"_s, u"star"_s, u"tag"_s};
        const QString kind = kinds.at(m_random.bounded(3));
        const ArticleId id = m_ids.at(m_random.bounded(static_cast<int>(m_ids.size())));
        const bool on = m_random.bounded(4) > 0;
        const QString line = u"%1 %2 %3"_s.arg(kind).arg(id.value).arg(on ? 1 : 0);
        say(u"try "_s + line);
        QFuture<Result<int>> done;
        if (kind == "read"_L1)
            done = m_library.setRead({id}, on);
        else if (kind == "star"_L1)
            done = m_library.setStarred({id}, on);
        else
            done = on ? m_library.addTag({id}, u"وسم"_s) : m_library.removeTag({id}, u"وسم"_s);
        whenAnswered(done, this, [this, line](const Result<int> &result) {
            if (result)
                say(u"ok "_s + line);
            else
                say(u"failed %1: %2"_s.arg(line, wording::sentence(result.error())));
            if (m_isEndless || --m_left > 0)
                change();
            else
                endIfDone();
        });
    }

    void endIfDone()
    {
        if (m_left <= 0 && !m_isRefreshing)
            QCoreApplication::quit();
    }

    Library m_library;
    QRandomGenerator m_random;
    int m_left;
    bool m_isEndless;
    bool m_isRefreshing = false;
    QList<ArticleId> m_ids;
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Victim victim(arguments.value(1), arguments.value(2).toUInt(), arguments.value(3).toInt());
    return victim.start() ? QCoreApplication::exec() : 1;
}

#include "victim.moc"
