// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/offline.h"
#include "app/domain/query.h"
#include "app/library/library.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace naba {

/// Gets articles ready for a time without a network: which ones, with what, how much that would be;
/// then how far it is. Closing it does not stop what was begun.
class OfflineDialog : public QDialog
{
    Q_OBJECT

public:
    /// `shown` is what the list shows, with its name: it can be chosen too.
    OfflineDialog(Library &library, const ArticleQuery &shown, const QString &shownTitle,
                  QWidget *parent);

private:
    [[nodiscard]] ArticleQuery query() const;
    [[nodiscard]] PackContents contents() const;
    void estimate();
    void start();
    void cancel();
    void release();
    void show(const OfflineProgress &progress);

    Library &m_library;
    ArticleQuery m_shown;
    QComboBox *m_what;
    QCheckBox *m_whole;
    QCheckBox *m_pictures;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_start;
    QPushButton *m_cancel;
    QPushButton *m_release;
    QTimer m_soon; ///< choices are counted once they rest
    int m_asked = 0;
};

} // namespace naba
