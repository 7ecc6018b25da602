// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/enclosure_writer.h"

#include "app/text/direction.h"
#include "app/wording/wording.h"
#include "ui/reader/link_target.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>

namespace naba::reader {
namespace {

using namespace Qt::StringLiterals;

constexpr int secondsPerMinute = 60;
constexpr int secondsPerHour = 3600;

QString kindOf(const Enclosure &enclosure)
{
    const QString type = enclosure.mimeType.section(u'/', 0, 0).toLower();
    if (type == "audio"_L1)
        return QCoreApplication::translate("naba::reader", "Audio");
    if (type == "video"_L1)
        return QCoreApplication::translate("naba::reader", "Video");
    return QCoreApplication::translate("naba::reader", "File");
}

/// "1:02:03", "2:03"
QString lengthOf(qint64 seconds)
{
    const auto two = [](qint64 value) {
        return u"%1"_s.arg(value, 2, 10, QChar(u'0'));
    };
    const qint64 hours = seconds / secondsPerHour;
    const qint64 minutes = seconds % secondsPerHour / secondsPerMinute;
    const QString rest = two(seconds % secondsPerMinute);
    return wording::withDigits(hours > 0 ? u"%1:%2:%3"_s.arg(hours).arg(two(minutes), rest)
                                         : u"%1:%2"_s.arg(minutes).arg(rest));
}

QString nameOf(const Enclosure &enclosure)
{
    const QString title = enclosure.title.simplified();
    if (!title.isEmpty())
        return title;
    const QString file = enclosure.url.fileName(QUrl::FullyDecoded).simplified();
    return file.isEmpty() ? enclosure.url.host() : file;
}

/// One line: a link, and what is known of where it leads.
class LineWriter
{
public:
    LineWriter(BlockWriter &writer, Qt::LayoutDirection direction)
        : m_writer(writer)
        , m_direction(direction)
    {
    }

    void write(const QString &name, const QUrl &url, const QStringList &facts)
    {
        const TypeScale &scale = m_writer.scale();
        TextStyle style = scale.style(TextRole::Byline, baseScript(name, m_direction));
        style.before = m_first ? scale.px(14) : 0;
        style.after = scale.px(4);
        QTextBlockFormat format = BlockWriter::startAligned(m_direction, Role::Extra);
        applyRhythm(format, style);
        const TextWriter text(scale, style, scale.look().ink2);
        m_writer.begin(format, text.baseFormat());
        QTextCharFormat link;
        link.setAnchor(true);
        link.setAnchorHref(url.toString(QUrl::FullyEncoded));
        link.setForeground(scale.look().accent);
        text.write(m_writer.cursor(), text::isolated(name), link);
        for (const QString &fact : facts)
            text.write(m_writer.cursor(), u" \u00B7 "_s + text::isolated(fact), {});
        m_first = false;
    }

private:
    BlockWriter &m_writer;
    Qt::LayoutDirection m_direction;
    bool m_first = true;
};

} // namespace

void writeEnclosures(BlockWriter &writer, const ReaderArticle &article)
{
    LineWriter lines(writer, article.direction());
    for (const Enclosure &enclosure : article.article.enclosures) {
        const bool picture = enclosure.mimeType.startsWith("image/"_L1, Qt::CaseInsensitive);
        if (picture || !leadsOut(enclosure.url))
            continue;
        QStringList facts{kindOf(enclosure)};
        if (enclosure.bytes > 0)
            facts += wording::size(enclosure.bytes);
        if (enclosure.seconds > 0)
            facts += lengthOf(enclosure.seconds);
        lines.write(nameOf(enclosure), enclosure.url, facts);
    }
    if (leadsOut(article.article.commentsUrl)) {
        lines.write(QCoreApplication::translate("naba::reader", "Comments"),
                    article.article.commentsUrl, {article.article.commentsUrl.host()});
    }
}

} // namespace naba::reader
