// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/paths.h"

#include <QObject>
#include <QString>

class QLocalServer;

namespace naba {

/// One window a profile: who comes second rings at the first and leaves.
class Doorbell : public QObject
{
    Q_OBJECT

public:
    explicit Doorbell(const Profile &profile, QObject *parent = nullptr);
    ~Doorbell() override;

    /// True if another window has the profile open: it was asked to come to the front. Else this
    /// one listens from now on. If neither works, both go on: the library bears several programs.
    bool someoneElseIsIn();

Q_SIGNALS:
    /// Somebody started Naba again: come to the front.
    void rung();

private:
    [[nodiscard]] bool ring() const;

    QString m_name;
    QLocalServer *m_server;
};

} // namespace naba
