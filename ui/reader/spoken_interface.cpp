// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/spoken_interface.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace naba::reader {

using namespace Qt::StringLiterals;

QRect screenRect(const ReaderView &view, int from, int to)
{
    QRectF all;
    for (const QRectF &line : view.lineRects(from, to))
        all = all.united(line);
    const QRect rect = all.toAlignedRect();
    return {view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void SpokenInterface::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    const QTextCursor cursor = reader()->textCursor();
    if (index != 0 || !cursor.hasSelection())
        return;
    *start = spoken().offsetAt(cursor.selectionStart());
    *end = spoken().offsetAt(cursor.selectionEnd());
}

int SpokenInterface::selectionCount() const
{
    int start = 0;
    int end = 0;
    selection(0, &start, &end);
    return start < end ? 1 : 0;
}

void SpokenInterface::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SpokenInterface::removeSelection(int index)
{
    if (index != 0)
        return;
    QTextCursor cursor = reader()->textCursor();
    cursor.clearSelection();
    reader()->setTextCursor(cursor);
}

void SpokenInterface::setSelection(int index, int start, int end)
{
    if (index != 0)
        return;
    QTextCursor cursor = reader()->textCursor();
    cursor.setPosition(spoken().positionAt(start));
    cursor.setPosition(spoken().positionAt(end), QTextCursor::KeepAnchor);
    reader()->setTextCursor(cursor);
}

int SpokenInterface::cursorPosition() const
{
    return spoken().offsetAt(reader()->textCursor().position());
}

void SpokenInterface::setCursorPosition(int offset)
{
    QTextCursor cursor = reader()->textCursor();
    cursor.setPosition(spoken().positionAt(offset));
    reader()->setTextCursor(cursor);
}

QString SpokenInterface::text(int start, int end) const
{
    const int from = std::max(0, start);
    return spoken().text.mid(from, end < 0 ? -1 : std::max(0, end - from));
}

int SpokenInterface::characterCount() const
{
    return static_cast<int>(spoken().text.size());
}

QRect SpokenInterface::characterRect(int offset) const
{
    const int position = spoken().positionAt(offset);
    return screenRect(*reader(), position, position + 1);
}

int SpokenInterface::offsetAtPoint(const QPoint &point) const
{
    const QPoint at = reader()->viewport()->mapFromGlobal(point);
    if (!reader()->viewport()->rect().contains(at))
        return -1;
    return spoken().offsetAt(reader()->cursorForPosition(at).position());
}

void SpokenInterface::scrollToSubstring(int start, int end)
{
    setCursorPosition(end);
    setCursorPosition(start);
    reader()->ensureCursorVisible();
}

QString SpokenInterface::attributes(int offset, int *start, int *end) const
{
    *start = *end = 0;
    const auto count = characterCount();
    if (offset < 0 || offset >= count)
        return {};
    const SpokenText &said = spoken();
    const QTextBlock block = reader()->document()->findBlock(said.positionAt(offset));
    const auto formatAt = [&](int at) {
        QTextCursor cursor(block);
        cursor.setPosition(
            std::min(said.positionAt(at) + 1, block.position() + block.length() - 1));
        return cursor.charFormat();
    };
    const QTextCharFormat format = formatAt(offset);
    const auto same = [&](int at) {
        return at >= 0 && at < count && block.contains(said.positionAt(at)) &&
               formatAt(at) == format;
    };
    *start = offset;
    while (same(*start - 1))
        --*start;
    *end = offset + 1;
    while (same(*end))
        ++*end;
    const bool rtl = block.textDirection() == Qt::RightToLeft;
    const QString side = block.blockFormat().alignment().testFlag(Qt::AlignHCenter) ? u"center"_s
                         : rtl                                                      ? u"right"_s
                                                                                    : u"left"_s;
    const QFont font = format.font();
    return u"writing-mode:%1;text-align:%2;font-weight:%3;font-style:%4;font-size:%5pt;"_s.arg(
        rtl ? u"rl"_s : u"lr"_s, side, font.bold() ? u"bold"_s : u"normal"_s,
        font.italic() ? u"italic"_s : u"normal"_s, QString::number(font.pointSizeF()));
}

} // namespace naba::reader
