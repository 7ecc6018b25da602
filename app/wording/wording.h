// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

/// Words, numbers and dates for people, in the interface's language. The one place for them:
/// the window and the command line say the same thing.
namespace naba::wording {

/// Which digits numbers are written in.
enum class Digits { Locale, Latin, ArabicIndic };

/// Sets language and digits for everything below. Main thread only.
void setLocale(const QLocale &locale, Digits digits = Digits::Locale);
QLocale locale();

/// One sentence: what happened, and where it helps, what to do. `about` is the address or file
/// that was asked for, if any; it is isolated.
QString sentence(const Error &error, const QString &about = {});

QString number(qint64 value);
/// As in the tree: above 9,999 "9,999+".
QString count(qint64 value);
/// As in a list row under its day: "12 min ago", "now", "11:52".
QString rowTime(const QDateTime &utc, const QDateTime &nowUtc);
/// "Today", "Yesterday" or the weekday; and the date that stands beside it.
QString dayName(const QDate &day, const QDate &today);
QString dayDate(const QDate &day, const QDate &today);
/// As in the byline: "Monday 23 November 2026, 11:52".
QString fullDate(const QDateTime &utc);
QString hijriDate(const QDate &day);
/// "3 min read"
QString readingTime(int words);

} // namespace naba::wording
