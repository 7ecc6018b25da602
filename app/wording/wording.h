// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/wording/calendars.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Words, numbers and dates for people, in the interface's language. The one place for them:
/// the window and the command line say the same thing.
namespace naba::wording {

/// Which digits numbers are written in.
enum class Digits { Locale, Latin, ArabicIndic, Persian };

/// What Setting::Digits stores ("locale", "latin", "arabic", "persian") as a value; anything else
/// is Locale.
Digits digitsNamed(const QString &name);

/// Sets language and digits for everything below. Main thread only.
void setLocale(const QLocale &locale, Digits digits = Digits::Locale);
QLocale locale();

/// One sentence: what happened, and where it helps, what to do. `about` is the address or file
/// that was asked for, if any; it is isolated.
QString sentence(const Error &error, const QString &about = {});

/// `text` as an isolate (text::isolated), without bidi controls of its own: how a feed's or a
/// reader's text stands inside a sentence.
QString isolated(const QString &text);

// Numbers
QString number(qint64 value);
/// With so many digits after the point, as the reader's digits have it: "1.75", "١٫٧٥".
QString decimal(double value, int places);
/// As in the tree: above 9,999 "9,999+".
QString count(qint64 value);
QString percent(int value);
/// In decimal units, one digit after the point from a gigabyte up: "760 MB", "1.3 GB".
QString size(qint64 bytes);
/// "3 articles"
QString articles(qint64 value);
/// "34 unread"
QString unread(qint64 value);
/// "5 sources", which is what feeds are called where they are counted.
QString feeds(qint64 value);
/// "3 stars", "3 tags", "3 folders", "3 article texts", "3 tags on articles", "3 other entries"
QString stars(qint64 value);
QString tags(qint64 value);
QString folders(qint64 value);
QString articleTexts(qint64 value);
QString taggings(qint64 value);
QString otherEntries(qint64 value);
/// "3 min read": how fast depends on the script that `language` (BCP 47) is written in.
QString readingTime(int words, const QString &language = {});
/// `text` with its decimal digits written as the reader wants them. Only for our own text:
/// what feeds write keeps its digits.
QString withDigits(QString text);

// Dates. Times are given in UTC and shown in the reader's time zone.
/// As in a list row under its day: "12 min ago", "now", "11:52".
QString rowTime(const QDateTime &utc, const QDateTime &nowUtc);
/// As in a list row without a day heading: as rowTime today, else "18 Nov" or "18 Nov 2025".
QString rowDate(const QDateTime &utc, const QDateTime &nowUtc);
/// "Today", "Yesterday" or the weekday; and the date that stands beside it.
QString dayName(const QDate &day, const QDate &today);
QString dayDate(const QDate &day, const QDate &today);
/// As in the byline: "Monday 23 November 2026, 11:52".
QString fullDate(const QDateTime &utc);
/// "11:52"
QString timeOfDay(const QDateTime &utc);
/// As in the status bar: "Updated 12:45", with the day if that is not today.
QString updatedAt(const QDateTime &utc, const QDateTime &nowUtc);

} // namespace naba::wording
