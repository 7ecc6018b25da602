// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/text/terms.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace naba::cli {

namespace {

QByteArray answer(const QList<text::Term> &terms, bool json)
{
    if (json) {
        QJsonArray stems;
        for (const text::Term &term : terms)
            stems.append(term.stem);
        return QJsonDocument(stems).toJson(QJsonDocument::Compact);
    }
    QStringList stems;
    for (const text::Term &term : terms)
        stems.append(term.stem);
    return stems.join(u' ').toUtf8();
}

int stem(const Invocation &invocation)
{
    const bool json = invocation.options.isSet(u"json"_s);
    const QString language = invocation.options.value(u"language"_s);
    // Line by line, so that a program can ask and wait for each answer; QFile on standard input
    // ends a line at a zero byte.
    std::string line;
    while (std::getline(std::cin, line)) {
        while (!line.empty() && line.back() == '\r')
            line.pop_back();
        out(answer(text::terms(QString::fromStdString(line), language), json) + '\n');
        if (!flush())
            return Failed;
    }
    return Done;
}

} // namespace

Command stemCommand()
{
    return {.name = u"stem"_s,
            .arguments = {},
            .summary = QCoreApplication::translate(
                "naba::cli", "Reads lines from standard input and prints what search makes of the "
                             "words of each: with --json one array a line."),
            .options = {jsonOption(),
                        {u"language"_s,
                         QCoreApplication::translate(
                             "naba::cli", "The language of the words, such as ar or fa."),
                         u"CODE"_s}},
            .fewest = 0,
            .most = 0,
            .run = stem};
}

} // namespace naba::cli
