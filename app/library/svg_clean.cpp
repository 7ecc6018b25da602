// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/svg_clean.h"

#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace naba {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype{1024} * 1024;
constexpr int mostElements = 20'000;
constexpr int mostUses = 500;
constexpr int mostDepth = 100;
constexpr auto svgNamespace = "http://www.w3.org/2000/svg"_L1;

const QSet<QString> &drawn()
{
    static const QSet<QString> names{
        u"svg"_s,      u"g"_s,       u"defs"_s,     u"symbol"_s,         u"use"_s,
        u"path"_s,     u"rect"_s,    u"circle"_s,   u"ellipse"_s,        u"line"_s,
        u"polyline"_s, u"polygon"_s, u"text"_s,     u"tspan"_s,          u"linearGradient"_s,
        u"stop"_s,     u"title"_s,   u"desc"_s,     u"radialGradient"_s, u"clipPath"_s,
        u"mask"_s,     u"switch"_s,  u"textArea"_s, u"tbreak"_s,         u"style"_s,
    };
    return names;
}

/// Elements whose content is drawn again wherever they are named.
bool isTemplate(QStringView name, const QXmlStreamAttributes &attributes)
{
    return name == "defs"_L1 || name == "symbol"_L1 || name == "clipPath"_L1 || name == "mask"_L1 ||
           attributes.hasAttribute("id"_L1);
}

/// A value that leads out of the drawing, or hides that it does.
bool leadsOut(const QString &value)
{
    const QString text = value.toLower();
    if (text.contains(u'\\') || text.contains("@import"_L1) || text.contains("script:"_L1) ||
        text.contains("expression("_L1) || text.contains("/*"_L1))
        return true;
    for (qsizetype i = text.indexOf("url("_L1); i >= 0; i = text.indexOf("url("_L1, i + 4)) {
        QStringView target = QStringView(text).mid(i + 4).trimmed();
        while (target.startsWith(u'"') || target.startsWith(u'\''))
            target = target.mid(1);
        if (!target.trimmed().startsWith(u'#'))
            return true;
    }
    return false;
}

class Cleaner
{
public:
    explicit Cleaner(const QByteArray &bytes)
        : m_in(bytes)
        , m_out(&m_made)
    {
    }

    std::optional<QByteArray> run()
    {
        while (!m_in.atEnd()) {
            if (!take(m_in.readNext()))
                return std::nullopt;
        }
        if (m_in.hasError() || m_elements == 0)
            return std::nullopt;
        return m_made;
    }

private:
    /// False if this is no drawing to be shown.
    bool take(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::DTD:
            return m_in.entityDeclarations().isEmpty();
        case QXmlStreamReader::StartElement:
            return open();
        case QXmlStreamReader::EndElement:
            m_out.writeEndElement();
            if (m_depth <= m_templateDepth)
                m_templateDepth = 0;
            --m_depth;
            m_inStyle = false;
            return true;
        case QXmlStreamReader::Characters:
            // A style sheet that leads out goes whole.
            if (m_depth > 0 && !(m_inStyle && leadsOut(m_in.text().toString())))
                m_out.writeCharacters(m_in.text().toString());
            return true;
        case QXmlStreamReader::EntityReference:
            return false;
        default:
            return true; // comments, instructions
        }
    }

    bool open()
    {
        const QString name = m_in.name().toString();
        const bool isRoot = m_elements == 0;
        if (isRoot && name != "svg"_L1)
            return false;
        const bool ours = m_in.namespaceUri().isEmpty() || m_in.namespaceUri() == svgNamespace;
        const QXmlStreamAttributes attributes = m_in.attributes();
        // What is drawn by name draws nothing by name: no small file becomes an endless drawing.
        const bool isNestedUse = name == "use"_L1 && (m_templateDepth > 0 || ++m_uses > mostUses);
        if (!ours || !drawn().contains(name) || isNestedUse ||
            (name == "use"_L1 && attributes.hasAttribute("id"_L1))) {
            m_in.skipCurrentElement();
            return true;
        }
        if (++m_elements > mostElements || ++m_depth > mostDepth)
            return false;
        if (m_templateDepth == 0 && !isRoot && isTemplate(name, attributes))
            m_templateDepth = m_depth;
        m_inStyle = name == "style"_L1;
        m_out.writeStartElement(name);
        if (isRoot) {
            m_out.writeDefaultNamespace(svgNamespace.toString());
            m_out.writeNamespace(u"http://www.w3.org/1999/xlink"_s, u"xlink"_s);
        }
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (!isRoot || attribute.name() != "id"_L1) // nothing may draw the whole in itself
                write(attribute);
        }
        return true;
    }

    void write(const QXmlStreamAttribute &attribute)
    {
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        if (name.startsWith("on"_L1, Qt::CaseInsensitive) || leadsOut(value))
            return;
        if (name == "href"_L1) {
            if (value.startsWith(u'#'))
                m_out.writeAttribute(u"xlink:href"_s, value);
            return;
        }
        const QStringView prefix = attribute.prefix();
        if (prefix.isEmpty())
            m_out.writeAttribute(name, value);
        else if (prefix == "xml"_L1 && name == "space"_L1)
            m_out.writeAttribute(u"xml:space"_s, value);
    }

    QXmlStreamReader m_in;
    QByteArray m_made;
    QXmlStreamWriter m_out;
    int m_elements = 0;
    int m_uses = 0;
    int m_depth = 0;
    int m_templateDepth = 0; ///< depth of the outermost element that may be drawn by name
    bool m_inStyle = false;
};

} // namespace

std::optional<QByteArray> cleanSvg(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return std::nullopt;
    return Cleaner(bytes).run();
}

} // namespace naba
