// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/import_rules.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace naba::architecture {

namespace {

/// The import table of app/. A folder may always include itself.
const QHash<QString, QSet<QString>> &importTable()
{
    static const QHash<QString, QSet<QString>> table{
        {u"app/base"_s, {}},
        {u"app/domain"_s, {u"app/base"_s}},
        {u"app/text"_s, {u"app/base"_s}},
        {u"app/net"_s, {u"app/base"_s}},
        {u"app/html"_s, {u"app/base"_s, u"app/text"_s, u"app/domain"_s}},
        {u"app/feeds"_s, {u"app/base"_s, u"app/text"_s, u"app/html"_s}},
        {u"app/exchange"_s,
         {u"app/base"_s, u"app/domain"_s, u"app/text"_s, u"app/html"_s, u"app/feeds"_s}},
        {u"app/store"_s, {u"app/base"_s, u"app/domain"_s}},
        {u"app/library"_s,
         {u"app/base"_s, u"app/domain"_s, u"app/text"_s, u"app/html"_s, u"app/feeds"_s,
          u"app/exchange"_s, u"app/net"_s, u"app/store"_s}},
        {u"app/models"_s, {u"app/base"_s, u"app/domain"_s, u"app/library"_s}},
        {u"app/wording"_s, {u"app/base"_s, u"app/domain"_s, u"app/text"_s}},
        {u"app/cli"_s,
         {u"app/base"_s, u"app/domain"_s, u"app/text"_s, u"app/html"_s, u"app/feeds"_s,
          u"app/library"_s, u"app/wording"_s}},
    };
    return table;
}

/// What every folder of the window may include; ui itself, which puts them together, may include
/// all of them too.
const QSet<QString> &windowRow()
{
    static const QSet<QString> row{u"app/base"_s,    u"app/domain"_s, u"app/text"_s,
                                   u"app/library"_s, u"app/models"_s, u"app/wording"_s,
                                   u"ui/widgets"_s};
    return row;
}

/// One include that the table does not allow and that is right nevertheless.
struct Exception
{
    QStringView folder;
    QStringView header;
    QStringView reason;
};

constexpr std::array<Exception, 1> exceptions{{
    {u"ui/reader", u"app/html/blocks.h",
     u"blocks are made off the GUI thread by the reader's loader"},
}};

bool isException(const QString &folder, const QString &header)
{
    for (const Exception &exception : exceptions) {
        if (exception.folder == folder && exception.header == header)
            return true;
    }
    return false;
}

/// One line that has a call of a rule below and is right nevertheless.
struct CallException
{
    QStringView folder;
    QStringView line; ///< what the line holds
    QStringView reason;
};

constexpr std::array<CallException, 1> callExceptions{{
    {u"ui/reader", u"setHtml(reader::cleanHtml(",
     u"QMimeData's: what is copied leaves as markup made from our own document"},
}};

bool isCallException(const QString &folder, const QString &line)
{
    for (const CallException &exception : callExceptions) {
        if (exception.folder == folder && line.contains(exception.line))
            return true;
    }
    return false;
}

QString folderOf(const QString &header)
{
    return SourceFile{header, {}}.folder();
}

/// Why `file` may not include "header"; empty if it may.
QString whyNot(const SourceFile &file, const QString &header)
{
    const bool generated = header.endsWith(".moc"_L1) || header.startsWith("ui_"_L1);
    if (generated)
        return {};
    if (!header.startsWith("app/"_L1) && !header.startsWith("ui/"_L1))
        return u"an include is rooted: \"app/…\" or \"ui/…\""_s;
    const QString from = file.folder();
    const QString to = folderOf(header);
    if (from == to || isException(from, header))
        return {};
    if (from == "ui"_L1 && to.startsWith("ui/"_L1))
        return {};
    const QString forbidden = u"%1 may not include %2"_s.arg(from, to);
    if (from == "ui"_L1 || from.startsWith("ui/"_L1))
        return windowRow().contains(to) ? QString() : forbidden;
    const auto row = importTable().constFind(from);
    if (row == importTable().constEnd())
        return u"%1 is not in the import table"_s.arg(from);
    return row->contains(to) ? QString() : forbidden;
}

/// A call that has one home.
struct CallRule
{
    QLatin1String pattern;
    QStringView within;     ///< where it is looked for
    QList<QString> allowed; ///< folders inside that may
    QString why;
};

const QList<CallRule> &callRules()
{
    static const QList<CallRule> rules{
        {R"(\bsetHtml\s*\()"_L1,
         u"ui/",
         {},
         u"feed content is built from blocks with QTextCursor, never with setHtml"_s},
        {R"(\binsertHtml\s*\()"_L1,
         u"ui/",
         {},
         u"feed content is built from blocks with QTextCursor, never with insertHtml"_s},
        {R"(\btr\s*\(|\btranslate\s*\(|\bQ_DECLARE_TR_FUNCTIONS\b|\bQT_TR(ANSLATE)?_NOOP)"_L1,
         u"app/",
         {u"app/wording"_s, u"app/cli"_s},
         u"words for people are made in app/wording, app/cli or ui/"_s},
        {R"(\bQtConcurrent\b|\bstd::j?thread\b|\bstd::async\b|\bnew QThread\b|\bQThread::create\b)"_L1,
         u"app/",
         {u"app/base"_s},
         u"only app/base makes threads (executor.h)"_s},
        {R"((\.|->)then\s*\()"_L1,
         u"app/",
         {},
         u"QFuture::then may run a continuation twice; see app/base/when_answered.h"_s},
        {R"((\.|->)then\s*\()"_L1,
         u"ui/",
         {},
         u"QFuture::then may run a continuation twice; see app/base/when_answered.h"_s},
    };
    return rules;
}

} // namespace

QString qtModule(const QString &header)
{
    if (header.contains(u'/'))
        return header.startsWith("Qt"_L1) ? header.section(u'/', 0, 0) : QString();
    static QHash<QString, QString> known;
    const auto hit = known.constFind(header);
    if (hit != known.constEnd())
        return *hit;
    const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    QString found;
    for (const QString &module : {u"QtCore"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtNetwork"_s,
                                  u"QtSql"_s, u"QtSvg"_s, u"QtTest"_s}) {
        if (QFileInfo::exists(headers + u'/' + module + u'/' + header)) {
            found = module;
            break;
        }
    }
    known.insert(header, found);
    return found;
}

QStringList checkImports(const SourceFile &file)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*"([^"]+)")re"_s);
    QStringList findings;
    const QStringList lines = file.code();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString why = whyNot(file, match.captured(1));
        if (!why.isEmpty())
            findings.append(finding(file, i + 1, lines.at(i), why));
    }
    return findings;
}

QStringList checkQtModules(const SourceFile &file)
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s*<(Q[^>]+|q[^>]+\.h)>)"_s);
    QStringList findings;
    const QStringList lines = file.code();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString module = qtModule(match.captured(1));
        QString why;
        if (module == "QtSql"_L1 && file.folder() != "app/store"_L1)
            why = u"only app/store speaks SQL"_s;
        else if (file.path.startsWith("app/"_L1) &&
                 (module == "QtGui"_L1 || module == "QtWidgets"_L1 || module == "QtSvg"_L1))
            why = u"app/ works without a screen: no %1"_s.arg(module);
        if (!why.isEmpty())
            findings.append(finding(file, i + 1, lines.at(i), why));
    }
    return findings;
}

QStringList checkCalls(const SourceFile &file)
{
    QStringList findings;
    const QStringList lines = file.code();
    for (const CallRule &rule : callRules()) {
        if (!file.path.startsWith(rule.within) || rule.allowed.contains(file.folder()))
            continue;
        const QRegularExpression pattern(rule.pattern);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines.at(i).contains(pattern) && !isCallException(file.folder(), lines.at(i)))
                findings.append(finding(file, i + 1, lines.at(i), rule.why));
        }
    }
    return findings;
}

} // namespace naba::architecture
