// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secure_boot_ca.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cmgmedia {

namespace {

/// From the certificates themselves: github.com/microsoft/secureboot_objects,
/// PreSignedObjects/DB/Certificates.
struct KnownCa {
    SecureBootCa ca;
    const char* name;
    const char* subject; ///< as Certificate::subject spells it
    const char* thumbprint;
    const char* expires;
};

constexpr KnownCa kKnown[] = {
    {SecureBootCa::WindowsProductionPca2011, "Microsoft Windows Production PCA 2011",
     "CN=Microsoft Windows Production PCA 2011,O=Microsoft Corporation,L=Redmond,ST=Washington,"
     "C=US",
     "580A6F4CC4E4B669B9EBDC1B2B3E087B80D0678D", "2026-10-19T18:51:42Z"},
    {SecureBootCa::WindowsUefiCa2023, "Windows UEFI CA 2023",
     "CN=Windows UEFI CA 2023,O=Microsoft Corporation,C=US",
     "45A0FA32604773C82433C3B7D59E7466B3AC0C67", "2035-06-13T19:08:29Z"},
    {SecureBootCa::MicrosoftUefiCa2011, "Microsoft Corporation UEFI CA 2011",
     "CN=Microsoft Corporation UEFI CA 2011,O=Microsoft Corporation,L=Redmond,ST=Washington,C=US",
     "46DEF63B5CE61CF8BA0DE2E6639C1019D0ED14F3", "2026-06-27T21:32:45Z"},
    {SecureBootCa::MicrosoftUefiCa2023, "Microsoft UEFI CA 2023",
     "CN=Microsoft UEFI CA 2023,O=Microsoft Corporation,C=US",
     "B5EEB4A6706048073F0ED296E7F580A790B59EAA", "2038-06-13T19:31:47Z"},
};

/// What a certificate says of the CA that it names, or that the CA's own says.
IssuingCa otherCa(const Certificate& signer, const Certificate* carried)
{
    if (carried == nullptr)
        return {SecureBootCa::Other, signer.issuer, false, {}};
    return {SecureBootCa::Other, carried->displayName(), true, carried->notAfter};
}

} // namespace

QString secureBootCaName(SecureBootCa ca)
{
    switch (ca) {
    case SecureBootCa::WindowsProductionPca2011:
        return u"windows-production-pca-2011"_s;
    case SecureBootCa::WindowsUefiCa2023:
        return u"windows-uefi-ca-2023"_s;
    case SecureBootCa::MicrosoftUefiCa2011:
        return u"microsoft-uefi-ca-2011"_s;
    case SecureBootCa::MicrosoftUefiCa2023:
        return u"microsoft-uefi-ca-2023"_s;
    case SecureBootCa::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

IssuingCa issuingCaOf(const Certificate& signer, const Certificate* carried)
{
    const auto* known = std::ranges::find_if(kKnown, [&](const KnownCa& candidate) {
        return signer.issuer == QLatin1StringView(candidate.subject);
    });
    if (known == std::end(kKnown))
        return otherCa(signer, carried);
    if (carried != nullptr && carried->thumbprintText() != QLatin1StringView(known->thumbprint))
        return otherCa(signer, carried);
    return {known->ca, QLatin1StringView(known->name), carried != nullptr,
            QDateTime::fromString(QLatin1StringView(known->expires), Qt::ISODate)};
}

} // namespace cmgmedia
