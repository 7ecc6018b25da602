// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/library.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace naba {

class PackCard;

/// The starter packs, to be ticked. Nothing is subscribed to unasked.
class PacksDialog : public QDialog
{
    Q_OBJECT

public:
    PacksDialog(Library &library, QWidget *parent);

Q_SIGNALS:
    /// So many feeds are new in the library; none of them has been asked yet.
    void added(int feeds);

private:
    void count();
    void addChosen();
    /// The next of those that are chosen; when there is none, the dialog has done.
    void addNext(QList<QByteArray> packs, int feeds);

    Library &m_library;
    QList<PackCard *> m_cards;
    QLabel *m_message;
    QPushButton *m_add;
};

} // namespace naba
