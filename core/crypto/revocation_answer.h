// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// What a revocation list or an OCSP answer says about one certificate, and whether it may.
struct RevocationAnswer {
    enum class State {
        Good,
        Revoked,
        Unknown,     ///< the responder does not know the certificate
        Refused,     ///< the responder answered that it does not answer
        Stale,       ///< the time of its next update is over
        NotYetValid, ///< from the future
        Foreign,     ///< signed by others than the issuer, or about another certificate
        Damaged,     ///< not what it should be
        Incomplete,  ///< a delta or indirect list, or one with rules that nobody here knows
    };

    State state = State::Damaged;
    QDateTime revoked;    ///< of Revoked
    QString reason;       ///< "keyCompromise"; of Refused: "tryLater"; may be empty
    QDateTime nextUpdate; ///< of an OCSP answer that names none: seven days after it was made

    bool isValid() const { return state == State::Good || state == State::Revoked; }
    bool operator==(const RevocationAnswer&) const = default;
};

/// Where the certificate of its issuer can be had, as the certificate says.
QStringList issuerUrlsOf(const Certificate& certificate);

/// A CRL, DER or PEM.
RevocationAnswer judgeRevocationList(QByteArrayView list, const Certificate& certificate,
                                     const Certificate& issuer, const QDateTime& now);

/// What to POST to a responder: hashes of the issuer and the serial number, no nonce. Empty: the
/// certificates do not go together.
QByteArray ocspRequest(const Certificate& certificate, const Certificate& issuer);
RevocationAnswer judgeOcspAnswer(QByteArrayView answer, const Certificate& certificate,
                                 const Certificate& issuer, const QDateTime& now);

} // namespace cmgmedia
