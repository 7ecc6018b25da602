// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/reader_view.h"
#include "ui/reader/spoken_text.h"

#include <QAccessible>
#include <QPointer>

namespace naba::reader {

/// The text of a page, or of a part of it, for assistive technology: offsets count what is said.
class SpokenInterface : public QAccessibleTextInterface
{
public:
    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int offset) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

protected:
    [[nodiscard]] virtual ReaderView *reader() const = 0;
    [[nodiscard]] virtual const SpokenText &spoken() const = 0;
};

/// The rectangle of a stretch of the document on the screen.
QRect screenRect(const ReaderView &view, int from, int to);

} // namespace naba::reader
