// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace naba {

/// What the reader said of how a feed is asked.
struct FetchSettings
{
    int intervalMinutes = 0;     ///< 0: the folder's, or the general one
    QByteArray userAgent;        ///< empty: Naba's own
    bool anyCertificate = false; ///< its certificate is taken whatever is wrong with it
    bool signsIn = false;        ///< name and password lie in the system's keychain

    bool operator==(const FetchSettings &) const = default;
};

/// What came of asking a feed so far, and when to ask it next.
struct Fetching
{
    FetchSettings settings;
    int folderMinutes = 0; ///< the interval of the nearest folder that has one; 0: none

    // What the publisher says, as in feeds::Pace
    int ttlMinutes = 0;
    int periodMinutes = 0;
    quint32 skipHours = 0; ///< bit h: not from h to h + 1 o'clock UTC
    quint32 skipDays = 0;  ///< bit 0 is Monday

    int gapMinutes = 0; ///< the usual time between its articles; 0: not known
    QDateTime newest;   ///< date of its newest article

    QDateTime next;       ///< not to be asked before, unless the reader does; invalid: now
    int failures = 0;     ///< in a row
    QDateTime answeredAt; ///< last good answer
    QDateTime stoppedAt;  ///< since when it is gone for good (410); invalid: it is not

    QUrl movingTo; ///< where a permanent redirect leads that has not held for long yet
    QDateTime movingSince;
    QUrl movedFrom; ///< its address before a redirect moved it
    QDateTime movedAt;

    qint64 bytes = 0; ///< of a whole answer, smoothed
    int tookMs = 0;   ///< for an answer, smoothed
};

/// A host that wants to be left alone for a while.
struct WaitingHost
{
    QString name;
    QDateTime until;
    bool stated = false; ///< it named the time itself (Retry-After)
    int refusals = 0;    ///< in a row
};

} // namespace naba
