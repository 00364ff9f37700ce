// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/certificate.h"

namespace cmgmedia {

/// The CAs of Microsoft that the firmware of PCs may trust to sign what starts.
enum class SecureBootCa {
    WindowsProductionPca2011, ///< Windows boot managers up to 2023; KB5025885 revokes it
    WindowsUefiCa2023,        ///< its successor
    MicrosoftUefiCa2011,      ///< boot loaders of others, such as shim
    MicrosoftUefiCa2023,      ///< its successor
    Other,
};

QString secureBootCaName(SecureBootCa ca); ///< "windows-uefi-ca-2023"

/// The CA that issued a signer's certificate.
struct IssuingCa {
    SecureBootCa ca = SecureBootCa::Other;
    QString name;
    /// The CA's very certificate is in the file and issued the signer's; else the signer's
    /// certificate only says so.
    bool proven = false;
    QDateTime expires; ///< UTC; invalid: not known

    bool operator==(const IssuingCa&) const = default;
};

/// The carried one is the CA's certificate as the file has it, which must have issued the
/// signer's; nullptr when the file leaves it out. One that only bears the name of Microsoft's is
/// Other.
IssuingCa issuingCaOf(const Certificate& signer, const Certificate* carried);

} // namespace cmgmedia
