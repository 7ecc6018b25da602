// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/type_popup.h"

#include "app/wording/wording.h"
#include "ui/settings/choice_buttons.h"
#include "ui/settings/nuqta_slider.h"
#include "ui/settings/script_rows.h"
#include "ui/settings/slider_row.h"
#include "ui/widgets/fonts.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace naba {

using namespace settings;

namespace {

constexpr int popupWidth = 372;
constexpr int pause = 60; // milliseconds between two tellings
/// How far the ring around the chosen swatch reaches past the column that all else stands in.
constexpr int ring = 3;

constexpr double spacingStep = 0.04;
/// The body's line distance in Naskh at spacing 1, in em: what the reader is shown.
constexpr double bodyLine = 1.77;

/// Sizes of the body that the slider stops at, in points: 70 to 300 % of 14.
constexpr std::array<double, 24> sizes{9.8, 10.5, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                                       21,  22,   23, 24, 26, 28, 30, 32, 34, 36, 39, 42};

struct ThemeRow
{
    Theme::Name name;
    QString key;
};

const std::array<ThemeRow, 4> &themeRows()
{
    static const std::array<ThemeRow, 4> rows{{
        {Theme::Name::Light, QStringLiteral("light")},
        {Theme::Name::Sepia, QStringLiteral("sepia")},
        {Theme::Name::Dark, QStringLiteral("dark")},
        {Theme::Name::HighContrast, QStringLiteral("contrast")},
    }};
    return rows;
}

int nearestSize(double points)
{
    const auto nearer = [points](double a, double b) {
        return std::abs(a - points) < std::abs(b - points);
    };
    return static_cast<int>(std::min_element(sizes.begin(), sizes.end(), nearer) - sizes.begin());
}

constexpr int spacingSteps()
{
    return static_cast<int>((ReadingStyle::mostSpacing - ReadingStyle::leastSpacing) / spacingStep +
                            0.5);
}

QVBoxLayout *stack(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

/// Tab comes to the choice that is on, and goes on from there. Qt sees to that only once one of the
/// group has had the focus.
void bringTabToChecked(const QButtonGroup *group)
{
    for (QAbstractButton *button : group->buttons()) {
        const bool isStop = button->isChecked() || !group->checkedButton();
        button->setFocusPolicy(isStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

QLabel *headingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(fonts::sans(8.5, true));
    label->setFixedHeight(22);
    label->setContentsMargins(ring, 0, ring, 0);
    return label;
}

/// A hairline with the room above and below it that the design gives it.
class Rule : public QWidget
{
public:
    explicit Rule(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(17);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(ring, 10, width() - 2 * ring, 1,
                                theme().dark ? theme().soft : theme().rule);
    }
};

} // namespace

TypePopup::TypePopup(QWidget *parent)
    : PopupFrame(parent)
    , m_heading(headingLabel(this))
    , m_directionHeading(headingLabel(this))
    , m_scripts(new ScriptRows(ring, this))
    , m_size(new SliderRow(static_cast<int>(sizes.size()) - 1, 3, this))
    , m_spacing(new SliderRow(spacingSteps(), 3, this))
    , m_column(new SliderRow(ReadingStyle::mostCharacters - ReadingStyle::leastCharacters, 5, this))
    , m_directions(new QButtonGroup(this))
    , m_themes(new QButtonGroup(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(QStringLiteral("typePopup"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TypePopup::flush);

    QVBoxLayout *layout = stack(this);
    layout->setContentsMargins(18 - ring, 14, 18 - ring, 12);
    layout->addWidget(m_heading);
    layout->addWidget(m_scripts);
    layout->addWidget(new Rule(this));
    layout->addWidget(sliderRows());
    layout->addSpacing(6);
    layout->addWidget(m_directionHeading);
    layout->addSpacing(2);
    layout->addWidget(directionRow());
    layout->addSpacing(10);
    layout->addWidget(swatchRow());
    layout->addSpacing(6);
    m_reset->setFont(fonts::sans(9.5));
    m_reset->setObjectName(QStringLiteral("resetStyle"));
    m_reset->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_reset, 0, Qt::AlignTrailing);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        edit([](ReadingStyle &style) { style = ReadingStyle(); });
        showStyle();
    });
    setFixedWidth(popupWidth);

    connect(m_scripts, &ScriptRows::familyChosen, this,
            [this](ReadingScript script, const QString &family) {
                edit([&](ReadingStyle &style) { style.setFamily(script, family); });
            });
    connect(m_scripts, &ScriptRows::sizeChosen, this, [this](ReadingScript script, int percent) {
        edit([&](ReadingStyle &style) { style.setSize(script, percent); });
    });
    retranslate();
    showStyle();
    setFeedDirection(Qt::LayoutDirectionAuto);
    applyColours();
}

QWidget *TypePopup::sliderRows()
{
    auto *rows = new QWidget(this);
    QVBoxLayout *layout = stack(rows);
    layout->setContentsMargins(ring, 0, ring, 0);
    for (SliderRow *row : {m_size, m_spacing, m_column})
        layout->addWidget(row);
    m_size->slider()->setObjectName(QStringLiteral("sizeSlider"));
    m_spacing->slider()->setObjectName(QStringLiteral("spacingSlider"));
    m_column->slider()->setObjectName(QStringLiteral("columnSlider"));
    connect(m_size, &SliderRow::stepChanged, this, [this](int step) {
        edit([step](ReadingStyle &style) {
            style.scale = std::clamp(sizes[static_cast<size_t>(step)] / ReadingStyle::bodyPoints,
                                     ReadingStyle::leastScale, ReadingStyle::mostScale);
        });
    });
    connect(m_spacing, &SliderRow::stepChanged, this, [this](int step) {
        edit([step](ReadingStyle &style) {
            style.lineSpacing = ReadingStyle::leastSpacing + step * spacingStep;
        });
    });
    connect(m_column, &SliderRow::stepChanged, this, [this](int step) {
        edit([step](ReadingStyle &style) {
            style.columnCharacters = ReadingStyle::leastCharacters + step;
        });
    });
    return rows;
}

QWidget *TypePopup::directionRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(ring, 0, ring, 0);
    layout->setSpacing(0);
    const std::array<std::pair<SegmentButton::Place, Qt::LayoutDirection>, 3> choices{{
        {SegmentButton::Place::First, Qt::LayoutDirectionAuto},
        {SegmentButton::Place::Middle, Qt::RightToLeft},
        {SegmentButton::Place::Last, Qt::LeftToRight},
    }};
    for (const auto &[place, direction] : choices) {
        auto *button = new SegmentButton(place, row);
        m_directions->addButton(button, direction);
        layout->addWidget(button, 1);
    }
    connect(m_directions, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT directionChosen(static_cast<Qt::LayoutDirection>(id)); });
    return row;
}

QWidget *TypePopup::swatchRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (size_t i = 0; i < themeRows().size(); ++i) {
        auto *button = new SwatchButton(themeRows()[i].name, row);
        m_themes->addButton(button, static_cast<int>(i));
        layout->addWidget(button, 1);
    }
    connect(m_themes, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT themeChosen(themeRows()[static_cast<size_t>(id)].key); });
    return row;
}

void TypePopup::openUnder(QWidget *anchor)
{
    showUnder(anchor);
    m_size->slider()->setFocus(Qt::PopupFocusReason);
}

void TypePopup::setReadingStyle(const ReadingStyle &style)
{
    m_style = style;
    showStyle();
}

void TypePopup::setThemeName(const QString &theme)
{
    m_themes->setExclusive(false);
    for (size_t i = 0; i < themeRows().size(); ++i)
        m_themes->button(static_cast<int>(i))->setChecked(themeRows()[i].key == theme);
    m_themes->setExclusive(true);
    bringTabToChecked(m_themes);
}

void TypePopup::setFeedDirection(Qt::LayoutDirection direction)
{
    m_directions->button(direction)->setChecked(true);
    bringTabToChecked(m_directions);
}

void TypePopup::setHasFeed(bool hasFeed)
{
    for (QAbstractButton *button : m_directions->buttons())
        button->setEnabled(hasFeed);
}

void TypePopup::edit(const std::function<void(ReadingStyle &)> &change)
{
    const ReadingStyle before = m_style;
    change(m_style);
    showValues();
    if (m_style == before)
        return;
    m_isPending = true;
    if (!m_pause.isActive())
        flush();
}

void TypePopup::flush()
{
    if (!m_isPending)
        return;
    m_isPending = false;
    m_pause.start();
    Q_EMIT styleChanged(m_style);
}

void TypePopup::showStyle()
{
    m_scripts->setReadingStyle(m_style);
    m_size->setStep(nearestSize(m_style.scale * ReadingStyle::bodyPoints));
    m_spacing->setStep(qRound((m_style.lineSpacing - ReadingStyle::leastSpacing) / spacingStep));
    m_column->setStep(m_style.columnCharacters - ReadingStyle::leastCharacters);
    showValues();
}

void TypePopup::showValues()
{
    const double points = m_style.scale * ReadingStyle::bodyPoints;
    const bool isWhole = std::abs(points - std::round(points)) < 0.05;
    m_size->setValueText(tr("%1 pt").arg(wording::decimal(points, isWhole ? 0 : 1)));
    m_spacing->setValueText(wording::decimal(m_style.lineSpacing * bodyLine, 2));
    m_column->setValueText(wording::number(m_style.columnCharacters));
}

void TypePopup::retranslate()
{
    setAccessibleName(tr("Type and text size"));
    m_heading->setText(tr("Face and size for each script"));
    m_scripts->retranslate();
    m_size->setName(tr("Text size"));
    m_spacing->setName(tr("Line spacing"));
    m_column->setName(tr("Column width"));
    m_column->setUnit(tr("In characters"));
    SliderRow::align({m_size, m_spacing, m_column});
    m_directionHeading->setText(tr("Direction of this feed"));
    m_directions->button(Qt::LayoutDirectionAuto)->setText(tr("Automatic", "direction"));
    m_directions->button(Qt::RightToLeft)->setText(tr("From the right"));
    m_directions->button(Qt::LeftToRight)->setText(tr("From the left"));
    for (QAbstractButton *button : m_directions->buttons())
        button->setAccessibleDescription(m_directionHeading->text());
    const std::array<QString, 4> themes{tr("Light", "theme"), tr("Sepia", "theme"),
                                        tr("Dark", "theme"), tr("High contrast", "theme")};
    for (size_t i = 0; i < themes.size(); ++i) {
        QAbstractButton *button = m_themes->button(static_cast<int>(i));
        button->setAccessibleName(themes[i]);
        button->setToolTip(themes[i]);
    }
    m_reset->setText(tr("Reset"));
    showValues();
}

void TypePopup::applyColours()
{
    for (QLabel *label : {m_heading, m_directionHeading})
        setInk(label, theme().ink3);
    m_scripts->applyColours();
    QPalette colours = m_reset->palette();
    if (colours.color(QPalette::ButtonText) != theme().ink2) {
        colours.setColor(QPalette::ButtonText, theme().ink2);
        m_reset->setPalette(colours);
    }
    update();
}

void TypePopup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        applyColours();
    PopupFrame::changeEvent(event);
}

void TypePopup::hideEvent(QHideEvent *event)
{
    flush();
    PopupFrame::hideEvent(event);
}

} // namespace naba
