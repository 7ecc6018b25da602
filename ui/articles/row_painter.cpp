// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/row_painter.h"

#include "app/wording/wording.h"
#include "ui/articles/day_heading.h"
#include "ui/articles/row_text.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int chipGap = 6;
constexpr int chipHeight = 20;
constexpr int chipStart = 20; // room for the nuqta
constexpr int chipEnd = 8;
constexpr int chipTextLimit = 110;
constexpr qsizetype shownTags = 2;

} // namespace

RowPainter::RowPainter(QPainter &painter, const ArticleRow &row, const RowGeometry &geometry,
                       const RowState &state)
    : m_painter(painter)
    , m_row(row)
    , m_geometry(geometry)
    , m_state(state)
    , m_paper(state.selected  ? theme().page
              : state.hovered ? theme().hover
                              : theme().list)
{
}

void RowPainter::paintBackground()
{
    const QRect body = m_geometry.body();
    m_painter.fillRect(body, m_paper);
    m_painter.fillRect(QRect(body.left(), body.bottom(), body.width(), 1), theme().rule);
    if (m_state.selected) {
        m_painter.fillRect(m_geometry.bar(), m_state.listHasFocus ? theme().accent : theme().line);
    }
}

void RowPainter::paintHeading()
{
    paintDayHeading(m_painter, m_geometry.heading(), m_row.day, m_state.nowUtc.toLocalTime().date(),
                    m_state.direction);
}

void RowPainter::paintFrames()
{
    const QRectF body = m_geometry.body();
    m_painter.setBrush(Qt::NoBrush);
    if (m_state.focusRing) {
        m_painter.setPen(QPen(theme().accent, 2));
        m_painter.drawRect(body.adjusted(3, 3, -3, -4));
    } else if (m_state.selected && theme().name == Theme::Name::HighContrast) {
        m_painter.setPen(QPen(theme().line, 2));
        m_painter.drawRect(body.adjusted(1, 1, -1, -2));
    }
}

QColor RowPainter::titleColour() const
{
    return m_row.read && !m_state.selected ? theme().ink2 : theme().ink;
}

void RowPainter::paintTitle(const TitleLayout &title)
{
    const QRect rect = m_geometry.title();
    paintMarks(m_painter, *title.layout, rect.topLeft(), title.inLayout(m_row.titleMarks));
    m_painter.setPen(titleColour());
    title.layout->draw(&m_painter, rect.topLeft());
    // Both lines are always used, so that rows have one height and no holes.
    if (!m_row.snippet.isEmpty()) {
        m_painter.setPen(theme().ink2);
        paintMarkedText(m_painter, m_geometry.summary(), {m_row.snippet, fonts::sans(9.5)},
                        m_state.direction, m_row.snippetMarks);
    } else if (title.lineCount() < 2 && !m_row.summary.isEmpty()) {
        m_painter.setPen(theme().ink3);
        paintText(m_painter, m_geometry.summary(), {m_row.summary.simplified(), fonts::sans(9.5)},
                  m_state.direction);
    }
}

void RowPainter::paintPlaceholder()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().rule);
    const QRect title = m_geometry.title();
    const auto bar = [&](int y, int width) {
        const QRect logical(title.left(), title.top() + y, width, 10);
        m_painter.drawRoundedRect(QStyle::visualRect(m_state.direction, title, logical), 4, 4);
    };
    m_painter.drawRoundedRect(m_geometry.metadata(ArticleRow::padding, 96).adjusted(0, 6, 0, -6), 4,
                              4);
    bar(8, title.width());
    bar(34, title.width() * 3 / 5);
}

void RowPainter::paintMetadata()
{
    if (!m_row.read) {
        icons::paintNuqta(m_painter, m_geometry.nuqta(), 4.5, theme().fresh);
    }
    monogram::paint(m_painter, m_geometry.tile(), m_row.feed, m_row.source);

    const int width = m_geometry.body().width();
    const QFont sourceFont = fonts::sans(9, !m_row.read);
    const QFont timeFont = fonts::sans(9);
    const int sourceWidth = textWidth(m_row.source, sourceFont);
    // In a list that is not by date no heading says which day it was.
    const QString time =
        u"· "_s + (m_row.day.isValid() ? wording::rowTime(m_row.published, m_state.nowUtc)
                                       : wording::rowDate(m_row.published, m_state.nowUtc));
    const int timeWidth = textWidth(time, timeFont);

    int end = 0;
    if (m_state.hovered) {
        paintTools();
        end = RowGeometry::toolsWidth;
    } else {
        end = paintStates();
        // The chips give way first, then the time, and the source never.
        const int room = width - RowGeometry::sourceStart - sourceWidth - gap - timeWidth - 2 * gap;
        end = paintChips(end, room - end);
    }

    const int room = width - RowGeometry::sourceStart - end - gap;
    const bool timeFits = sourceWidth + gap + timeWidth <= room;
    const int sourceRoom = std::max(0, std::min(sourceWidth, room));
    m_painter.setPen(m_row.read ? theme().ink2 : theme().ink);
    paintText(m_painter, m_geometry.metadata(RowGeometry::sourceStart, sourceRoom),
              {m_row.source, sourceFont}, m_state.direction);
    if (timeFits) {
        m_painter.setPen(theme().ink3);
        paintText(m_painter,
                  m_geometry.metadata(RowGeometry::sourceStart + sourceWidth + gap, timeWidth),
                  {time, timeFont, m_state.direction}, m_state.direction);
    }
}

QRect RowPainter::fromEnd(int end, int width) const
{
    return m_geometry.metadata(m_geometry.body().width() - end - width, width);
}

void RowPainter::paintIcon(const QRect &box, const QString &name, const QColor &colour)
{
    const QPixmap picture = icons::pixmap(
        name, colour, iconSize, m_painter.device()->devicePixelRatioF(), m_state.direction);
    QRect target(0, 0, iconSize, iconSize);
    target.moveCenter(box.center());
    m_painter.drawPixmap(target.topLeft(), picture);
}

int RowPainter::paintStates()
{
    int end = ArticleRow::padding;
    if (m_row.starred) {
        paintIcon(fromEnd(end, iconSize), u"star-filled"_s, theme().star);
        end += iconSize + gap;
    }
    if (m_row.kept) {
        paintIcon(fromEnd(end, iconSize), u"offline-ready"_s, theme().ink3);
        end += iconSize + gap;
    }
    return end;
}

int RowPainter::paintChips(int end, int room)
{
    const QFont font = fonts::sans(8.5);
    const auto moreText = [this](qsizetype shown) {
        return u"+"_s + wording::number(m_row.tags.size() - shown);
    };
    // How many fit, with the "+n" for the others.
    qsizetype count = std::min(shownTags, m_row.tags.size());
    const auto chipWidth = [&](qsizetype i) {
        return std::min(textWidth(m_row.tags.at(i).name, font), chipTextLimit) + chipStart +
               chipEnd;
    };
    const auto total = [&](qsizetype shown) {
        int sum = shown < m_row.tags.size() ? textWidth(moreText(shown), font) + chipGap : 0;
        for (qsizetype i = 0; i < shown; ++i) {
            sum += chipWidth(i) + chipGap;
        }
        return sum;
    };
    while (count > 0 && total(count) > room) {
        --count;
    }
    if (m_row.tags.isEmpty() || total(count) > room) {
        return end;
    }
    // From the edge inwards: the number, then the chips, the last one first.
    if (count < m_row.tags.size()) {
        const QString more = moreText(count);
        const int width = textWidth(more, font);
        m_painter.setPen(theme().ink3);
        paintText(m_painter, fromEnd(end, width), {more, font, m_state.direction},
                  m_state.direction);
        end += width + chipGap;
    }
    for (qsizetype i = count - 1; i >= 0; --i) {
        const Tag &tag = m_row.tags.at(i);
        const int width = chipWidth(i);
        const QRect chip = fromEnd(end, width);
        const bool contrast = theme().name == Theme::Name::HighContrast;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(contrast ? QPen(theme().line, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(theme().chipFill(tag.colour, m_paper));
        m_painter.drawRoundedRect(
            QRectF(chip.x(), chip.center().y() + 1 - chipHeight / 2, chip.width(), chipHeight), 4,
            4);
        const QPointF dot = QRectF(QStyle::visualRect(m_state.direction, chip,
                                                      QRect(chip.left() + 7, chip.top() + 6, 8, 8)))
                                .center();
        icons::paintNuqta(m_painter, dot, 4, theme().tag(tag.colour));
        m_painter.setPen(theme().ink);
        const QRect label(chip.left() + chipStart, chip.top(), width - chipStart - chipEnd + 1,
                          chip.height());
        paintText(m_painter, QStyle::visualRect(m_state.direction, chip, label), {tag.name, font},
                  m_state.direction);
        end += width + chipGap;
    }
    return end;
}

void RowPainter::paintTools()
{
    const auto paint = [this](RowTool tool, const QString &name, const QColor &colour) {
        const QRect box = m_geometry.tool(tool);
        if (m_state.hotTool == tool) {
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(theme().accentSoft);
            m_painter.drawRoundedRect(box, 6, 6);
        }
        paintIcon(box, name, colour);
    };
    paint(RowTool::Star, m_row.starred ? u"star-filled"_s : u"star"_s,
          m_row.starred ? theme().star : theme().ink2);
    paint(RowTool::Tag, u"tag"_s, theme().ink2);
    paint(RowTool::Read, m_row.read ? u"nuqta-outline"_s : u"mark-read"_s, theme().ink2);
}

} // namespace naba
