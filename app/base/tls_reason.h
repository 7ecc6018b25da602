// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace naba {

/// Why a connection is not secure: Error::code of ErrorKind::Tls. Stored with a feed's failure:
/// new ones come last.
enum class TlsReason {
    Other,
    SelfSigned,    ///< the certificate vouches for itself
    UnknownIssuer, ///< nobody this system trusts vouches for it
    Expired,
    NotYetValid,
    WrongHost, ///< it is another server's
    Revoked,
    Downgrade, ///< a redirect from https to http
};

} // namespace naba
