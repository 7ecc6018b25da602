// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wording/search_words.h"

#include "app/text/query_fields.h"
#include "app/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

QString nameSentence(const text::QueryNotice &notice)
{
    using Kind = text::QueryNotice::Kind;
    const QString about = isolated(notice.about);
    switch (notice.kind) {
    case Kind::NoSuchFeed:
        return QCoreApplication::translate("naba::wording", "No source is called %1.").arg(about);
    case Kind::NoSuchFolder:
        return QCoreApplication::translate("naba::wording", "No folder is called %1.").arg(about);
    case Kind::NoSuchTag:
        return QCoreApplication::translate("naba::wording", "No article has the tag %1.")
            .arg(about);
    default:
        return QCoreApplication::translate("naba::wording", "%1 has no letters to look for.")
            .arg(about);
    }
}

/// What a field waits for whose value is not typed yet.
QString awaited(const QString &field)
{
    const QString name = isolated(field + u':');
    switch (text::queryField(field).value_or(text::QueryField::Title)) {
    case text::QueryField::From:
        return QCoreApplication::translate("naba::wording", "%1 waits for the name of a source.")
            .arg(name);
    case text::QueryField::In:
        return QCoreApplication::translate("naba::wording", "%1 waits for the name of a folder.")
            .arg(name);
    case text::QueryField::Tag:
        return QCoreApplication::translate("naba::wording", "%1 waits for a tag.").arg(name);
    case text::QueryField::Title:
        return QCoreApplication::translate("naba::wording", "%1 waits for words of a headline.")
            .arg(name);
    case text::QueryField::Is:
        return QCoreApplication::translate("naba::wording",
                                           "%1 waits for one of: unread, read, starred.")
            .arg(name);
    case text::QueryField::Before:
    case text::QueryField::After:
    case text::QueryField::On:
        break;
    }
    return QCoreApplication::translate(
               "naba::wording", "%1 waits for a date, such as 2026-03-01, yesterday or last week.")
        .arg(name);
}

QString textOf(const text::QueryPart &part)
{
    const QString value = part.phrase ? u"«%1»"_s.arg(part.value) : part.value;
    const QString text = isolated(part.prefix ? value + u'…' : value);
    if (part.titleOnly) {
        return QCoreApplication::translate("naba::wording", "Headline: %1", "condition of a search")
            .arg(text);
    }
    return text;
}

QString meaning(const text::QueryPart &part)
{
    using Kind = text::QueryPart::Kind;
    const auto with = [&part](const QString &words) {
        return words.arg(isolated(part.value));
    };
    const auto dated = [](const QString &words, const QDate &day) {
        return words.arg(withDigits(locale().toString(day, u"d MMMM yyyy"_s)));
    };
    switch (part.kind) {
    case Kind::Text:
        return textOf(part);
    case Kind::From:
        return with(
            QCoreApplication::translate("naba::wording", "Source: %1", "condition of a search"));
    case Kind::In:
        return with(
            QCoreApplication::translate("naba::wording", "Folder: %1", "condition of a search"));
    case Kind::Tag:
        return with(
            QCoreApplication::translate("naba::wording", "Tag: %1", "condition of a search"));
    case Kind::Unread:
        return QCoreApplication::translate("naba::wording", "Unread", "condition of a search");
    case Kind::Read:
        return QCoreApplication::translate("naba::wording", "Read", "condition of a search");
    case Kind::Starred:
        return QCoreApplication::translate("naba::wording", "Starred", "condition of a search");
    case Kind::Before:
        return dated(QCoreApplication::translate("naba::wording", "Before %1",
                                                 "condition of a search; a date"),
                     part.days.first);
    case Kind::After:
        return dated(QCoreApplication::translate("naba::wording", "From %1 on",
                                                 "condition of a search; a date"),
                     part.days.first);
    case Kind::On:
        if (part.days.first == part.days.last)
            return dated(QCoreApplication::translate("naba::wording", "On %1",
                                                     "condition of a search; a date"),
                         part.days.first);
        return QCoreApplication::translate("naba::wording", "%1 to %2",
                                           "condition of a search; two dates")
            .arg(withDigits(locale().toString(part.days.first, u"d MMMM yyyy"_s)),
                 withDigits(locale().toString(part.days.last, u"d MMMM yyyy"_s)));
    }
    return {};
}

} // namespace

QString sentence(const text::QueryNotice &notice)
{
    using Kind = text::QueryNotice::Kind;
    const QString about = isolated(notice.about);
    switch (notice.kind) {
    case Kind::OpenQuote:
        return QCoreApplication::translate(
            "naba::wording", "A quotation mark is open; the phrase was taken to the end.");
    case Kind::LoneOperator:
        return QCoreApplication::translate("naba::wording",
                                           "%1 had nothing to act on and was left out.")
            .arg(about);
    case Kind::UnknownField:
        return QCoreApplication::translate("naba::wording",
                                           "There is no field %1; it was looked for as a word.")
            .arg(about);
    case Kind::EmptyField:
        return awaited(notice.about);
    case Kind::UnknownState:
        return QCoreApplication::translate("naba::wording",
                                           "Articles can be unread, read or starred, not %1.")
            .arg(about);
    case Kind::WrongDate:
        return QCoreApplication::translate(
                   "naba::wording",
                   "%1 is not a date. Dates look like 2026-03-01, yesterday or last week.")
            .arg(about);
    case Kind::NegatedChoice:
        return QCoreApplication::translate(
            "naba::wording", "“Not” and “or” do not go together; both were asked for.");
    case Kind::TooLong:
        return QCoreApplication::translate("naba::wording",
                                           "The search is too long; its end was left out.");
    case Kind::NoSuchFeed:
    case Kind::NoSuchFolder:
    case Kind::NoSuchTag:
    case Kind::NothingToFind:
        return nameSentence(notice);
    }
    return {};
}

QString condition(const text::QueryPart &part)
{
    const QString words = meaning(part);
    if (!part.negated)
        return words;
    return QCoreApplication::translate("naba::wording", "without %1",
                                       "condition of a search, negated")
        .arg(words);
}

} // namespace naba::wording
