// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QTextObjectInterface>

namespace naba::reader {

/// What the painters of text objects share: the theme, which on paper is the light one.
class ObjectPainter : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ObjectPainter(QObject *parent, bool onPaper)
        : QObject(parent)
        , m_onPaper(onPaper)
    {
    }

protected:
    [[nodiscard]] const Theme &look() const
    {
        return m_onPaper ? Theme::named(Theme::Name::Light) : theme();
    }

private:
    bool m_onPaper;
};

/// Format of an object of one of ObjectType, drawn at a zoom.
QTextCharFormat objectFormat(int type, double zoom);
double zoomOf(const QTextFormat &format);
/// Width of the text column without what surrounds the object.
double columnOf(const QTextDocument &document, int position, const QTextFormat &format);
Qt::LayoutDirection directionAt(const QTextDocument &document, int position);

} // namespace naba::reader
