// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSet>
#include <QSvgRenderer>

namespace naba::icons {
namespace {

using namespace Qt::StringLiterals;

/// Those that point along the line of reading. The question mark is mirrored in Arabic script (؟)
/// but not in Hebrew.
bool isMirrored(const QString &name)
{
    static const QSet<QString> pointing{
        u"back"_s,  u"forward"_s, u"chevron-start"_s, u"chevron-end"_s,  u"undo"_s,
        u"tag"_s,   u"menu"_s,    u"sort"_s,          u"rule"_s,         u"stats"_s,
        u"panes"_s, u"command"_s, u"quote"_s,         u"open-external"_s};
    if (name == "help"_L1)
        return QLocale().language() != QLocale::Hebrew;
    return pointing.contains(name);
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, QString nameWhenOn)
        : m_name(std::move(name))
        , m_nameWhenOn(std::move(nameWhenOn))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, rendered(rect.width(), ratio, mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return rendered(size.width(), 1, mode, state);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        return rendered(qRound(size.width() / scale), scale, mode, state);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new Engine(*this); }

private:
    [[nodiscard]] QPixmap rendered(int size, qreal ratio, QIcon::Mode mode,
                                   QIcon::State state) const
    {
        const bool on = state == QIcon::On;
        QColor colour = theme().ink2;
        if (mode == QIcon::Disabled)
            colour.setAlphaF(0.4F);
        else if (on)
            colour = m_nameWhenOn.startsWith("star"_L1) ? theme().star : theme().accent;
        return icons::pixmap(on && !m_nameWhenOn.isEmpty() ? m_nameWhenOn : m_name, colour, size,
                             ratio, QApplication::layoutDirection());
    }

    QString m_name;
    QString m_nameWhenOn;
};

} // namespace

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio,
               Qt::LayoutDirection direction)
{
    const bool mirrored = direction == Qt::RightToLeft && isMirrored(name);
    const QString key = u"naba-icon/%1/%2/%3/%4/%5"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;

    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Qt's SVG renderer has no notion of currentColor from outside.
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);

    const int pixels = qRound(size * devicePixelRatio);
    result = QPixmap(pixels, pixels);
    result.fill(Qt::transparent);
    {
        QPainter painter(&result);
        painter.setOpacity(colour.alphaF());
        renderer.render(&painter);
    }
    if (mirrored)
        result = result.transformed(QTransform::fromScale(-1, 1));
    result.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, result);
    return result;
}

QIcon icon(const QString &name, const QString &nameWhenOn)
{
    return QIcon(new Engine(name, nameWhenOn));
}

void paintNuqta(QPainter &painter, QPointF centre, qreal radius, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - radius},
                                  {centre.x() + radius, centre.y()},
                                  {centre.x(), centre.y() + radius},
                                  {centre.x() - radius, centre.y()}});
    painter.restore();
}

} // namespace naba::icons
