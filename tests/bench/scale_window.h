// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/application.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <functional>

namespace naba::bench {

/// Resident memory of this process and its proportional share, in kilobytes (Linux; 0 elsewhere).
qint64 residentKb();
qint64 proportionalKb();

/// The longest time for which the event loop did not turn.
class Heartbeat
{
public:
    Heartbeat();

    void start();

    [[nodiscard]] double longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

/// Uses a window as a reader does and takes the times.
class WindowMeasure
{
public:
    explicit WindowMeasure(Application &application);

    /// Runs the event loop until the list shows rows with their text.
    void untilUsable();
    void settle();
    QJsonObject run();

private:
    void until(const std::function<bool()> &isSo);
    [[nodiscard]] bool rowsAreShown() const;
    double switchTo(const ArticleQuery &query);
    QJsonObject lists();
    QJsonObject moving();
    QJsonObject deeds();

    Application &m_application;
};

} // namespace naba::bench
