// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace naba {

/// What went wrong, as far as a program needs to tell cases apart. Words for people are made from
/// this in app/wording; `Error::detail` is for logs and for the part of a sentence that is a name.
enum class ErrorKind {
    // Addresses and the network
    WrongAddress,      ///< not an address at all
    UnsupportedScheme, ///< an address we do not fetch (ftp:, javascript:, file: from the window …)
    Offline,           ///< no network at all
    HostNotFound,
    ConnectionFailed, ///< refused, reset, unreachable
    Timeout,
    Tls,
    HttpStatus, ///< Error::code holds the status
    TooManyRedirects,
    TooLarge,
    Cancelled,
    NetworkOther,
    // Feeds
    NotAFeed,     ///< neither a feed nor a page
    NoFeedInPage, ///< a page that announces no feed
    SeveralFeeds, ///< a page that announces more than one; Error::detail lists them, one a line
    AlreadySubscribed,
    // Files and the library
    FileNotFound,
    FileUnreadable,
    NotADatabase,
    NewerDatabase, ///< Error::code holds its schema version
    DatabaseBusy,
    DatabaseReadOnly,
    DiskFull,
    DatabaseOther,
    NotFound, ///< no such article, feed or tag
    InvalidArgument,
    // Numbers are stored with a feed's failure: new kinds come last.
    PrivateAddress, ///< something in the public net pointed into a private one
    NotAPicture,    ///< neither a kind of picture that is shown nor one that is small enough
    Beacon,         ///< a picture that only counts who reads
    NoArticle,      ///< a page in which no article could be found, or an article without a page
    // The library's file and the disk under it
    DatabaseDamaged,    ///< what SQLite calls malformed
    DatabaseUnopenable, ///< the file or its folder cannot be opened at all
    DiskFault,          ///< reading or writing failed below SQLite
    LibraryGone,        ///< the file was taken away while it was open
    LibraryInUse,       ///< another process has it open, and this must be done alone
    NoRoomForCopy, ///< no room for the copy that must be kept first; Error::detail: bytes needed
    NotABackup,    ///< no whole backup of that name
    Encoding,      ///< no feed could be read: its bytes are in no encoding that it or anybody names
};

/// For what counts kinds or checks a number.
inline constexpr ErrorKind lastErrorKind = ErrorKind::Encoding;

/// An expected failure, as a value. Bugs assert instead; no exception crosses a folder.
struct Error
{
    ErrorKind kind = ErrorKind::InvalidArgument;
    QString detail;
    int code = 0;

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {}, int code = 0)
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), code});
}

} // namespace naba
