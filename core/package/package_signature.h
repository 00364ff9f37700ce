// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/clock.h"
#include "core/base/output_file.h"
#include "core/base/secret.h"
#include "core/base/work.h"
#include "core/crypto/certificate.h"

#include <optional>

namespace cmgmedia {

/// Where the signature of a package lies: beside it.
QString signaturePath(const QString& packagePath);

/// Signs the bytes of a package. What openPfx() and writeOutput() meet, PfxWithoutKey, Cancelled.
Result<Certificate> signPackage(const QString& packagePath, const QString& pfxPath,
                                const Secret* password, const OutputFile& signature, Work& work);

/// What a signature proves to who trusts these certificates.
struct SignatureVerdict {
    enum class State {
        Unsigned,
        Good,
        Changed, ///< after it was signed
        Untrusted,
        Expired,
        NotYetValid,
        Damaged, ///< the signature itself
    };

    State state = State::Unsigned;
    std::optional<Certificate> signer;

    Text sentence() const;          ///< "Signed by Ann, and unchanged since."
    QLatin1StringView word() const; ///< "good", for JSON
};

/// Cancelled, and what reading meets.
Result<SignatureVerdict> verifyPackage(const QString& packagePath,
                                       const std::vector<Certificate>& trusted, const Clock& clock,
                                       const std::stop_token& stop);

/// The same of one that is open already.
Result<SignatureVerdict> verifyPackage(const ByteSource& package, const QString& packagePath,
                                       const std::vector<Certificate>& trusted, const Clock& clock,
                                       const std::stop_token& stop);

/// The certificates that this user keeps for packages: the files in the folder "signers" of the
/// program's settings. A file there that is none is left out.
std::vector<Certificate> knownSigners();
QString signersFolder();

} // namespace cmgmedia
