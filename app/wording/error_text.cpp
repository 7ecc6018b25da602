// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/tls_reason.h"
#include "app/wording/wording.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace naba::wording {

namespace {

/// What an HTTP status means to somebody who reads news (RFC 9110 §15, RFC 6585 §4).
QString httpSentence(int status)
{
    const QString code = withDigits(QString::number(status));
    switch (status) {
    case 401:
    case 407:
        return QCoreApplication::translate(
                   "naba::wording",
                   "The server asks for a name and a password (%1). Give them in the settings of "
                   "the feed.")
            .arg(code);
    case 403:
        return QCoreApplication::translate(
                   "naba::wording",
                   "The server does not let Naba read this address (%1). Its owner may have "
                   "closed it to news readers.")
            .arg(code);
    case 404:
        return QCoreApplication::translate(
                   "naba::wording",
                   "There is nothing at this address (%1). Check it, or look on the site for "
                   "its feed's new address.")
            .arg(code);
    case 410:
        return QCoreApplication::translate(
                   "naba::wording",
                   "The site has removed this feed for good (%1). You can remove it here too.")
            .arg(code);
    case 429:
        return QCoreApplication::translate("naba::wording",
                                           "The server was asked too often (%1). Try again later.")
            .arg(code);
    default:
        break;
    }
    if (status >= 500) {
        return QCoreApplication::translate(
                   "naba::wording", "The server has a fault of its own (%1). Try again later.")
            .arg(code);
    }
    return QCoreApplication::translate("naba::wording",
                                       "The server refused the request (%1). Check the address.")
        .arg(code);
}

/// What is wrong with a certificate, and who can mend it.
QString tlsSentence(TlsReason reason)
{
    switch (reason) {
    case TlsReason::SelfSigned:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: the server's certificate was signed by nobody but "
            "itself. Nothing was fetched. Ask the site's owner.");
    case TlsReason::UnknownIssuer:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: nobody this computer trusts has signed the server's "
            "certificate. Nothing was fetched. Ask the site's owner.");
    case TlsReason::Expired:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: the server's certificate has expired. Nothing was "
            "fetched. Check this computer's date, or ask the site's owner.");
    case TlsReason::NotYetValid:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: the server's certificate is not valid yet. Nothing was "
            "fetched. Check this computer's date.");
    case TlsReason::WrongHost:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: the server's certificate is for another site. Nothing "
            "was fetched. Check the address, or ask the site's owner.");
    case TlsReason::Revoked:
        return QCoreApplication::translate(
            "naba::wording",
            "The connection is not secure: the server's certificate was withdrawn. Nothing was "
            "fetched. Ask the site's owner.");
    case TlsReason::Downgrade:
        return QCoreApplication::translate(
            "naba::wording",
            "The site sends from a secure address to one that is not. Nothing was fetched. Ask "
            "the site's owner.");
    case TlsReason::Other:
        break;
    }
    return QCoreApplication::translate(
        "naba::wording",
        "The connection is not secure: the server's certificate could not be verified. "
        "Nothing was fetched. Check this computer's date, or ask the site's owner.");
}

/// A page's feeds, one a line, each isolated.
QString severalFeedsSentence(const QString &list)
{
    QString text = QCoreApplication::translate(
        "naba::wording", "This page offers several feeds. Add the address of the one you want.");
    const QStringList lines = list.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList parts = line.split(u'\t', Qt::SkipEmptyParts);
        for (QString &part : parts)
            part = isolated(part.trimmed());
        text += u'\n' + parts.join(u"  "_s);
    }
    return text;
}

QString networkSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongAddress:
        return QCoreApplication::translate(
            "naba::wording", "This is not an address. An address looks like example.org/feed.");
    case ErrorKind::UnsupportedScheme:
        return QCoreApplication::translate(
            "naba::wording",
            "Naba reads addresses that begin with http or https, not of this kind.");
    case ErrorKind::Offline:
        return QCoreApplication::translate(
            "naba::wording",
            "You are offline. What is stored can be read; try again when you are connected.");
    case ErrorKind::HostNotFound:
        return QCoreApplication::translate(
            "naba::wording",
            "No server of this name was found. Check the spelling of the address and your "
            "connection.");
    case ErrorKind::ConnectionFailed:
        return QCoreApplication::translate("naba::wording",
                                           "The server cannot be reached now. Try again later.");
    case ErrorKind::Timeout:
        return QCoreApplication::translate("naba::wording",
                                           "The server took too long to answer. Try again later.");
    case ErrorKind::Tls:
        return tlsSentence(static_cast<TlsReason>(error.code));
    case ErrorKind::HttpStatus:
        return httpSentence(error.code);
    case ErrorKind::TooManyRedirects:
        return QCoreApplication::translate(
            "naba::wording",
            "The site sends from one address to the next without end. Open it in a browser and "
            "copy the address where you arrive.");
    case ErrorKind::TooLarge:
        return QCoreApplication::translate(
            "naba::wording", "What came is too large for a feed, so it was not taken in.");
    case ErrorKind::Cancelled:
        return QCoreApplication::translate("naba::wording", "This was stopped before it ended.");
    default:
        return QCoreApplication::translate(
            "naba::wording",
            "The network failed while this was fetched. Check your connection and try again.");
    }
}

/// Faults of the library's file and of the disk under it.
QString faultSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DatabaseDamaged:
        return QCoreApplication::translate(
            "naba::wording",
            "The file of the library is damaged. When Naba starts again it keeps the damaged file "
            "aside and mends the library from it and from the newest backup.");
    case ErrorKind::DatabaseUnopenable:
        return QCoreApplication::translate(
            "naba::wording",
            "The file of the library cannot be opened. Check that its folder is there and that "
            "you may write in it.");
    case ErrorKind::DiskFault:
        return QCoreApplication::translate(
            "naba::wording",
            "The disk reported a fault, so the change was not stored. What was stored before is "
            "safe. Check the disk and try again.");
    case ErrorKind::LibraryGone:
        return QCoreApplication::translate(
            "naba::wording",
            "The file of the library is no longer in its place, so nothing was stored. Bring its "
            "folder or disk back and start Naba again.");
    case ErrorKind::LibraryInUse:
        return QCoreApplication::translate(
            "naba::wording",
            "The library is open in another window or program. Close it there and try again.");
    case ErrorKind::NoRoomForCopy:
        return QCoreApplication::translate(
                   "naba::wording",
                   "The disk has no room for the copy that Naba keeps before it changes the "
                   "library, so the library was left as it is. Make %1 free and try again.")
            .arg(size(error.detail.toLongLong()));
    case ErrorKind::NotABackup:
        return QCoreApplication::translate("naba::wording",
                                           "There is no backup of this name that is whole. "
                                           "\"naba-cli backup --list\" lists them.");
    default:
        return QCoreApplication::translate(
            "naba::wording",
            "The library reported a fault, so the change was not stored. Start Naba again.");
    }
}

QString librarySentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotADatabase:
        return QCoreApplication::translate(
            "naba::wording",
            "The file of the library is not a library of Naba. It was left as it is. Move it "
            "away, or choose another profile.");
    case ErrorKind::NewerDatabase:
        return QCoreApplication::translate(
            "naba::wording",
            "The library was written by a newer Naba. It was left as it is. Install the newer "
            "Naba, or choose another profile.");
    case ErrorKind::DatabaseBusy:
        return QCoreApplication::translate(
            "naba::wording", "Another program is using the library. Close it and try again.");
    case ErrorKind::DatabaseReadOnly:
        return QCoreApplication::translate(
            "naba::wording",
            "The library cannot be written to. Check the permissions of its folder.");
    case ErrorKind::DiskFull:
        return QCoreApplication::translate(
            "naba::wording",
            "The disk is full, so nothing could be stored. Make room and try again.");
    default:
        return faultSentence(error);
    }
}

QString pictureSentence(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::PrivateAddress:
        return QCoreApplication::translate(
            "naba::wording",
            "A public site pointed at this computer or its own network, so nothing was fetched.");
    case ErrorKind::Beacon:
        return QCoreApplication::translate(
            "naba::wording",
            "This picture is only there to count its readers, so it was not fetched.");
    default:
        return QCoreApplication::translate(
            "naba::wording", "This is not a picture that Naba can show, or it is too large.");
    }
}

QString words(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongAddress:
    case ErrorKind::UnsupportedScheme:
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionFailed:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::HttpStatus:
    case ErrorKind::TooManyRedirects:
    case ErrorKind::TooLarge:
    case ErrorKind::Cancelled:
    case ErrorKind::NetworkOther:
        return networkSentence(error);
    case ErrorKind::NotAFeed:
        return QCoreApplication::translate(
            "naba::wording",
            "This is neither a feed nor a page that announces one. Look on the site for RSS or "
            "Atom.");
    case ErrorKind::Encoding:
        return QCoreApplication::translate("naba::wording",
                                           "The feed is not in the encoding that it names, and "
                                           "could not be read. Only its site can "
                                           "mend that; Naba will try again.");
    case ErrorKind::NoFeedInPage:
        return QCoreApplication::translate(
            "naba::wording",
            "This page announces no feed. Look on the site for RSS or Atom and add that "
            "address.");
    case ErrorKind::SeveralFeeds:
        return severalFeedsSentence(error.detail);
    case ErrorKind::AlreadySubscribed:
        return QCoreApplication::translate("naba::wording",
                                           "You are already subscribed to this feed.");
    case ErrorKind::FileNotFound:
        return QCoreApplication::translate("naba::wording",
                                           "There is no such file. Check its name.");
    case ErrorKind::FileUnreadable:
        return QCoreApplication::translate("naba::wording",
                                           "The file cannot be read. Check its permissions.");
    case ErrorKind::NotADatabase:
    case ErrorKind::NewerDatabase:
    case ErrorKind::DatabaseBusy:
    case ErrorKind::DatabaseReadOnly:
    case ErrorKind::DiskFull:
    case ErrorKind::DatabaseDamaged:
    case ErrorKind::DatabaseUnopenable:
    case ErrorKind::DiskFault:
    case ErrorKind::LibraryGone:
    case ErrorKind::LibraryInUse:
    case ErrorKind::NoRoomForCopy:
    case ErrorKind::NotABackup:
    case ErrorKind::DatabaseOther:
        return librarySentence(error);
    case ErrorKind::NotFound:
        return QCoreApplication::translate("naba::wording",
                                           "This is not in the library. It may have been removed.");
    case ErrorKind::PrivateAddress:
    case ErrorKind::NotAPicture:
    case ErrorKind::Beacon:
        return pictureSentence(error);
    case ErrorKind::NoArticle:
        return QCoreApplication::translate(
            "naba::wording",
            "No more of this article could be found on its page. Open it in a browser.");
    case ErrorKind::InvalidArgument:
        break;
    }
    return QCoreApplication::translate("naba::wording",
                                       "Naba cannot do this with what it was given.");
}

} // namespace

QString sentence(const Error &error, const QString &about)
{
    const QString text = words(error);
    if (about.isEmpty())
        return text;
    return QCoreApplication::translate("naba::wording", "%1: %2",
                                       "an address or a file, then what happened to it")
        .arg(isolated(about), text);
}

} // namespace naba::wording
