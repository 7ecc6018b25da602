// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

namespace naba {

struct Login
{
    QString user;
    QString password;
};

/// Takes name and password out of an address (RFC 3986 §3.2.1): they are kept apart from it.
Login takeLogin(QUrl &address);

/// Names and passwords of feeds that ask for them: in the system's keychain where Naba was built
/// with QtKeychain, else in memory until the program ends. Never in the library or a log. Lives on
/// the library's thread.
class Credentials : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Login &login)>;

    /// `place` tells one profile's entries from another's.
    explicit Credentials(QString place);

    /// Whether they outlive the program.
    [[nodiscard]] bool keepsThem() const;

    void keep(FeedId feed, const Login &login);
    void forget(FeedId feed);
    /// Answers once, perhaps at once; with an empty login if there is none or the keychain stays
    /// locked.
    void find(FeedId feed, const Answer &answer);

    /// What Naba says it is to servers.
    static QByteArray usualAgent();

private:
    [[nodiscard]] QString key(FeedId feed) const;

    QString m_place;
    QHash<FeedId, Login> m_known;
};

} // namespace naba
