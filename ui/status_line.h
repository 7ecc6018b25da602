// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace naba {

class StartLabel;

/// The line under the panes: what was last done at the start, what is under way at the end.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What stands there when nothing else does: last refresh, number of feeds.
    void setSummary(const QString &summary);
    /// Takes the summary's place for a while, and is announced to screen readers.
    void showMessage(const QString &message);
    [[nodiscard]] QString message() const;
    /// Where the link under the pointer goes; empty: none is.
    void setHint(const QString &hint);

    /// Shows by the icon and in words whether, and since when, nothing goes out.
    void setOffline(bool offline, const QDateTime &since);

    void startProgress(int total);
    void setProgress(const RefreshProgress &progress);
    void endProgress();

Q_SIGNALS:
    void cancelRequested();
    void offlineRequested(); ///< the icon was pressed: the other way round

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();
    void showText(const QString &text);
    [[nodiscard]] QString restingText() const;

    QToolButton *m_icon;
    StartLabel *m_text;
    StartLabel *m_progressTitle;
    QProgressBar *m_bar;
    QLabel *m_progressCount;
    QToolButton *m_cancel;
    QTimer m_messageTimer;
    QString m_summary;
    QString m_message;
    bool m_offline = false;
    QDateTime m_offlineSince;
};

} // namespace naba
