// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/feeds/json_repair.h"

#include <QList>

namespace naba::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Each costs QJsonDocument some 300 bytes.
constexpr qsizetype maxContainers = 300'000;
/// QJsonDocument refuses what is nested deeper than this.
constexpr qsizetype maxDepth = 1024;

class Scan
{
public:
    explicit Scan(const QByteArray &json)
        : m_json(json)
    {
    }

    RepairedJson run()
    {
        for (m_at = 0; m_at < m_json.size() && !m_stopped; ++m_at) {
            if (m_inString)
                inString(m_json.at(m_at));
            else
                outside(m_json.at(m_at));
        }
        if (m_controls)
            note(u"control characters in strings"_s);
        if (!m_stopped && (!m_open.isEmpty() || m_inString))
            note(u"ends too early"_s);
        if (!m_stopped && m_open.isEmpty() && !m_inString && !m_controls && m_commas.isEmpty())
            return {m_json, {}};
        return {mended(), m_error};
    }

private:
    void note(const QString &what)
    {
        if (m_error.isEmpty())
            m_error = what;
    }

    void inString(char c)
    {
        if (c == '\\')
            ++m_at;
        else if (c == '"')
            m_inString = false;
        else if (static_cast<unsigned char>(c) < 0x20)
            m_controls = true;
    }

    void outside(char c)
    {
        switch (c) {
        case '"':
            m_inString = true;
            m_comma = -1;
            break;
        case '{':
        case '[':
            m_comma = -1;
            open(c);
            break;
        case '}':
        case ']':
            close(c);
            break;
        case ',':
            // Everything before it is complete.
            m_cut = m_at;
            m_cutOpen = m_open;
            m_comma = m_at;
            break;
        case ' ':
        case '\t':
        case '\r':
        case '\n':
            break;
        default:
            m_comma = -1;
        }
    }

    void open(char c)
    {
        if (++m_containers > maxContainers || m_open.size() >= maxDepth) {
            note(m_open.size() >= maxDepth ? u"nested too deep"_s : u"too many values"_s);
            m_stopped = true;
            return;
        }
        m_open.append(c == '{' ? '}' : ']');
    }

    void close(char c)
    {
        if (!m_open.endsWith(c)) {
            m_stopped = !m_open.isEmpty();
            if (m_stopped)
                note(u"brackets that do not match"_s);
            return;
        }
        if (m_comma >= 0) {
            note(u"comma before a closing bracket"_s);
            m_commas.append(m_comma);
        }
        m_comma = -1;
        m_open.chop(1);
        m_cut = m_at + 1;
        m_cutOpen = m_open;
    }

    [[nodiscard]] QByteArray mended() const
    {
        const bool cut = m_stopped || !m_open.isEmpty() || m_inString;
        const qsizetype end = cut ? m_cut : m_json.size();
        QByteArray out;
        out.reserve(end + m_cutOpen.size());
        bool string = false;
        auto comma = m_commas.begin();
        for (qsizetype at = 0; at < end; ++at) {
            const char c = m_json.at(at);
            if (comma != m_commas.end() && *comma == at) {
                ++comma;
                continue;
            }
            if (c == '"')
                string = !string;
            const bool control = string && static_cast<unsigned char>(c) < 0x20;
            out += control ? ' ' : c;
            if (string && c == '\\' && at + 1 < end)
                out += m_json.at(++at);
        }
        for (qsizetype i = cut ? m_cutOpen.size() : 0; i > 0; --i)
            out += m_cutOpen.at(i - 1);
        return out;
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QByteArray m_open;         ///< what closes the brackets around here
    qsizetype m_cut = 0;       ///< where a value was last complete
    QByteArray m_cutOpen;      ///< what was open there
    QList<qsizetype> m_commas; ///< to be left out
    qsizetype m_comma = -1;    ///< the last thing that was seen, if it was a comma
    qsizetype m_containers = 0;
    bool m_inString = false;
    bool m_controls = false;
    bool m_stopped = false;
    QString m_error;
};

} // namespace

RepairedJson repairJson(const QByteArray &json)
{
    return Scan(json).run();
}

} // namespace naba::feeds
