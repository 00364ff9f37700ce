// SPDX-FileCopyrightText: 2026 The CMG Media Wizard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/validation/rule_rows.h"

using namespace Qt::StringLiterals;

namespace cmgmedia::test {

namespace {

using enum SecureBootCa;

const QString kLoader = u"EFI/Boot/bootx64.efi"_s;
const QString kWindowsLoader = u"EFI/Microsoft/Boot/bootmgfw.efi"_s;
const QString kMemoryTest = u"EFI/Microsoft/Boot/memtest.efi"_s;

AuthenticodeSignature under(SecureBootCa ca)
{
    AuthenticodeSignature signature;
    signature.ca = {ca, secureBootCaName(ca), true, {}};
    signature.digestMatches = true;
    signature.signatureValid = true;
    return signature;
}

AuthenticodeSignature nested(SecureBootCa ca)
{
    AuthenticodeSignature signature = under(ca);
    signature.isNested = true;
    return signature;
}

AuthenticodeSignature changedAfter(SecureBootCa ca)
{
    AuthenticodeSignature signature = under(ca);
    signature.digestMatches = false;
    return signature;
}

AuthenticodeSignature forged(SecureBootCa ca)
{
    AuthenticodeSignature signature = under(ca);
    signature.signatureValid = false;
    return signature;
}

BootManager manager(const QString& path, std::vector<AuthenticodeSignature> signatures)
{
    return {path, true, SignedImage{u"amd64"_s, std::move(signatures)}};
}

/// The medium has these and keeps them.
Change kept(const std::vector<BootManager>& managers)
{
    return [managers](Facts& f) { f.medium->bootManagers = managers; };
}

Change kept(std::vector<AuthenticodeSignature> signatures)
{
    return kept({manager(kLoader, std::move(signatures))});
}

/// The medium has the first, which is replaced by one of the boot image.
Change replaced(const std::vector<AuthenticodeSignature>& before,
                const std::vector<AuthenticodeSignature>& after)
{
    return [before, after](Facts& f) {
        f.profile.bootImage.bootFiles = BootFilesChoice::Ca2023;
        f.medium->bootManagers = {manager(kLoader, before)};
        f.bootImage->bootManagers = {
            {u"Windows/Boot/EFI_EX/bootmgfw_EX.efi"_s, false, SignedImage{u"amd64"_s, after}}};
    };
}

} // namespace

std::vector<RuleRow> secureBootRows()
{
    const AuthenticodeSignature old = under(WindowsProductionPca2011);
    const AuthenticodeSignature current = under(WindowsUefiCa2023);
    return {
        {"boot-manager-not-signed", kept(std::vector<AuthenticodeSignature>{}),
         kept({manager(kLoader, {old}), manager(kMemoryTest, {})})},
        {"boot-manager-not-signed", replaced({old}, {}), replaced({}, {current})},
        {"boot-manager-not-signed", kept(std::vector<AuthenticodeSignature>{}),
         [](Facts& f) {
             kept(std::vector<AuthenticodeSignature>{})(f);
             f.medium->isLab = true;
         }},
        {"boot-manager-signature-broken", kept({changedAfter(WindowsUefiCa2023)}), kept({current})},
        {"boot-manager-signature-broken", kept({current, forged(Other)}), kept({current, old})},
        {"boot-manager-signature-broken", kept({manager(kMemoryTest, {changedAfter(Other)})}),
         kept({manager(kMemoryTest, {})})},
        {"boot-manager-signed-2011", kept({old}), kept({current})},
        {"boot-manager-signed-2011", kept({old, nested(WindowsUefiCa2023)}),
         kept({current, nested(WindowsProductionPca2011)})},
        {"boot-manager-signed-2011", kept({current, old}), replaced({old}, {current})},
        {"boot-manager-signed-2023", kept({current}), kept({old})},
        {"boot-manager-signed-2023", replaced({old}, {current}), replaced({current}, {old})},
        {"boot-managers-mixed", kept({manager(kLoader, {current}), manager(kWindowsLoader, {old})}),
         kept({manager(kLoader, {current}), manager(kMemoryTest, {old})})},
        {"boot-manager-of-another-vendor", kept({under(MicrosoftUefiCa2023)}),
         kept({under(MicrosoftUefiCa2011), current})},
        {"boot-manager-ca-unknown", kept({under(Other)}), kept({under(Other), old})},
    };
}

} // namespace cmgmedia::test
