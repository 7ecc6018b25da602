// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/family_box.h"

#include "app/text/direction.h"
#include "ui/settings/families.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QWheelEvent>

namespace naba::settings {
namespace {

constexpr int rowHeight = 36;
constexpr int boxHeight = 32;
constexpr int chevron = 16;
constexpr int gap = 8;
constexpr int listWidth = 280;
constexpr int shownRows = 9;

enum Role {
    FamilyRole = Qt::UserRole, ///< what is stored; empty is the page's own
    FaceRole,                  ///< what it is drawn in
};

ReadingScript scriptOf(const QModelIndex &index)
{
    return ReadingScript(index.model()->property("script").toInt());
}

QFont faceOf(const QModelIndex &index)
{
    const ReadingScript script = scriptOf(index);
    const bool tall = script == ReadingScript::Arabic || script == ReadingScript::Urdu;
    ReadingStyle style;
    style.setFamily(script, index.data(FaceRole).toString());
    return style.font(script, tall ? 12 : 11);
}

QTextOption aligned(const QString &text, Qt::LayoutDirection direction, bool atStart)
{
    const bool right = (direction == Qt::RightToLeft) == atStart;
    QTextOption option(Qt::AlignVCenter | Qt::AlignAbsolute |
                       (right ? Qt::AlignRight : Qt::AlignLeft));
    option.setTextDirection(text::majority(text, direction));
    option.setWrapMode(QTextOption::NoWrap);
    return option;
}

class FamilyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {listWidth, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        const bool isOn = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isOn ? theme().accentSoft : theme().raise);
        const QRect words = option.rect.adjusted(12, 0, -12, 0);
        const auto visual = [&](int start, int width) {
            return QRectF(
                QStyle::visualRect(option.direction, words,
                                   QRect(words.x() + start, words.y(), width, words.height())));
        };
        const QFont face = faceOf(index);
        painter->setFont(face);
        painter->setPen(theme().ink);
        const QString sample = familySample(scriptOf(index));
        const int sampleWidth =
            sample.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(sample) + gap;
        painter->drawText(QRectF(words), sample, aligned(sample, option.direction, false));

        const bool isDefault = index.data(FamilyRole).toString().isEmpty();
        const QString note = isDefault ? FamilyBox::tr("default") : QString();
        const QFont small = fonts::sans(8.5);
        const int noteWidth = isDefault ? QFontMetrics(small).horizontalAdvance(note) + gap : 0;
        const int room = words.width() - sampleWidth - noteWidth;
        const QString title = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room);
        const int titleWidth = painter->fontMetrics().horizontalAdvance(title) + 1;
        painter->drawText(visual(0, room), title, aligned(title, option.direction, true));
        painter->setFont(small);
        painter->setPen(isOn ? theme().ink2 : theme().ink3);
        painter->drawText(visual(titleWidth + gap, noteWidth), note,
                          aligned(note, option.direction, true));
        painter->restore();
    }
};

} // namespace

FamilyBox::FamilyBox(ReadingScript script, QWidget *parent)
    : QComboBox(parent)
    , m_script(script)
{
    model()->setProperty("script", static_cast<int>(script));
    setItemDelegate(new FamilyDelegate(this));
    setMaxVisibleItems(shownRows);
    // Fusion otherwise opens the list over the whole height of the screen.
    setStyleSheet(QStringLiteral("QComboBox { combobox-popup: 0; }"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addFamily({});
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT familyChosen(family()); });
}

QString FamilyBox::family() const
{
    return currentData(FamilyRole).toString();
}

void FamilyBox::setFamily(const QString &family)
{
    if (findData(family, FamilyRole) < 0)
        addFamily(family);
    setCurrentIndex(findData(family, FamilyRole));
}

void FamilyBox::addFamily(const QString &family)
{
    const QString face = family.isEmpty() ? defaultFamily(m_script) : family;
    addItem(familyTitle(face), family);
    setItemData(count() - 1, face, FaceRole);
}

void FamilyBox::fill()
{
    if (m_filled)
        return;
    m_filled = true;
    const QString current = family();
    clear();
    addFamily({});
    for (const QString &name : familiesFor(m_script)) {
        // The page's own stands on top already.
        if (name != defaultFamily(m_script) || name == current)
            addFamily(name);
    }
    setFamily(current);
}

void FamilyBox::showPopup()
{
    fill();
    view()->setMinimumWidth(listWidth);
    QComboBox::showPopup();
}

QSize FamilyBox::sizeHint() const
{
    return {listWidth, boxHeight};
}

QSize FamilyBox::minimumSizeHint() const
{
    return {chevron + gap, boxHeight};
}

void FamilyBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        for (int i = 0; i < count(); ++i)
            setItemText(i, familyTitle(itemData(i, FaceRole).toString()));
    }
    QComboBox::changeEvent(event);
}

void FamilyBox::focusInEvent(QFocusEvent *event)
{
    fill();
    QComboBox::focusInEvent(event);
}

void FamilyBox::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // choosing a face in passing would be a surprise
}

void FamilyBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || view()->isVisible()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().hover);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const QRect mark = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(width() - chevron - 2, (height() - chevron) / 2, chevron, chevron));
    painter.drawPixmap(mark.topLeft(),
                       icons::pixmap(QStringLiteral("chevron-down"), theme().ink2, chevron,
                                     devicePixelRatioF(), layoutDirection()));
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), QRect(gap, 0, width() - chevron - 2 * gap - 2, height()));
    const QFont face = faceOf(model()->index(currentIndex(), 0));
    painter.setFont(face);
    painter.setPen(theme().ink);
    painter.drawText(QRectF(words),
                     QFontMetrics(face).elidedText(currentText(), Qt::ElideRight, words.width()),
                     aligned(currentText(), layoutDirection(), false));
}

} // namespace naba::settings
