// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/crypto/certificate.h"

namespace cmgmedia {

/// A file that is offered as trust.
struct OfferedTrust {
    QString path;
    std::vector<Certificate> certificates;
    std::vector<Text> remarks = {}; ///< of its reader
    qint64 fileBytes = 0;
    QByteArray fileSha256 = {};
};

/// What an offer is judged against.
struct TrustGround {
    std::span<const Certificate> known;      ///< in the boot image, and trusted there
    std::span<const Certificate> disallowed; ///< in its store Disallowed
    QDateTime now;
};

/// An offered certificate that is not taken: CertificateNotForTrust, CertificateExpired,
/// CertificateNotYetValid, IssuerMissing or CertificateDisallowed.
struct LeftOut {
    Certificate certificate;
    ErrorRow code;
    std::optional<Certificate> successor = {}; ///< of an expired one: valid, and of the same name

    bool operator==(const LeftOut&) const = default;
};

/// Files taken apart.
struct TrustPick {
    std::vector<Certificate> taken;
    std::vector<LeftOut> leftOut; ///< beside others of their file, which are taken
    std::vector<LeftOut> refused; ///< of files of which nothing is left then
};

/// Takes what is fit to be trusted: CA certificates, valid now, each intermediate with its issuers
/// up to a root among the offered or the known ones.
TrustPick pickTrust(std::span<const OfferedTrust> files, const TrustGround& ground);

Error refusal(const LeftOut& refused);
/// "… is left out: …."
Text leftOutText(const LeftOut& left);

/// What speaks against a CA that is taken all the same, a sentence each: its key, its signature,
/// that it does not call itself a CA.
std::vector<Text> trustDoubts(const Certificate& certificate);

} // namespace cmgmedia
