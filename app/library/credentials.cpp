// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/credentials.h"

#include "app/net/http_client.h"

#ifdef NABA_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

#include <utility>

namespace naba {

using namespace Qt::StringLiterals;

#ifdef NABA_HAS_KEYCHAIN
namespace {

QString service()
{
    return u"Naba"_s;
}

} // namespace
#endif

Login takeLogin(QUrl &address)
{
    const Login login{address.userName(QUrl::FullyDecoded), address.password(QUrl::FullyDecoded)};
    address.setUserInfo({});
    return login;
}

Credentials::Credentials(QString place)
    : m_place(std::move(place))
{
}

QString Credentials::key(FeedId feed) const
{
    return u"%1#%2"_s.arg(m_place).arg(feed.value);
}

bool Credentials::keepsThem() const
{
#ifdef NABA_HAS_KEYCHAIN
    return QKeychain::isAvailable();
#else
    return false;
#endif
}

void Credentials::keep(FeedId feed, const Login &login)
{
    m_known.insert(feed, login);
#ifdef NABA_HAS_KEYCHAIN
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setKey(key(feed));
    // A name has no line break.
    job->setTextData(login.user + u'\n' + login.password);
    job->start();
#endif
}

void Credentials::forget(FeedId feed)
{
    m_known.remove(feed);
#ifdef NABA_HAS_KEYCHAIN
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setKey(key(feed));
    job->start();
#endif
}

void Credentials::find(FeedId feed, const Answer &answer)
{
    if (const auto known = m_known.constFind(feed); known != m_known.constEnd()) {
        answer(*known);
        return;
    }
#ifdef NABA_HAS_KEYCHAIN
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setKey(key(feed));
    connect(job, &QKeychain::Job::finished, this, [this, job, feed, answer] {
        Login login;
        if (job->error() == QKeychain::NoError) {
            const QString text = job->textData();
            const qsizetype end = text.indexOf(u'\n');
            login = {text.left(end), text.mid(end + 1)};
            m_known.insert(feed, login);
        }
        answer(login);
    });
    job->start();
#else
    answer({});
#endif
}

QByteArray Credentials::usualAgent()
{
    return net::HttpClient::userAgent();
}

} // namespace naba
