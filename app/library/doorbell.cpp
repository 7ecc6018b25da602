// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/doorbell.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 1'000;

/// A name for the profile that is the same by whichever path it is reached, and another for each
/// person on a computer.
QString nameOf(const Profile &profile)
{
    const QFileInfo folder(profile.directory());
    const QString path = folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash((path + u'\n' + QDir::homePath()).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return u"naba-"_s + QString::fromLatin1(hash.toHex().first(24));
}

} // namespace

Doorbell::Doorbell(const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    // The folder's own path is known only when it is there.
    QDir().mkpath(profile.directory());
    m_name = nameOf(profile);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            caller->deleteLater();
        Q_EMIT rung();
    });
}

Doorbell::~Doorbell() = default;

bool Doorbell::someoneElseIsIn()
{
    if (ring())
        return true;
    if (m_server->listen(m_name))
        return false;
    // Either somebody was faster, or what a killed window left lies in the way.
    if (ring())
        return true;
    QLocalServer::removeServer(m_name);
    m_server->listen(m_name);
    return false;
}

bool Doorbell::ring() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::ReadWrite);
    return socket.waitForConnected(patienceMs);
}

} // namespace naba
