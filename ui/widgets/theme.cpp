// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QWidget>

namespace naba {
namespace {

using Name = Theme::Name;

constexpr QRgb black = 0xFF000000; // a literal 0 could also be a null pointer

constexpr std::array<QRgb, 6> lightTags{0x1F7A4D, 0x8E3B6B, 0x2C66A8, 0x7A5BB0, 0x8F6700, 0x4F6770};
constexpr std::array<QRgb, 6> darkTags{0x55B684, 0xD68BB5, 0x76AEE8, 0xB99ADB, 0xDDB457, 0x9DB2BC};

std::array<QColor, 6> colours(const std::array<QRgb, 6> &values)
{
    std::array<QColor, 6> result;
    for (size_t i = 0; i < values.size(); ++i)
        result[i] = QColor(values[i]);
    return result;
}

const std::array<Theme, 4> &themes()
{
    // One group of tokens a line, as in the design.
    // clang-format off
    static const std::array<Theme, 4> all{{
        {Name::Light, false,
         0xE9E5DC, 0xF4F1EA, 0xFFFEFB, 0xFFFFFF, 0xECE8DF, 0xDFDACF,
         0x1D1B18, 0x57524A, 0x645E55, 0xDDD7CB, 0xC4BCAD, 0x857E72,
         0x17616B, 0xFFFFFF, 0xD5E5E5,
         0xB23A15, 0xA06A00, 0x2B6E41, 0x8A5A00, 0xA4243B, 0xFFE08A, 0xF5A95C, colours(lightTags)},
        {Name::Sepia, false,
         0xE3D6BB, 0xECE1C9, 0xF6EEDC, 0xFBF5E6, 0xE5D8BC, 0xD9CAAA,
         0x352A1D, 0x5F5039, 0x64543A, 0xDACBAB, 0xBFAE8A, 0x867454,
         0x1B5A60, 0xFFFFFF, 0xD3DCCB,
         0xA33A15, 0x8B5C00, 0x2F6A3E, 0x7D5200, 0x98213A, 0xF5D26B, 0xEBA257, colours(lightTags)},
        {Name::Dark, true,
         0x131517, 0x191C1E, 0x202427, 0x2A2F33, 0x22272A, 0x1E2225,
         0xE9E5DC, 0xB4AEA3, 0x9B958B, 0x2F3438, 0x454C51, 0x737A7F,
         0x79C3C9, 0x0C2225, 0x23414A,
         0xF3835A, 0xE5B450, 0x7CC592, 0xE3B25C, 0xF28B9B, 0x5E4A12, 0x8A5A1C, colours(darkTags)},
        {Name::HighContrast, true,
         black, black, black, black, 0x1A1A1A, 0x1A1A1A,
         0xFFFFFF, 0xFFFFFF, 0xE0E0E0, 0x8C8C8C, 0xFFFFFF, 0xFFFFFF,
         0x5CE1FF, black, 0x003B4A,
         0xFFD400, 0xFFD400, 0x6BFF9A, 0xFFD400, 0xFF8A9A, 0x6B5900, 0xA64B00, colours(darkTags)},
    }};
    // clang-format on
    return all;
}

Name current = Name::Light;

/// `top` at `share` over `paper`, opaque: cheaper to paint and the same in a screenshot.
QColor mixed(const QColor &top, const QColor &paper, double share)
{
    const auto channel = [share](int a, int b) {
        return static_cast<int>(a * share + b * (1 - share));
    };
    return {channel(top.red(), paper.red()), channel(top.green(), paper.green()),
            channel(top.blue(), paper.blue())};
}

} // namespace

QColor Theme::tag(int index) const
{
    return tags[static_cast<size_t>(qMax(0, index)) % tags.size()];
}

QColor Theme::chipFill(int index, const QColor &paper) const
{
    if (name == Name::HighContrast)
        return paper;
    return mixed(tag(index), paper, dark ? 0.26 : 0.13);
}

QPalette Theme::palette() const
{
    QPalette result;
    const QColor faded = mixed(ink3, page, 0.6);
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) {
        result.setColor(QPalette::All, role, colour);
    };
    set(QPalette::Window, feeds);
    set(QPalette::Base, page);
    set(QPalette::AlternateBase, list);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        set(role, ink);
        result.setColor(QPalette::Disabled, role, faded);
    }
    set(QPalette::BrightText, accentInk);
    set(QPalette::PlaceholderText, ink3);
    set(QPalette::Button, raise);
    set(QPalette::Highlight, accent);
    set(QPalette::HighlightedText, accentInk);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, raise);
    set(QPalette::ToolTipText, ink);
    set(QPalette::Light, raise);
    set(QPalette::Midlight, rule);
    set(QPalette::Mid, rule);
    set(QPalette::Dark, line);
    set(QPalette::Shadow, soft);
    return result;
}

QString Theme::styleSheet() const
{
    const QString sheet = QStringLiteral(R"(
QToolButton { border: none; border-radius: 6px; padding: 4px; }
QToolButton:hover, QToolButton:focus { background: %hover; }
QToolButton:pressed { background: %accentSoft; }
QToolButton::menu-indicator { image: none; width: 0; }
QLineEdit { border: 1px solid %soft; border-radius: 6px; padding: 4px 8px; background: %page; }
QLineEdit:focus { border: 2px solid %accent; padding: 3px 7px; }
QToolTip { border: 1px solid %soft; padding: 4px 8px; background: %raise; color: %ink; }
QPushButton { border: 1px solid %soft; border-radius: 6px; padding: 6px 20px; background: %raise; }
QPushButton:hover { border-color: %accent; }
QPushButton:default { background: %accent; color: %onAccent; border-color: %accent; }
QPushButton:focus { border: 2px solid %accent; padding: 5px 19px; }
QPushButton:default:focus { border-color: %ink; }
QPushButton:disabled { color: %soft; border-color: %rule; background: %raise; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: %page;
    border: 1px solid %border; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid %accent; }
QCheckBox::indicator:checked { background: %accent; border-color: %accent; image: url(%tick); }
QRadioButton::indicator:checked { border: 5px solid %accent; width: 6px; height: 6px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: %rule; }
QDialog QAbstractItemView { border: 1px solid %rule; border-radius: 6px; background: %page;
    selection-background-color: %accentSoft; selection-color: %ink; outline: 0; }
QDialog QHeaderView::section { border: none; border-bottom: 1px solid %line; padding: 6px 8px;
    background: %page; color: %faint; }
QDialog QListView#pages { border: none; background: %feeds; padding-top: 20px; }
QDialog QListView#pages::item { margin: 2px 10px; padding: 0 10px; border-radius: 6px; }
QDialog QListView#pages::item:selected { background: %raise; color: %ink; }
QFrame#card { border: 1px solid %rule; border-radius: 8px; background: %raise; }
QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar::handle:vertical { background: %line; border-radius: 3px; min-height: 40px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    QString filled = sheet;
    // The tick lies on the accent, which is light in a dark look.
    filled.replace(QLatin1String("%tick"), dark ? QStringLiteral(":/controls/tick-on-light.svg")
                                                : QStringLiteral(":/controls/tick-on-dark.svg"));
    const std::pair<const char *, QColor> names[] = {
        {"%accentSoft", accentSoft},
        {"%onAccent", accentInk},
        {"%accent", accent},
        {"%hover", name == Name::HighContrast ? hover : mixed(ink, feeds, 0.07)},
        {"%soft", soft},
        {"%page", page},
        {"%raise", raise},
        {"%rule", rule},
        {"%feeds", feeds},
        {"%border", line},
        {"%faint", ink2},
        {"%line", mixed(line, page, 0.7)},
        {"%ink", ink},
    };
    for (const auto &[key, colour] : names)
        filled.replace(QLatin1String(key), colour.name());
    return filled;
}

const Theme &Theme::named(Name wanted)
{
    return themes()[static_cast<size_t>(wanted)];
}

const Theme &theme()
{
    return Theme::named(current);
}

void setTheme(Theme::Name name)
{
    current = name;
    QApplication::setPalette(theme().palette());
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        application->setStyleSheet(theme().styleSheet());
}

void setInk(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) == colour)
        return;
    palette.setColor(QPalette::WindowText, colour);
    widget->setPalette(palette);
}

} // namespace naba
